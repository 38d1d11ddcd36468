import { readReply } from '@/lib/domain/replies/read-reply';
import { plainCalendar } from '@/lib/domain/calendar';
import { readReplies, type ReplySet } from '@/tests/corpus/replies/read-replies';
import { type ReplyScores, scoreReplies, type Share } from '@/tests/corpus/replies/score-replies';
import type { Benchmark, Measure } from './benchmark';

const sets: readonly ReplySet[] = ['train', 'test', 'unseen', 'unseen-away'];
const longest = 200_000;
const runs = 10;

/** What inbound messages are taken for, against what they are labelled, and how fast the longest is read. */
export const replies: Benchmark = {
  name: 'replies',
  needsExtension: false,
  run() {
    // BENCH_REPLIES=train leaves alone those that are not to be looked at while rules are written.
    const wanted = sets.filter((set) => (process.env['BENCH_REPLIES'] ?? set) === set);
    return Promise.resolve([...wanted.flatMap(measuresOf), speed()]);
  },
};

function measuresOf(set: ReplySet): Measure[] {
  const scores = scoreReplies([...readReplies(set).values()].flat());
  console.log(
    `${set}: ${scores.classes.of} messages; in rows what they are, in columns what they are taken for`,
  );
  console.log(confusionTable(scores));
  console.log(
    `${set}: days of return: ${scores.missingReturns} missing, ${scores.wrongReturns} wrong, ${scores.inventedReturns} that nobody says`,
  );
  // Of the others only their numbers: who reads their mistakes has seen them.
  if (set === 'train') for (const mistake of scores.mistakes) console.log(`  ${mistake}`);
  return [
    percent(`Class right, ${set}`, scores.classes),
    percent(`Persons taken for one, ${set}`, scores.people),
    percent(`Return day right where one is named, ${set}`, scores.returns),
    percent(`Alternative contact right, ${set}`, scores.contacts),
    percent(`Failed address right, ${set}`, scores.failed),
    percent(`Outcome of a person's words right, ${set}`, scores.outcomes),
  ];
}

function confusionTable({ confusion }: ReplyScores): string {
  const kinds = [...confusion.keys()];
  const width = Math.max(...kinds.map(({ length }) => length)) + 1;
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(width) + cells.map((cell) => cell.padStart(width)).join('');
  const rows = kinds.map((kind) =>
    line(
      kind,
      kinds.map((as) => String(confusion.get(kind)?.get(as) ?? '·')),
    ),
  );
  return [line('', kinds), ...rows].join('\n');
}

function percent(name: string, { right, of }: Share): Measure {
  return { name: `${name} (${right} of ${of})`, unit: '%', samples: [(100 * right) / Math.max(1, of)] };
}

function speed(): Measure {
  const words = 'Thank you for the report, we shall look at it until Friday, 12 February and not before. ';
  const text = words.repeat(longest / words.length);
  const context = { subject: '', prospect: null, own: [], locale: 'en-GB', calendar: plainCalendar('UTC') };
  const mail = { from: { email: 'dana@acme.com', name: '' }, subject: 'Automatic reply', text, at: 0 };
  const samples = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    readReply(mail, context);
    return performance.now() - start;
  });
  return { name: `Reading a message of ${longest} characters`, unit: 'ms', samples: samples.slice(1) };
}
