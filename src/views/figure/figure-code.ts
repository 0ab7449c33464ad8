/** All that draws figures, as one piece of code that comes after the first map. */
export { FigureDialog } from "./figure-dialog.tsx";
export { PrintedFigure } from "./printed-figure.tsx";
