import type { Phrases } from './phrases.fixture';

export const german: Phrases = {
  back: [
    'Ich bin derzeit nicht im Büro und {d} wieder erreichbar.',
    'Ich bin im Urlaub. {d} bin ich wieder für Sie da.',
    'Ich bin abwesend und kehre {d} ins Büro zurück.',
    'Ich bin unterwegs und {d} zurück.',
    'Ich bin im Urlaub und beantworte Ihre Nachricht {d}.',
    'Ich bin nicht im Haus und werde Ihre E-Mail {d} bearbeiten.',
    'Ich bin außer Haus und melde mich {d} bei Ihnen.',
    'Unser Büro ist geschlossen und {d} wieder geöffnet.',
    'Wir sind {d} wieder wie gewohnt für Sie erreichbar.',
    'Ich bin nicht da. Sie erreichen mich {d} wieder.',
    'Ich bin abwesend. Sie erreichen mich wieder {d}.',
    'Ich bin frühestens {d} wieder im Haus.',
    'Ich bin krank und voraussichtlich {d} wieder im Dienst.',
    'Ich bin verreist und stehe Ihnen {d} wieder gerne zur Verfügung.',
    'Ich habe Urlaub und lese meine Mails erst {d}.',
  ],
  until: [
    'Ich bin bis {d} nicht im Büro.',
    'Ich bin bis einschließlich {d} im Urlaub.',
    'Ich bin bis voraussichtlich {d} abwesend und lese keine Mails.',
    'Bis {d} bin ich nicht erreichbar.',
    'Unser Betrieb ist bis {d} geschlossen.',
    'Ich bin noch bis {d} auf Dienstreise.',
  ],
  away: [
    'Ich bin {d} nicht im Büro.',
    'Ich bin {d} im Urlaub und antworte danach.',
    'Wir haben {d} Betriebsferien.',
    '{d} ist unser Büro geschlossen.',
  ],
  days: {
    '2027-01-11':
      'am 11.01.2027|am 11.01.|am 11.1.|am 11. Januar|am 11. Januar 2027|am Montag, 11. Januar|am Montag, dem 11. Januar|am Montag, den 11.01.2027|am Montag, den 11. Januar 2027|am Mo., 11.01.|am Mo 11.1.|ab dem 11.01.2027|ab 11. Januar|ab Montag, 11.1.|ab Montag, dem 11. Januar|am 11. Jan.|ab 11.01.27|in KW 2|ab KW 2|in der KW 2|ab der 2. KW|in der 2. Kalenderwoche|ab dem 11ten Januar|ab Montag (11.01.)|am Montag den 11.1|am 11.Januar|nicht vor dem 11. Januar',
    '2026-12-10': 'morgen|ab morgen|morgen früh|am Donnerstag|ab Donnerstag|am Do.',
    '2026-12-11': 'übermorgen|ab übermorgen|am Freitag|am Fr, 11.12.',
    '2026-12-14':
      'am Montag|ab Montag|ab Montag wie gewohnt|kommenden Montag|am kommenden Montag|ab kommendem Montag|ab nächsten Montag|am Montag, den 14.|ab Montag, dem 14.|am 14.|ab dem 14.|nächste Woche|ab nächster Woche|in der nächsten Woche|kommende Woche|in der kommenden Woche|Anfang nächster Woche|zu Beginn der nächsten Woche|am Montagmorgen|ab Montagmittag|nach dem Wochenende|am nächsten Montag',
    '2026-12-16': 'in einer Woche|in 7 Tagen|heute in einer Woche',
    '2026-12-21':
      'übernächste Woche|ab übernächster Woche|am übernächsten Montag|Montag in einer Woche|am 21.',
    '2026-12-23': 'in zwei Wochen|in 2 Wochen|in vierzehn Tagen|in 14 Tagen',
    '2027-01-04':
      'nach den Feiertagen|im neuen Jahr|nach dem Jahreswechsel|nach Neujahr|nach Silvester|am 4.1.|nach den Weihnachtsferien',
    '2027-01-07':
      'nach Dreikönig|nach Heilige Drei Könige|nach Heiligdreikönig|nach dem Dreikönigstag|ab 7.1.',
    '2027-03-01':
      'im März|ab März|Anfang März|ab Anfang März|im März 2027|zum 1. März|am ersten März|ab dem 1.3.|ab dem 1. März 2027',
    '2027-01-15': 'Mitte Januar|ab Mitte Januar',
  },
  ends: {
    '2027-01-08':
      '8.1.|zum 8.1.|zum 08.01.2027|08.01.2027|8. Januar|zum 8. Januar|Freitag, 8. Januar|Freitag, den 8. Januar|Freitag, dem 08.01.|Fr., 08.01.2027|Freitag (8.1.)|den 8. Januar 2027',
    '2026-12-11':
      'Freitag|Ende der Woche|Ende dieser Woche|zum Ende der Woche|diesen Freitag|Freitagabend|Fr.',
    '2026-12-18':
      'Ende nächster Woche|Ende kommender Woche|zum Ende der nächsten Woche|Freitag nächster Woche|zum 18.|Freitag, den 18.',
    '2026-12-31':
      'Ende Dezember|Ende des Monats|Monatsende|Jahresende|Ende des Jahres|zum Jahresende|Silvester',
  },
  spans: {
    '2026-12-23':
      'vom 14.12. bis 23.12.|vom 14. bis 23. Dezember|vom 14. bis zum 23.12.|vom 14.12.–23.12.2026|vom 14.–23.12.|vom 14.-23. Dezember|vom 14. Dezember bis einschließlich 23. Dezember|von Montag, den 14. Dezember bis Mittwoch, den 23. Dezember|zwischen dem 14. und dem 23. Dezember|vom 14.12.2026 bis zum 23.12.2026|in der Zeit vom 14.12. bis einschl. 23.12.|von Mo., 14.12. bis Mi., 23.12.|ab 14.12. bis 23.12.|im Zeitraum 14.12.2026 - 23.12.2026|vom 14.12.26 bis 23.12.26',
    '2027-01-03':
      'vom 21. Dezember bis 3. Januar|vom 21.12. bis 3.1.|vom 21.12.2026 bis einschließlich 03.01.2027|21.12.–3.1.|von 21.12. bis inkl. 03.01.',
    '2026-12-11':
      'von Mittwoch bis Freitag|diese Woche|die ganze Woche bis Freitag|heute und morgen sowie am Freitag',
    '2026-12-18': 'nächste Woche|die ganze nächste Woche|in KW 51|in der kommenden Woche',
  },
};
