import { closeGap, closeValue, openGap, openValue } from './marks';

const segmenters = new Map<string, Intl.Segmenter>();

/** A value or a gap is one word, whatever is in it: "Acme Inc. Berlin" ends no sentence. */
const atoms = new RegExp(
  `${openValue}[^${closeValue}]*${closeValue}|${openGap}[^${closeGap}]*${closeGap}`,
  'gu',
);

/**
 * The sentences of a line that holds marks, each with the blanks that follow it.
 *
 * @param language BCP 47
 */
export function sentencesOf(line: string, language: string): string[] {
  const masked = line.replace(atoms, maskOf);
  return Array.from(segmenterFor(language).segment(masked), ({ index, segment }) =>
    line.slice(index, index + segment.length),
  );
}

/** As long as what it stands for. A question in it ends a sentence; a full stop may be that of "Inc.". */
function maskOf(atom: string): string {
  const end = /[?!…]$/u.exec(atom.slice(0, -1))?.[0] ?? 'X';
  return `${'X'.repeat(atom.length - 1)}${end}`;
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
