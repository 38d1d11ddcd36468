/** "4.2 MB", in the language of a BCP 47 tag. */
export function formatBytes(bytes: number, locale: string): string {
  const digits = bytes < 10_000_000 ? 1 : 0;
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, style).format(bytes / 1_000_000);
}
