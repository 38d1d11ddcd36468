import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Template } from '../library';
import { anyText } from '@/tests/factories/any-text';
import { channels, purposes } from '../cadence';
import { composeDraft, type DraftInput } from './compose-draft';
import type { TalkingPoint } from './draft-values';

const day = 24 * 3_600_000;
/** Tuesday, 10:00 in Berlin. */
const now = Date.UTC(2026, 10, 17, 9);

const base: DraftInput<TalkingPoint> = {
  followUp: {
    key: 'sam@steadfast.com:19a8c0ffee000001',
    prospect: { email: 'dana@acme.com', name: 'Dana Wu' },
    company: 'Acme',
    decisionOn: null as string | null,
    subject: 'Re: SOC 2 report',
    touches: 1,
    lastTouchAt: now - 3 * day,
    lastTouchChannel: 'email',
  },
  step: { purpose: 'nudge', channel: 'email', templateId: 'en.email.nudge.reached' },
  templates: [],
  points: [],
  resource: null,
  me: { name: 'Sam Rivers' },
  now,
  zone: 'Europe/Berlin',
  locale: 'en-GB',
};
type Change = Partial<Omit<typeof base, 'followUp' | 'step'>> & {
  followUp?: Partial<typeof base.followUp>;
  step?: Partial<typeof base.step>;
};
const compose = ({ followUp, step, ...rest }: Change = {}) =>
  composeDraft({
    ...base,
    ...rest,
    followUp: { ...base.followUp, ...followUp },
    step: { ...base.step, ...step },
  });
const say = (body: string, change: Change = {}) =>
  compose({ ...change, templates: [template('mine', body)], step: { templateId: 'mine', ...change.step } })
    .text;

function template(id: string, body: string, rest: Partial<Template> = {}): Template {
  return { id, purpose: 'nudge', channel: 'email', name: id, body, ...rest };
}
function point(
  kind: TalkingPoint['kind'],
  owner: TalkingPoint['owner'],
  text: string,
  date?: string,
): TalkingPoint {
  return { kind, owner, text, on: date === undefined ? null : { date, kind: 'decision', isAfter: false } };
}

const points = [
  point('question', 'prospect', 'Does it work with two shifts?'),
  point('promise', 'rep', 'I will send the layout by Friday.'),
  point('date', 'prospect', 'The board decides on 12 January.', '2027-01-12'),
  point('objection', 'prospect', 'The budget is closed until April.'),
  point('question', 'rep', 'Who else would use it?'),
];
const resource = {
  id: 'pilot',
  title: 'How a pilot is set up',
  link: 'https://example.com/pilot',
  tags: [],
  sentence: '',
};

