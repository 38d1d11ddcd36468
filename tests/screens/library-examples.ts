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
  dueDates: ['2026-12-01', '2026-12-02', '2026-12-03'],
  suppressed: ['domain:donaudampfschifffahrtsgesellschaft.example', 'address:dana@acme.com'],
  polish: false,
};

export const manySuppressed = Array.from({ length: 500 }, (_, index) => `domain:company-${index}.example`);
