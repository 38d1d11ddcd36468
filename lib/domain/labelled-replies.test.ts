import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LabelledReply, replyClasses, replyOutcomes } from '@/tests/corpus/replies/labelled-reply';
import { parseReplies, readReplies } from '@/tests/corpus/replies/read-replies';
import { scoreReplies, type Share } from '@/tests/corpus/replies/score-replies';

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'other'] as const;
const files = { train: readReplies('train'), test: readReplies('test'), unseen: readReplies('unseen') };
const unseenAway = readReplies('unseen-away');
const sets = {
  train: [...files.train.values()].flat(),
  test: [...files.test.values()].flat(),
  unseen: [...files.unseen.values()].flat(),
};
const away = [...unseenAway.values()].flat();
const all = [...Object.values(sets).flat(), ...away];
const readme = readFileSync(new URL('../../tests/corpus/replies/README.md', import.meta.url), 'utf8');

const isOf = (kind: LabelledReply['class']) => (mail: LabelledReply) => mail.class === kind;

describe('the labelled replies', () => {
  it('are enough, each with its own id, two in five of them from persons', () => {
    expect(sets.train.length + sets.test.length).toBeGreaterThanOrEqual(720);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    // Beside those that were added for the day of a return alone.
    const mixed = [...files.train, ...files.test].flatMap(([name, mails]) =>
      name.endsWith('-return') ? [] : mails,
    );
    const share = mixed.filter(isOf('person')).length / mixed.length;
    expect(share).toBeGreaterThanOrEqual(0.38);
    expect(share).toBeLessThanOrEqual(0.5);
  });

  it('have a third of each file in the test set but of those added since, and every class in each set', () => {
    expect([...files.test.keys()]).toEqual(
      [...files.train.keys()].filter((name) => !/-(?:more|return)$/u.test(name)),
    );
    for (const [name, mails] of files.test)
      expect(mails).toHaveLength(Math.floor((mails.length + (files.train.get(name)?.length ?? 0)) / 3));
    for (const mails of Object.values(sets)) {
      expect(new Set(mails.map((mail) => mail.class))).toEqual(new Set(replyClasses));
      expect(new Set(mails.map(({ outcome }) => outcome))).toEqual(new Set([...replyOutcomes, null]));
    }
  });

  it('are enough in the set that nobody has seen, in every language, most absences with a day', () => {
    expect(sets.unseen.length).toBeGreaterThanOrEqual(130);
    expect([...files.unseen.keys()].toSorted()).toEqual(
      languages
        .flatMap((one) =>
          one === 'other' ? ['other-odd'] : ['away', 'machine', 'person'].map((group) => `${one}-${group}`),
        )
        .toSorted(),
    );
    expect(sets.unseen.filter(isOf('person')).length).toBeGreaterThanOrEqual(60);
    expect(sets.unseen.filter(isOf('outOfOffice')).length).toBeGreaterThanOrEqual(40);
    expect(sets.unseen.filter(({ returns }) => returns.length > 0).length).toBeGreaterThanOrEqual(32);
  });

  it.each([
    ['train and test', [...files.train, ...files.test]],
    ['unseen', [...files.unseen]],
    ['unseen-away', [...unseenAway]],
  ] as const)('are as many as the readme says, by class and language: %s', (_, named) => {
    expect(readme.replaceAll(/ {2,}|-{2,}/g, ' ')).toContain(tableOfCounts(named));
  });

  it('are mostly absences in the last set that nobody has seen, in every language', () => {
    expect(away).toHaveLength(90);
    expect(away.filter(isOf('outOfOffice'))).toHaveLength(68);
    expect(away.filter(isOf('person'))).toHaveLength(11);
    expect(away.filter(({ returns }) => returns.length > 0)).toHaveLength(60);
    expect(new Set([...unseenAway.keys()].map((name) => name.slice(0, 2))).size).toBe(8);
  });

  it.each(['train', 'test'] as const)(
    'are taken for what they are, and no person for a program: %s',
    (set) => {
      const { people, classes, returns, outcomes } = scoreReplies(sets[set]);
      const share = ({ right, of }: Share) => right / of;
      expect(share(people)).toBeGreaterThanOrEqual(0.99);
      expect(share(classes)).toBeGreaterThanOrEqual(0.95);
      expect(share(returns)).toBeGreaterThanOrEqual(0.85);
      expect(share(outcomes)).toBeGreaterThanOrEqual(0.65);
    },
  );

  it('have labels that fit the mail', () => {
    const misfits = all.flatMap((mail) => misfitsOf(mail).map((label) => `${mail.id}: ${label}`));
    expect(misfits).toEqual([]);
  });
});

