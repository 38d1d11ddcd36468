import type { Person } from './model';

/** A mail of a thread as it was printed, the oldest first. It has no id. */
export interface PrintedMail {
  /** Null where its sender could not be read. */
  from: Person | null;
  /** `own`: the rep's, to the prospect; `aside`: the rep's to others; `inbound`: anybody else's. */
  kind: 'own' | 'aside' | 'inbound';
  /** When, if the zone that it was printed in is this machine's, epoch ms; null where it could not be read. */
  at: number | null;
  /** Null where it was not read. */
  text: string | null;
}

/** What is known of the thread already. Instants are epoch ms. */
export interface KnownTouch {
  /** The last touch is a mail of the rep's; else it was logged, or the prospect wrote last when the thread was tracked. */
  isMail: boolean;
  at: number;
  /** When the rep's last mail that is known was sent; null where none is. */
  mailAt: number | null;
  /** When each of the rep's mails was sent of which that is known, in order. */
  mailsAt: readonly number[];
  /** Their last answer that was taken in. */
  repliedAt: number | null;
}

/** A mail that came after the last touch. */
export interface NewMail {
  from: Person;
  at: number;
  text: string | null;
}

/** `unclear`: whether something new is in the thread cannot be told. */
export type PrintedFinding =
  | { kind: 'noReply' | 'unclear' }
  /** `isAll`: nothing else is there of which that cannot be told. */
  | { kind: 'came'; mails: NewMail[]; isAll: boolean };

/** The account's zone is not told, and may lie as far from this machine's, ms. */
const otherZoneMs = 15 * 60 * 60_000;
const minuteMs = 60_000;
/** Zones are whole quarters of an hour apart, and not further than this, ms. */
const quarterMs = 15 * minuteMs;
const farthestMs = 26 * 60 * minuteMs;
const summerMs = 60 * minuteMs;
/** Minutes are printed, and clocks differ. */
const sameMs = 2 * 60_000;

/**
 * What of a printed thread came after the last touch: by its place behind the rep's last mail; by its time where that
 * is not enough, because something is known to be newer than that mail. What may be old or new makes it unclear.
 */
export function findNew(mails: readonly PrintedMail[], touch: KnownTouch): PrintedFinding {
  const lastOwn = mails.findLastIndex(({ kind }) => kind === 'own');
  const behind = mails.slice(lastOwn + 1).filter(({ kind }) => kind === 'inbound');
  if (mails.length === 0 || !isTheTouchIn(mails, lastOwn, touch)) return { kind: 'unclear' };
  if (behind.length === 0) return { kind: 'noReply' };
  const knownAt = Math.max(touch.isMail ? -Infinity : touch.at, touch.repliedAt ?? -Infinity);
  // By the place alone, where nothing newer than the rep's mail is known.
  const isPlain = knownAt === -Infinity || (touch.isMail && knownAt < touch.at);
  // One known mail may be missing, and another one stand in its place: two do not by chance.
  const { shiftMs, offMs } = zoneOf(mails, touch, 2) ?? { shiftMs: 0, offMs: otherZoneMs };
  const found = behind.map((mail) => (isPlain ? 'new' : ageOf(mail, knownAt + shiftMs, offMs)));
  const news = behind.flatMap(({ from, at, text }, index): NewMail[] => {
    if (found[index] !== 'new' || from === null) return [];
    // One without a date gets one that is the same with each look.
    const undated = touch.at + (lastOwn + index + 2) * 60_000;
    return [{ from, at: at === null ? undated : at - shiftMs, text }];
  });
  const isAll = found.every(
    (age, index) => age === 'known' || (age === 'new' && behind[index]?.from !== null),
  );
  if (news.length > 0) return { kind: 'came', mails: apart(news), isAll };
  return { kind: found.every((age) => age === 'known') ? 'noReply' : 'unclear' };
}

/** Two of one sender in one minute are two: a printed mail is known again by its minute. */
function apart(mails: readonly NewMail[]): NewMail[] {
  const taken = new Set<string>();
  return mails.map((mail) => {
    let { at } = mail;
    while (taken.has(`${mail.from.email} ${Math.floor(at / 60_000)}`)) at += 60_000;
    taken.add(`${mail.from.email} ${Math.floor(at / 60_000)}`);
    return { ...mail, at };
  });
}

/**
 * When the rep wrote to the prospect last, where that is certainly later than all that is known: on another device, with
 * Gmail closed here. Epoch ms; null: nothing of that kind.
 */
export function findOwnNew(mails: readonly PrintedMail[], touch: KnownTouch): number | null {
  const at = mails.findLast(({ kind }) => kind === 'own')?.at ?? null;
  const zone = zoneOf(mails, touch, 1);
  if (at === null || zone === null) return null;
  const sentAt = at - zone.shiftMs;
  return sentAt > Math.max(touch.at, touch.mailAt ?? 0) + zone.offMs ? sentAt : null;
}

/** Without the rep's last mail what stands behind it cannot be told from what stood before. */
function isTheTouchIn(mails: readonly PrintedMail[], lastOwn: number, touch: KnownTouch): boolean {
  if (!touch.isMail) return true;
  const at = mails[lastOwn]?.at;
  return at !== undefined && (at === null || at >= touch.at - otherZoneMs);
}

/** How far the printed times are ahead of this machine's zone, and how far from that a mail may still be, ms. */
interface PrintedZone {
  shiftMs: number;
  offMs: number;
}

/**
 * The zone that the thread was printed in, by the rep's mails whose instants are known; null where it cannot be told.
 *
 * @param least as many have to be known to tell another zone than this machine's
 */
function zoneOf(mails: readonly PrintedMail[], touch: KnownTouch, least: number): PrintedZone | null {
  if (isInThisZone(mails, touch)) return { shiftMs: 0, offMs: sameMs };
  const printed = mails.flatMap(({ kind, at }) => (kind === 'inbound' || at === null ? [] : [at]));
  const [first] = touch.mailsAt;
  if (first === undefined || touch.mailsAt.length < least) return null;
  const shifts = printed
    .map((at) => Math.round((at - first) / quarterMs) * quarterMs)
    .filter((shift) => Math.abs(shift) <= farthestMs && areAllIn(touch.mailsAt, printed, shift));
  const [shiftMs, other] = new Set(shifts);
  // Summer time may begin in one of the two zones and not in the other.
  return shiftMs === undefined || other !== undefined ? null : { shiftMs, offMs: summerMs + sameMs };
}

/** Whether each of the instants stands there, in its order, shifted by so much. */
function areAllIn(instants: readonly number[], printed: readonly number[], shiftMs: number): boolean {
  let next = 0;
  return instants.every((at) => {
    const found = printed.findIndex(
      (one, index) => index >= next && Math.abs(one - shiftMs - at) <= minuteMs,
    );
    next = found + 1;
    return found >= 0;
  });
}

/** A mail of the rep's stands there with its very time. */
function isInThisZone(mails: readonly PrintedMail[], { mailAt }: KnownTouch): boolean {
  return (
    mailAt !== null &&
    mails.some(({ kind, at }) => kind !== 'inbound' && at !== null && Math.abs(at - mailAt) <= sameMs)
  );
}

function ageOf({ at }: PrintedMail, knownAt: number, offMs: number): 'new' | 'known' | 'unclear' {
  if (at === null) return 'unclear';
  if (at > knownAt + offMs) return 'new';
  return at <= knownAt - offMs ? 'known' : 'unclear';
}
