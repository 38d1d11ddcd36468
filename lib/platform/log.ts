/** For whoever opens the worker's console: never text, names or addresses of a mail. */
export function report(what: string, detail: unknown): void {
  console.error(`Steadfast: ${what}`, detail);
}
