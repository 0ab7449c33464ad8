/** Hands a file to the reader to keep. */
export function download(file: Blob, name: string, document: Document): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Hands pieces of text to the reader to keep as a CSV file. */
export function downloadCsv(pieces: BlobPart[], name: string, document: Document): void {
  download(new Blob(pieces, { type: "text/csv;charset=utf-8" }), name, document);
}
