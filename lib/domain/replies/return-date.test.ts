import { describe, expect, it } from 'vitest';
import { plainCalendar } from '../calendar';
import { foldLatin } from './fold';
import { findReturnDate } from './return-date';

const thursday = Date.UTC(2026, 10, 26, 10);

function found(text: string) {
  return findReturnDate(foldLatin(text), thursday, 'en-GB', plainCalendar('Europe/London'));
}

describe('the day on which an absent writer is back', () => {
  it.each([
    ['I am out of the office next week and will reply when I return.', '2026-12-04', true],
    ['I am away in August.', '2027-08-31', true],
    ['I am out for the rest of the week. I will answer soon.', '2026-11-27', true],
    ['I am away until January.', '2027-01-01', false],
    ['I am away until the end of next week.', '2026-12-04', true],
    ['I return mid next week.', '2026-12-02', false],
    ["I'm away for 10 days.", '2026-12-07', false],
    ['I am out for two weeks from today.', '2026-12-10', false],
    ['I will be back in March.', '2027-03-01', false],
    ['Back on Weds.', '2026-12-02', false],
    ['Out till EOW', '2026-11-27', true],
    ['Please expect a response on or after December 7.', '2026-12-07', false],
    ['I will return after 4 December.', '2026-12-04', true],
    ['Out 11/26-11/30.', '2026-11-30', true],
    ['I am away until Thursday. Our phones are staffed Monday to Friday, 9 to 5.', '2026-12-03', true],
    ['Ich bin vom 30.11.-11.12.2026 nicht im Büro.', '2026-12-11', true],
    ['Auf Reise, übermorgen wieder da.', '2026-11-30', false],
    ['Ich melde mich in KW 50.', '2026-12-07', false],
    ['Ich bin ab Montag im Urlaub und am 14. Dezember zurück.', '2026-12-14', false],
    ['Je serai absente toute la semaine prochaine.', '2026-12-04', true],
    ['Me incorporo el 9', '2026-12-09', false],
    ['Volvemos después de Reyes.', '2027-01-07', false],
    ['Não estarei disponível; retorno no dia 4.', '2026-12-04', false],
    ['Sono in ferie fino al 6 gennaio compreso.', '2027-01-06', true],
    ["Sarò fuori ufficio dal 7 all'11 dicembre.", '2026-12-11', true],
    ['Van 7 tot en met 11 december ben ik niet op kantoor.', '2026-12-11', true],
    ['12/7より復帰いたします', '2026-12-07', false],
    ['1月末まで休業中です', '2027-01-29', true],
    ['4月に復帰いたします', '2027-04-01', false],
    ['明日以降ご連絡いたします。', '2026-11-27', false],
  ])('"%s"', (text, date, isAfter) => {
    expect(found(text)).toEqual({ date, isAfter });
  });

  it.each([
    'I am out of the office. Our new prices apply from 1 January.',
    'I will reply when I return. Meet us at the fair in Leeds from 12 to 14 January!',
    'I work Monday to Wednesday only.',
    'Ich bin montags bis mittwochs im Büro.',
    'Ich bin weg. Ab 1. Januar gilt unsere neue Preisliste.',
    'Je suis absente. Nos nouveaux tarifs valent dès le 1er janvier.',
    'El nuevo catálogo sale el 15 de enero.',
    'Ab Montag bin ich im Urlaub.',
    'I am on leave from 30 November for three weeks.',
    'I am on leave for three weeks from 30 November.',
    '1月15日に展示会を開催いたします。',
    'The office dog has his birthday on 5 December.',
  ])('is not in "%s"', (text) => {
    expect(found(text)).toBeNull();
  });
});

it('is looked for in time that grows with the text alone', () => {
  const begun = performance.now();
  for (const part of [
    'until ',
    '7.1.-',
    'for two ',
    'end of the ',
    'week of ',
    '1 ',
    'el 9 ',
    '月末',
    'rest of the ',
    'after the ',
    'nach den der ',
    'fin de la ',
    'monday the ',
    '1-2 ',
    'mo ',
    'may ',
    '1月',
  ])
    found(part.repeat(5_000));
  expect(performance.now() - begun).toBeLessThan(4_000);
});
