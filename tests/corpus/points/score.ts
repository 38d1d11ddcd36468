import { addDaysTo, instantOf } from '@/lib/domain/calendar';
import { findPoints } from '@/lib/domain/points/find-points';
import type { Point, PointKind } from '@/lib/domain/points/point';
import type { LabelledMail } from './labelled-mail';

/** How often the found points were right, and the labelled ones found. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** A point too many, or one that was missed, in words for whoever works on the rules. */
export interface Mistake {
  id: string;
  what: 'wrong' | 'missed';
  said: string;
}

export interface Scores {
  byKind: Record<PointKind, Score>;
  overall: Score;
  /** Of the dates that were right: whether what they are, and whether only after, is right, too. */
  dateKinds: Score;
  mistakes: Mistake[];
}

const zone = 'Europe/London';
const kinds: readonly PointKind[] = ['question', 'promise', 'date', 'number', 'person', 'objection'];

export const precision = ({ right, wrong }: Score): number => right / Math.max(1, right + wrong);
export const recall = ({ right, missed }: Score): number => right / Math.max(1, right + missed);

interface Expected {
  kind: PointKind;
  key: string;
  date: string | null;
  dateKind: string | null;
  isAfter: boolean;
}

export function scoreMails(mails: readonly LabelledMail[]): Scores {
  const empty = () => ({ right: 0, wrong: 0, missed: 0 });
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, empty()])) as Record<PointKind, Score>;
  const scores: Scores = { byKind, overall: empty(), dateKinds: empty(), mistakes: [] };
  for (const mail of mails) scoreMail(mail, scores);
  return scores;
}

function scoreMail(mail: LabelledMail, { byKind, overall, dateKinds, mistakes }: Scores): void {
  const open = mail.points.map(parseLabel);
  const count = (kind: PointKind, result: keyof Score, said: string) => {
    byKind[kind][result] += 1;
    overall[result] += 1;
    if (result !== 'right') mistakes.push({ id: mail.id, what: result, said });
  };
  for (const point of pointsOf(mail)) {
    const index = open.findIndex((expected) => point.owner === mail.from && fits(point, expected));
    const [expected] = index === -1 ? [] : open.splice(index, 1);
    const date =
      point.on === null ? '' : ` = ${point.on.date} ${point.on.kind}${point.on.isAfter ? ' after' : ''}`;
    count(point.kind, expected === undefined ? 'wrong' : 'right', `${point.kind}: ${point.text}${date}`);
    if (expected === undefined || expected.dateKind === null) continue;
    const isSame = expected.dateKind === point.on?.kind && expected.isAfter === point.on.isAfter;
    dateKinds[isSame ? 'right' : 'wrong'] += 1;
    if (!isSame) mistakes.push({ id: mail.id, what: 'wrong', said: `kind of date: ${point.text}${date}` });
  }
  for (const { kind, key, date } of open)
    count(kind, 'missed', `${kind}: ${key}${date === null ? '' : ` = ${date}`}`);
}

function pointsOf({ text, from, sentOn = '2026-11-23', locale = 'en-GB' }: LabelledMail): Point[] {
  const sentAt = instantOf({ date: sentOn, time: '10:00', zone });
  return findPoints(
    { text, from, sentAt },
    { zone, locale, names: { rep: 'Tom Becker', prospect: 'Dana Wu' } },
  );
}

/** A date and a promise have the labelled date or none; other kinds where the label says one. */
function fits(point: Point, expected: Expected): boolean {
  const said = point.kind === 'person' ? point.text : `${point.sentence} ${point.text}`;
  if (point.kind !== expected.kind || !said.toLowerCase().includes(expected.key.toLowerCase())) return false;
  const mustHaveDate = expected.date !== null || point.kind === 'date' || point.kind === 'promise';
  return !mustHaveDate || (point.on?.date ?? null) === expected.date;
}

/** @throws where a label is not in the form that `Label` tells */
export function parseLabel(label: string): Expected {
  const match =
    /^(?<kind>\w+): (?<key>.+?)(?: = (?<date>\d{4}-\d\d-\d\d)(?: (?<dateKind>decision|meeting|back|deadline|other))?(?<after> after)?)?$/.exec(
      label,
    );
  const { kind, key = '', date = null, dateKind = null, after } = match?.groups ?? {};
  const known = kinds.find((one) => one === kind);
  if (known === undefined || (date !== null && addDaysTo(date, 0) !== date))
    throw new Error(`Not a label: ${label}`);
  return { kind: known, key, date, dateKind, isAfter: after !== undefined };
}
