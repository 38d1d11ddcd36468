/** What a spreadsheet takes for a formula, whoever wrote it. */
const formula = /^[=+\-@\t\r]/u;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: in UTF-8 with its mark, and without a cell that they would
 * compute. A number below zero stays one.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
