/** The download has started long before, but a large file is read while it is written. */
const KEEP_MS = 60_000;

/** Offers a file to the reader, as a link that is pressed at once. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