describe('a draft', () => {
  it('says what is known, in paragraphs', () => {
    expect(compose()).toMatchObject({
      kind: 'mail',
      text: [
        'Hi Dana,',
        'I wrote to you 3 days ago about “SOC 2 report” and would like to know whether it reached you.',
        'Is there anything you need from me to take the next step?',
      ].join('\n\n'),
      gaps: [],
      templateId: 'en.email.nudge.reached',
      resourceId: null,
      alternatives: ['en.email.nudge.interest', 'en.email.nudge.choice'],
    });
  });

  it('brings up what was said, and tells what else there is', () => {
    const draft = compose({ points, step: { purpose: 'update', templateId: 'en.email.update.whatIsOpen' } });
    expect(draft.text).toContain('- Open on my side: “I will send the layout by Friday.”');
    expect(draft.text).toContain('- Open on yours: “Who else would use it?”');
    expect(draft.text).toContain('- Your decision: Tuesday 12 January');
    expect(draft.points.map(({ kind }) => kind)).toEqual(['question', 'date', 'objection']);
  });

  it('gives the resource, and says so', () => {
    const draft = compose({ resource, step: { purpose: 'resource', templateId: null } });
    expect(draft.text).toContain('How a pilot is set up: https://example.com/pilot');
    expect(draft.resourceId).toBe('pilot');
    expect(compose({ resource }).resourceId).toBeNull();
  });

  it('only thanks where the prospect wrote last', () => {
    const draft = compose({ followUp: { touches: 0 }, step: { templateId: null }, points });
    expect(draft.text).toBe(
      [
        'Hi Dana,',
        'Thank you for your message about “SOC 2 report”.',
        'You asked: “Does it work with two shifts?”',
        'Still to do on my side: “I will send the layout by Friday.”',
      ].join('\n\n'),
    );
    expect(
      compose({ followUp: { touches: 0 }, step: { templateId: null, purpose: 'thankYou' } }).templateId,
    ).toContain('thankYou');
  });

  it.each([
    ['email', 1, 'I wrote to you 3 days ago'],
    ['call', 1, 'I called you 3 days ago'],
    ['linkedin', 1, 'I sent you a message 3 days ago'],
    ['textMessage', 1, 'I sent you a text 3 days ago'],
    ['note', 2, 'I sent you a note 3 days ago'],
    ['other', 2, 'We were last in touch 3 days ago'],
    ['email', 0, 'You wrote to me 3 days ago'],
  ] as const)('after %s with %d touches says %j', (lastTouchChannel, touches, words) => {
    expect(say('{{ last_touch }}.', { followUp: { lastTouchChannel, touches } })).toBe(`${words}.`);
  });

  it('does not ask whether a call reached them', () => {
    expect(compose({ followUp: { lastTouchChannel: 'call' } }).text).not.toContain('reached');
  });

  it.each([
    ['', 'Hi,'],
    ['dana@acme.com', 'Hi,'],
    ['Wu, Dana', 'Hi Dana,'],
    ['Dr. Dana Wu', 'Hi Dr. Dana Wu,'],
    ['{{ company }}\n{% raw %}', 'Hi ((,'],
  ])('greets %j with %j', (name, greeting) => {
    const { text } = compose({ followUp: { prospect: { email: 'dana@acme.com', name } } });
    expect(text.split('\n')[0]).toBe(greeting === 'Hi ((,' ? 'Hi (( company )) (% raw %),' : greeting);
  });

  it.each([
    ['RE: Fwd: AW: SOC 2 report', '“SOC 2 report”'],
    ['Re[2]: SOC 2 report', '“SOC 2 report”'],
    ['Reply needed: SOC 2', '“Reply needed: SOC 2”'],
  ])('names %j as %s', (subject, named) => {
    expect(compose({ followUp: { subject } }).text).toContain(`about ${named} and`);
  });

  it.each(['', 'Re: ', 'Fwd:'])('leaves out the subject %j', (subject) => {
    expect(compose({ followUp: { subject } }).text).toContain('I wrote to you 3 days ago and would');
  });

  it.each([
    [3_600_000, 'today'],
    // Over midnight in Berlin.
    [12 * 3_600_000, 'yesterday'],
    [13 * day, '13 days ago'],
    [20 * day, '2 weeks ago'],
    [59 * day, '8 weeks ago'],
    [89 * day, '2 months ago'],
    [-3_600_000, 'today'],
  ])('%d ms after the last touch that was %s', (ago, words) => {
    expect(compose({ followUp: { lastTouchAt: now - ago } }).text).toContain(`I wrote to you ${words} about`);
  });

  it.each([
    ['2026-11-17', 'It is Tuesday 17 November.'],
    ['2027-01-12', 'It is Tuesday 12 January.'],
    ['2026-11-16', 'It is open.'],
  ])('names a decision on %s while it is to come', (date, text) => {
    const body = '{% if decision_date %}It is {{ decision_date }}.{% else %}It is open.{% endif %}';
    expect(say(body, { points: [point('date', 'prospect', 'x', date)] })).toBe(text);
    expect(say(body, { points: [point('date', 'rep', 'x', date)] })).toBe('It is open.');
  });

  it('counts touches and days', () => {
    expect(say('It is {{ touch }} after {{ days_silent }} by {{ last_channel }}, {{ my_name }}.')).toBe(
      'It is 2 after 3 by email, Sam Rivers.',
    );
  });
});

