import type { Channel } from '../cadence';
import type { LintProblem } from './lint-problem';

/** What says nothing but that the writer wants something. English; other languages have their own. */
const cliches: readonly RegExp[] = [
  /\bcheck(?:ing)? in\b/iu,
  /\bcircl(?:e|ing) back\b/iu,
  /\btouch(?:ing)? base\b/iu,
  /\bbump(?:ing)? (?:this|it|my)\b/iu,
  /\bjust (?:following|wanted to follow) up\b/iu,
  /\bper my last e-?mail\b/iu,
  /\bhope (?:this|my) (?:e-?mail|message|note) finds you\b/iu,
  /\btop of (?:your|the) inbox\b/iu,
  /\bin case you missed\b/iu,
];

const html = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6});/iu;
const link = /\b(?:https?:\/\/|www\.)\S/iu;

/** Problems that show in a template line by line, as it is written. */
export function lintWords(body: string, channel: Channel): LintProblem[] {
  return body.split('\n').flatMap((line, i) => [
    ...cliches.flatMap((cliche) => {
      const words = cliche.exec(line)?.[0];
      return words === undefined ? [] : [found('lintCliche', i, words)];
    }),
    ...(html.test(line) ? [found('lintHtml', i)] : []),
    ...(channel !== 'call' && link.test(line) ? [found('lintRawLink', i)] : []),
  ]);
}

function found(key: LintProblem['key'], index: number, ...values: string[]): LintProblem {
  return { key, values, line: index + 1, isError: false };
}
