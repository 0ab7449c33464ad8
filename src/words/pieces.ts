/**
 * A message that holds something other than text, such as a link or a number in bold, in the order of the language:
 * a function gets it as a piece and gives it back among its words.
 */
export type Pieces<Piece> = readonly (string | Piece)[];
