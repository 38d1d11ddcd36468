import type { ProspectView, TimelineLine } from '@/lib/domain/prospect-view';
import type { ProspectActions } from '@/components/dashboard/prospect/prospect-actions';
import { about, at, calling, choices, dana, draft, later, suggested } from './examples';

const { key, subject } = dana;
const line = (one: TimelineLine['line'], more: Partial<TimelineLine> = {}): TimelineLine => ({
  id: String(one.at),
  key,
  subject,
  line: one,
  note: null,
  made: null,
  ...more,
});

const timeline: TimelineLine[] = [
  line(
    { at: at('2026-11-20T11:02'), what: 'note' },
    {
      note: { id: 'n1', at: at('2026-11-20T11:02'), text: 'Waits for the budget round. Likes short mails.' },
    },
  ),
  line({ at: at('2026-11-19T10:15'), what: 'touch' }, { made: { channel: 'call', result: 'leftMessage' } }),
  line({ at: at('2026-11-18T09:00'), what: 'away', backOn: '2026-11-19' }),
  line({ at: at('2026-11-16T16:10'), what: 'mail' }),
  line({ at: at('2026-11-12T14:30'), what: 'reply' }, { subject: 'Budget 2027' }),
  line({ at: at('2026-11-09T09:05'), what: 'snoozed', until: at('2026-11-12T09:00') }),
  line({ at: at('2026-11-05T17:40'), what: 'tracked' }),
];

/** Somebody with two threads, a habit and a colleague. */
export const someProspect: ProspectView = {
  email: dana.email,
  who: dana.who,
  company: dana.company,
  place: { country: 'US', zone: 'America/New_York', how: 'domain' },
  tags: ['health'],
  habit: { median: 26, spread: 7, count: 6, dayHours: 8 },
  bouncedAt: null,
  resources: [{ id: 'r1', title: 'SOC 2 in two pages', link: 'https://example.com/soc2' }],
  threads: [
    dana,
    {
      ...dana,
      key: `${dana.key.slice(0, -1)}1`,
      subject: 'Budget 2027',
      state: 'closed',
      outcome: 'meeting',
      dueAt: null,
    },
  ],
  colleagues: [{ ...calling, company: dana.company }],
  timeline,
  hasMore: false,
  points: draft.points,
  leftOut: draft.leftOut,
  choices,
  suggested: { [dana.key]: suggested },
  cadences: [],
};

/** An address that nobody was followed up at. */
export const unknownProspect: ProspectView = {
  ...someProspect,
  email: 'lee@nowhere.example',
  who: 'lee@nowhere.example',
  company: null,
  place: null,
  tags: [],
  habit: null,
  resources: [],
  threads: [],
  colleagues: [],
  timeline: [],
  points: [],
  leftOut: [],
};

/** Five hundred things that happened, in two mailboxes. */
export const busyProspect: ProspectView = {
  ...someProspect,
  habit: null,
  bouncedAt: at('2026-11-20T09:00'),
  threads: [dana, { ...dana, key: `other${dana.key}`, account: 'second@example.com', state: 'waiting' }],
  timeline: Array.from({ length: 50 }, (_, index) => timeline[index % timeline.length]).flatMap(
    (one, index) => (one ? [{ ...one, id: String(index) }] : []),
  ),
  hasMore: true,
};

const quiet = () => Promise.resolve();

/** Nothing comes of them. */
export const quietActions: ProspectActions = {
  open: quiet,
  snooze: quiet,
  done: quiet,
  stop: quiet,
  tell: quiet,
  note: quiet,
  point: quiet,
  place: quiet,
  decision: quiet,
  tags: quiet,
  newId: () => 'new',
  readAbout: () => Promise.resolve(about),
  readLater: () => Promise.resolve(later),
};
