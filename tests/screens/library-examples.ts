import type { Message, Person } from '@/lib/domain/model';
import type { SettingsView } from '@/components/dashboard/settings/settings-page';
import type { TemplateSample } from '@/components/dashboard/templates/template-preview';
import { type Calendar, plainCalendar } from '@/lib/domain/calendar';
import type { Resource, Template } from '@/lib/domain/library';
import { exampleValues } from '@/lib/domain/words/variables';

const own = (id: string, name: string, body: string): Template => ({
  id,
  name,
  body,
  purpose: 'nudge',
  channel: 'email',
});

export const ownTemplates: readonly Template[] = [
  own(
    'own-1',
    'Two shifts',
    'Hi {{ first_name }},\n\n{{ last_touch }} about “{{ subject }}”. You asked: “{{ their_question }}”\n\nShall I show it to you on Thursday?',
  ),
  own(
    'own-2',
    'Before they decide',
    'Hi {{ first_name }},\n\nI promised: “{{ my_promise }}”. It is ready.\n\nWould a call before {{ decision_date }} help?',
  ),
  own(
    'own-3',
    'Just checking in on Donaudampfschifffahrtsgesellschaftskapitänswitwen',
    'Hi {{ firstname }},\n\njust checking in. See https://example.com/ {% for x in y %}',
  ),
];

export const manyTemplates: readonly Template[] = Array.from({ length: 500 }, (_, index) =>
  own(`many-${index}`, `Template ${index}`, 'Hi {{ first_name }}, is it still open?'),
);

export const builtInTemplates: readonly Template[] = [
  {
    id: 'en.email.seen',
    name: 'Something seen',
    purpose: 'insight',
    channel: 'email',
    body: 'Hi {{ first_name }},\n\nI saw something about {{ company }}. Is it of interest?',
  },
  {
    id: 'en.call.ask',
    name: 'Ask and listen',
    purpose: 'question',
    channel: 'call',
    body: 'Ask about {{ their_point }}',
  },
];

const { decision_date: _, my_promise: __, ...someValues } = exampleValues;

export const samples: readonly TemplateSample[] = [
  { id: 'f1', label: 'Dana Wu · SOC 2 report', values: someValues },
  { id: 'f2', label: 'Jörg Weiß · Angebot', values: { ...someValues, first_name: 'Jörg' } },
];

export const someResources: readonly Resource[] = [
  {
    id: 'r1',
    title: 'SOC 2 in two pages',
    link: 'https://steadfast.example/soc2',
    tags: ['soc 2', 'security'],
    sentence: 'It answers what security teams ask first.',
  },
  {
    id: 'r2',
    title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller und wie sie einkaufen',
    link: 'https://a-very-long-name-of-a-company.example/with/a/long/path/that/does/not/end/at/all',
    tags: ['Fertigungsunternehmen'],
    sentence: '',
  },
];

export const manyResources: readonly Resource[] = Array.from({ length: 500 }, (_, index) => ({
  id: `r-${index}`,
  title: `Guide ${index}`,
  link: `https://steadfast.example/${index}`,
  tags: [],
  sentence: '',
}));

export const bareCalendar: Calendar = plainCalendar('Europe/Berlin');

function sent(id: string, subject: string, to: Person): Message {
  return {
    key: `sam@steadfast.com:msg-a:r${id}`,
    account: 'sam@steadfast.com',
    messageId: `msg-a:r${id}`,
    threadId: `thread-a:r${id}`,
    threadKey: `sam@steadfast.com:thread-a:r${id}`,
    legacyThreadId: `19a8c0ffee00000${id}`,
    legacyMessageId: null,
    rfcMessageId: null,
    state: 'committed',
    from: { email: 'sam@steadfast.com', name: 'Sam Lee' },
    to: [to],
    cc: [],
    bcc: [],
    subject,
    at: Date.UTC(2026, 10, 20, 15 - Number(id)),
    heldUntil: null,
    witnesses: ['network'],
    proposal: 'open',
    verdict: null,
    points: [],
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
  };
}

const nordwind = 'nordwind.example';

export const someSettings: SettingsView = {
  calendar: {
    ...bareCalendar,
    country: 'DE',
    quiet: { from: '20:00', to: '07:00' },
    vacations: [
      { from: '2026-12-24', to: '2027-01-03' },
      { from: '2026-12-04', to: '2026-12-04' },
    ],
  },
  isCountryGuessed: true,
  isZoneSet: false,
  dueDates: ['2026-12-01', '2026-12-02', '2026-12-03'],
  suppressed: ['domain:donaudampfschifffahrtsgesellschaft.example', 'address:dana@acme.com'],
  policy: { mode: 'ask', always: [`domain:${nordwind}`], mostRecipients: 5 },
  sends: [
    sent('1', 'Offer for the framework contract', { email: 'jan@nordwind.example', name: 'Jan Wind' }),
    sent('2', 'SOC 2 report', { email: 'dana@acme.com', name: 'Dana Wu' }),
    sent('3', 'Pilot in January?', { email: 'tomas@cordillera.example', name: 'Tomás Ibarra' }),
    sent('4', 'Lunch', { email: 'mia@steadfast.com', name: 'Mia' }),
    sent('5', 'Release notes', { email: 'team@bolt.example', name: '' }),
  ],
  accounts: [
    { address: 'sam@steadfast.com', aliases: ['sam.lee@gmail.com'], followUps: 1_204 },
    { address: 'sales@steadfast.com', aliases: [], followUps: 1 },
  ],
  areNotificationsBlocked: false,
  theme: 'system',
  language: 'system',
  checks: true,
  polish: false,
};

export const manySuppressed = Array.from({ length: 500 }, (_, index) => `domain:company-${index}.example`);
