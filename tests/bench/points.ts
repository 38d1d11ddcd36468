import { findPoints } from '@/lib/domain/points/find-points';
import { developmentMails, heldOutMails } from '@/tests/corpus/points/mails';
import type { LabelledMail } from '@/tests/corpus/points/labelled-mail';
import { precision, recall, type Score, scoreMails } from '@/tests/corpus/points/score';
import type { Benchmark, Measure } from './benchmark';

const context = { zone: 'Europe/London', locale: 'en-GB', names: { rep: 'Tom Becker', prospect: 'Dana Wu' } };
const longest = 20_000;
const runs = 30;

/** How many of the talking points in the labelled mails are found, how many of the found are right, and how fast. */
export const points: Benchmark = {
  name: 'points',
  needsExtension: false,
  run() {
    const measures = [
      ...measuresOf('development', developmentMails),
      ...measuresOf('held out', heldOutMails),
      ...speed(),
    ];
    return Promise.resolve(measures);
  },
};

function measuresOf(set: string, mails: readonly LabelledMail[]): Measure[] {
  const { byKind, overall, dateKinds, mistakes } = scoreMails(mails);
  console.log(`${set}: ${mails.length} mails`);
  for (const { id, what, said } of mistakes) console.log(`  ${what} in ${id}: ${said}`);
  return [
    ...Object.entries(byKind).flatMap(([kind, score]) => pair(`${kind}, ${set}`, score)),
    ...pair(`all kinds, ${set}`, overall),
    percent(
      `What a date is, ${set}`,
      precision(dateKinds),
      dateKinds.right,
      dateKinds.right + dateKinds.wrong,
    ),
  ];
}

function pair(name: string, score: Score): Measure[] {
  const { right, wrong, missed } = score;
  return [
    percent(`Precision: ${name}`, precision(score), right, right + wrong),
    percent(`Recall: ${name}`, recall(score), right, right + missed),
  ];
}

function percent(name: string, share: number, part: number, whole: number): Measure {
  return { name: `${name} (${part} of ${whole})`, unit: '%', samples: [100 * share] };
}

function speed(): Measure[] {
  const mails = [...developmentMails, ...heldOutMails];
  // Nothing that ends a mail early.
  const long = mails.flatMap(({ text }) => (text.includes('\n') ? [] : [text])).join('\n\n');
  return [
    {
      name: 'Reading all labelled mails',
      unit: 'ms',
      samples: time(() => mails.map(({ text }) => read(text))),
    },
    {
      name: `Reading a mail of ${longest} characters`,
      unit: 'ms',
      samples: time(() => read(long.repeat(3))),
    },
  ];
}

function read(text: string): void {
  findPoints({ text: text.slice(0, longest), from: 'prospect', sentAt: Date.UTC(2026, 10, 23, 10) }, context);
}

/** The first run does not count. */
function time(work: () => void): number[] {
  return Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(1);
}
