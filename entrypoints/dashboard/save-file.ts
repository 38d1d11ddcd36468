/** Long after the browser has taken it. */
const keptMs = 60_000;

/** Gives the rep a file, as a download. It is made here and sent nowhere. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
}