describe('a file of labelled replies', () => {
  const mail = 'from: Dana Wu <dana@acme.example>\ndate: 2026-11-24 09:12\nsubject: Re: Hello\n\nok\n';

  it('tells what its mails share before the first', () => {
    const [first, second] = parseReplies(
      `to: Tom <tom@kestrel.example>\n\n@ en-a person no\n${mail}\n@ en-b person none\nto: b@c.example\n${mail}`,
    );
    expect(first).toMatchObject({
      outcome: 'no',
      prospect: 'dana@acme.example',
      to: { name: 'Tom', email: 'tom@kestrel.example' },
      receivedAt: '2026-11-24T09:12:00Z',
      body: 'ok',
    });
    expect(second).toMatchObject({ outcome: null, to: { name: '', email: 'b@c.example' } });
  });

  it('repeats lines', () => {
    const [read] = parseReplies(`to: b@c.example\n\n@ en-a person none\n${mail}[[3 × > x]]\n`);
    expect(read?.body).toBe('ok\n> x\n> x\n> x');
  });

  it.each([
    ['"class"', '@ en-a human none\nto: b@c.example\n'],
    ['"outcome"', '@ en-a person perhaps\nto: b@c.example\n'],
    ['"id"', '@ lunch person none\nto: b@c.example\n'],
    ['mood: good', '@ en-a person none\nto: b@c.example\nmood: good\n'],
    ['Not a field: to', '@ en-a person none\nto: b@c.example\nto: b@c.example\n'],
    ['"to"', '@ en-a person none\n'],
    ['"returns"', '@ en-a outOfOffice none\nto: b@c.example\nreturns: 2026-02-30\n'],
  ])('is refused where it does not fit: %s', (said, beginning) => {
    expect(() => parseReplies(`${beginning}${mail}`)).toThrow(said);
  });
});

/** What a mail's labels say that its class or its words do not. */
function misfitsOf(mail: LabelledReply): string[] {
  const { outcome, returns, instead, failed } = mail;
  const isAway = mail.class === 'outOfOffice';
  const said = `${mail.subject}\n${mail.body}`;
  const misfits = {
    outcome: outcome !== null && mail.class !== 'person' && !(isAway && outcome === 'leftCompany'),
    returns: returns.length > 0 && !isAway,
    instead: (instead.length > 0 && !isAway) || instead.some((address) => !said.includes(address)),
    failed: (failed !== null) !== (mail.class === 'bounce' || mail.class === 'softBounce'),
    'failed, which is not named': failed !== null && !said.includes(failed),
    prospect: failed !== null && mail.prospect !== failed,
  };
  return Object.entries(misfits).flatMap(([name, isMisfit]) => (isMisfit ? [name] : []));
}

/** Rows as the readme has them, without the spaces that only line them up. */
function tableOfCounts(named: readonly (readonly [string, readonly LabelledReply[]])[]): string {
  const inLanguage = languages.map((language) =>
    named.filter(([name]) => name.startsWith(`${language}-`)).flatMap(([, mails]) => mails),
  );
  const row = (title: string, counts: number[]) =>
    `| ${[title, ...counts, counts.reduce((sum, count) => sum + count, 0)].join(' | ')} |`;
  return [
    ...replyClasses.map((kind) =>
      row(
        kind,
        inLanguage.map((mails) => mails.filter(isOf(kind)).length),
      ),
    ),
    row(
      'all',
      inLanguage.map((mails) => mails.length),
    ),
  ].join('\n');
}