describe('the template of a draft', () => {
  const ids = (change: Change, turns: number[]) =>
    turns.map((touches) =>
      compose({
        ...change,
        followUp: { ...change.followUp, touches },
        step: { templateId: null, ...change.step },
      }),
    );
  const turns = [1, 2, 3, 4, 5, 6, 7];

  it.each(purposes)('is never the same twice in a row: %s', (purpose) => {
    const used = ids({ step: { purpose } }, turns).map(({ templateId }) => templateId);
    expect(used.every((id, i) => id !== used[i + 1])).toBe(true);
    expect(new Set(used).size).toBe(3);
  });

  it('differs among prospects', () => {
    const keys = Array.from({ length: 20 }, (_, i) => `sam@steadfast.com:19a8c0ffee0000${String(10 + i)}`);
    const used = keys.map((key) => compose({ followUp: { key }, step: { templateId: null } }).templateId);
    expect(new Set(used).size).toBe(3);
  });

  it('is the rep’s own where there are some, a single one every other time', () => {
    const mine = [template('a', 'It is a.'), template('b', 'It is b.')];
    expect(new Set(ids({ templates: mine }, turns).map(({ templateId }) => templateId))).toEqual(
      new Set(['a', 'b']),
    );
    const one = ids({ templates: mine.slice(0, 1) }, turns).map(({ templateId }) => templateId);
    expect(one.map((id) => id === 'a')).toEqual([true, false, true, false, true, false, true]);
  });

  it('is one without a gap where there is one', () => {
    const mine = [
      template('gap', 'Only {{ my_promise }}?'),
      template('whole', 'Only this?'),
      template('too', 'Or that?'),
    ];
    const used = ids({ templates: mine }, turns).map(({ templateId }) => templateId);
    expect(new Set(used)).toEqual(new Set(['whole', 'too']));
    expect(used.every((id, i) => id !== used[i + 1])).toBe(true);
  });

  it('is the one that was chosen, gaps and all', () => {
    const draft = compose({
      templates: [template('gap', 'Only {{ my_promise }}?')],
      step: { templateId: 'gap' },
    });
    expect(draft).toMatchObject({ text: 'Only [my promise]?', gaps: [{ variable: 'my_promise' }] });
  });

  it.each(['{% if %}', '{{ x | nope }}', '{% comment %}x{% endcomment %}'])(
    'is a built-in one where the chosen one is %j or gone',
    (body) => {
      const templates = [template('broken', body)];
      for (const templateId of ['broken', 'gone']) {
        expect(compose({ templates, step: { templateId } }).templateId).toMatch(/^en\.email\.nudge/);
      }
    },
  );

  it('of another language is English until there is one', () => {
    expect(compose({ locale: 'de' }).text).toContain('3 days ago');
  });

  it.each(channels)('is there for every purpose by %s', (channel) => {
    for (const purpose of purposes) {
      const { text, kind, gaps } = compose({ step: { purpose, channel, templateId: null }, points });
      expect(text).not.toBe('');
      expect(gaps).toEqual([]);
      expect(kind).toBe(channel === 'email' ? 'mail' : 'prompt');
    }
  });

  it('holds whatever the follow-up says', () => {
    const any = anyText(200);
    const change = fc.record({
      name: any,
      subject: any,
      company: fc.option(any),
      said: any,
      touches: fc.nat(20),
      purpose: fc.constantFrom(...purposes),
      channel: fc.constantFrom(...channels),
    });
    fc.assert(
      fc.property(change, ({ name, subject, company, said, touches, purpose, channel }) => {
        const { text, gaps } = compose({
          followUp: { prospect: { email: 'dana@acme.com', name }, subject, company, touches },
          step: { purpose, channel, templateId: null },
          points: [point('question', 'prospect', said), point('promise', 'rep', said)],
        });
        expect(text.isWellFormed()).toBe(true);
        expect(gaps).toEqual([]);
        expect(text).not.toMatch(/\{\{|\}\}|undefined|\bnull\b| {2}|\n{3,}|“”/u);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
