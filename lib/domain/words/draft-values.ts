import { instantOf } from '../calendar';
import { daysAway } from '../format';
import type { Resource } from '../library';
import type { Person } from '../model';
import type { Point } from '../points/point';
import { firstNameOf } from '../prospect';
import type { Language } from './built-in/language';
import { bareSubject, daysSilent, type LastTouch, lastTouchClause } from './last-touch';
import type { Values } from './variables';

/** Something said that is worth coming back to, as far as a draft needs it. */
export type TalkingPoint = Pick<Point, 'kind' | 'owner' | 'text' | 'on'>;

/** What is known of a follow-up. */
export interface Facts extends LastTouch {
  key: string;
  prospect: Person;
  company: string | null;
  subject: string;
  /** When they decide, as the rep has said it: a date; null where they have not. */
  decisionOn: string | null;
}

export interface ValueSources {
  followUp: Facts;
  /** What matters most comes first. */
  points: readonly TalkingPoint[];
  resource: Resource | null;
  me: { name: string };
  /** Epoch ms. */
  now: number;
  /** IANA name of the rep's zone. */
  zone: string;
}

/** The variables of a draft; null for what is not known. */
export function draftValues(sources: ValueSources, language: Language): Values {
  const { followUp, points, resource, me, now, zone } = sources;
  const said = (kind: TalkingPoint['kind'], owner: TalkingPoint['owner']) =>
    points.find((point) => point.kind === kind && point.owner === owner)?.text ?? null;
  const name = firstNameOf(followUp.prospect);
  return {
    first_name: name.includes('@') ? null : name,
    company: followUp.company,
    my_name: me.name,
    subject: bareSubject(followUp.subject),
    last_touch: lastTouchClause(followUp, now, zone, language),
    days_silent: daysSilent(followUp, now, zone),
    touch: followUp.touches + 1,
    last_channel: followUp.lastTouchChannel,
    their_question: said('question', 'prospect'),
    their_point: said('objection', 'prospect'),
    my_question: said('question', 'rep'),
    my_promise: said('promise', 'rep'),
    decision_date: decisionDate(sources, language.id),
    'resource.title': resource?.title ?? null,
    'resource.link': resource?.link ?? null,
    'resource.sentence': resource?.sentence ?? null,
  };
}

/** "Tuesday 12 January", while it is to come; "after the 12th" is no date of a decision. */
function decisionDate({ followUp, points, now, zone }: ValueSources, locale: string): string | null {
  const named = points.flatMap(({ owner, on }) =>
    owner === 'prospect' && on?.kind === 'decision' && !on.isAfter ? [on.date] : [],
  );
  const dates = [...(followUp.decisionOn === null ? [] : [followUp.decisionOn]), ...named].map((date) =>
    instantOf({ date, time: '12:00', zone }),
  );
  const at = dates.find((date) => daysAway(date, { now, zone, locale }) >= 0);
  if (at === undefined) return null;
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, day).format(at);
}
