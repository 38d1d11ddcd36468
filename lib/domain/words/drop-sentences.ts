import { openGap } from './marks';
import type { Kept } from './rendered';
import { sentencesOf } from './sentences';
import { tidyLine } from './tidy-line';

interface Sentence {
  paragraph: number;
  line: number;
  text: string;
  isDropped: boolean;
}

/** The text without the sentences that have a gap, as far as it can do without them. */
export function dropWithGaps(marked: string, language: string): Kept {
  const sentences = splitText(marked, language);
  for (const sentence of sentences) sentence.isDropped = hasGap(sentence);
  dropAnnouncements(sentences);
  keepWhatMatters(sentences);
  return {
    paragraphs: assemble(sentences.filter(({ isDropped }) => !isDropped)),
    dropped: sentences.filter(({ isDropped }) => isDropped).map(({ text }) => text),
  };
}

function splitText(marked: string, language: string): Sentence[] {
  const paragraphs = marked.replaceAll(/\r\n?/gu, '\n').split(/\n[^\S\n]*\n\s*/u);
  return paragraphs.flatMap((paragraph, p) =>
    paragraph.split('\n').flatMap((line, l) =>
      sentencesOf(line, language)
        .map((text) => ({ paragraph: p, line: l, text: tidyLine(text), isDropped: false }))
        .filter(({ text }) => text !== ''),
    ),
  );
}

function hasGap({ text }: Sentence): boolean {
  return text.includes(openGap);
}

/** "Here it is:" goes with what it announces: the rest of its paragraph or, if it ends one, the next. */
function dropAnnouncements(sentences: readonly Sentence[]): void {
  for (const [i, sentence] of sentences.entries()) {
    if (!sentence.text.endsWith(':')) continue;
    const paragraph = sentences[i + 1]?.paragraph;
    const announced = sentences.slice(i + 1).filter((next) => next.paragraph === paragraph);
    if (announced.length > 0 && announced.every(({ isDropped }) => isDropped)) sentence.isDropped = true;
  }
}

/** A mail that says nothing, or has lost its only question, is worse than one with a gap to be filled. */
function keepWhatMatters(sentences: readonly Sentence[]): void {
  const kept = () => sentences.filter(({ isDropped }) => !isDropped);
  if (!kept().some(saysSomething)) for (const sentence of sentences) sentence.isDropped = false;
  const asks = sentences.filter(isQuestion);
  const last = asks.at(-1);
  if (last && !kept().some(isQuestion)) last.isDropped = false;
}

/** A whole sentence or a point of a list: not a greeting, nor a name below. */
function saysSomething({ text }: Sentence): boolean {
  return /^[-•*] |[.?!…:。？！][”"’)]*$/u.test(text);
}

function isQuestion({ text }: Sentence): boolean {
  return /\?[”"’)]*$/u.test(text);
}

function assemble(sentences: readonly Sentence[]): string[][] {
  const paragraphs = runsOf(sentences, ({ paragraph }) => paragraph);
  return paragraphs.map((paragraph) =>
    runsOf(paragraph, ({ line }) => line).map((line) => line.map(({ text }) => text).join(' ')),
  );
}

/** Neighbours with the same number, together. */
function runsOf(sentences: readonly Sentence[], numberOf: (sentence: Sentence) => number): Sentence[][] {
  const runs: Sentence[][] = [];
  let last: number | undefined;
  for (const sentence of sentences) {
    if (numberOf(sentence) === last) runs.at(-1)?.push(sentence);
    else runs.push([sentence]);
    last = numberOf(sentence);
  }
  return runs;
}
