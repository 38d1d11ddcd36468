import { closeGap, openGap, withoutMarks } from './marks';
import type { Gap, Kept, Rendered } from './rendered';

const gaps = new RegExp(`${openGap}([^${closeGap}]*)${closeGap}`, 'gu');

/** The text as the rep sees it, with its gaps in square brackets. */
export function unmark({ paragraphs, dropped }: Kept): Rendered {
  const marked = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
  const found: Gap[] = [];
  let text = '';
  let after = 0;
  for (const match of marked.matchAll(gaps)) {
    text += withoutMarks(marked.slice(after, match.index));
    const variable = match[1] ?? '';
    const shown = showGap(variable);
    found.push({ variable, start: text.length, end: text.length + shown.length });
    text += shown;
    after = match.index + match[0].length;
  }
  text += withoutMarks(marked.slice(after));
  return { text, gaps: found, dropped: dropped.map(showGaps) };
}

function showGaps(marked: string): string {
  return withoutMarks(marked.replace(gaps, (_, variable: string) => showGap(variable)));
}

function showGap(variable: string): string {
  return `[${variable.replace(/[._]+/gu, ' ').trim() || '…'}]`;
}
