/**
 * Text as the words of this folder are compared: lower case, Latin letters without accents, full-width signs as usual
 * ones. Kana keep their marks, which `fold` of the typed dates takes away: there they are letters of their own.
 */
export function foldLatin(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[’‘]/g, "'");
}
