/** Hands a file to the reader to keep. */
export function download(file: Blob, name: string, document: Document): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
