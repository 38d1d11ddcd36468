import type { LabelledMail } from '../labelled-mail';

/** German mails; the rep's locale is de-DE. */
const locale = 'de-DE';

export const german: LabelledMail[] = [
  {
    id: 'german-question',
    from: 'prospect',
    locale,
    text: `Hallo Herr Becker,\n\nvielen Dank für das Gespräch. Können Sie mir bitte das Angebot für 30 Lizenzen zusenden?\n\nMit freundlichen Grüßen\nDana Wu`,
    points: ['question: Angebot', 'number: 30 Lizenzen'],
  },
  {
    id: 'german-promise',
    from: 'prospect',
    locale,
    text: `Guten Tag Herr Becker,\n\nich melde mich bis Freitag bei Ihnen. Wir müssen das z. B. noch mit der IT klären.\n\nViele Grüße\nDana Wu`,
    points: ['promise: melde mich = 2026-11-27'],
  },
  {
    id: 'german-board',
    from: 'prospect',
    locale,
    text: `Die Geschäftsführung entscheidet am 12. Januar darüber.`,
    points: ['date: 12. Januar = 2027-01-12 decision'],
  },
  {
    id: 'german-expensive',
    from: 'prospect',
    locale,
    text: `Das ist uns leider zu teuer. Unser Budget liegt bei 5.000 € im Jahr.`,
    points: ['objection: zu teuer', 'number: 5.000 €'],
  },
  {
    id: 'german-vacation',
    from: 'prospect',
    locale,
    text: `Ich bin bis zum 4. Januar im Urlaub. In dringenden Fällen wenden Sie sich bitte an meine Kollegin Frau Schneider.`,
    points: ['date: 4. Januar = 2027-01-04 back after', 'person: Schneider'],
  },
  {
    id: 'german-rep',
    from: 'rep',
    locale,
    text: `Hallo Frau Wu,\n\nich schicke Ihnen die Unterlagen morgen. Wann tagt denn Ihr Einkauf das nächste Mal?\n\nBeste Grüße\nTom Becker`,
    points: ['promise: Unterlagen = 2026-11-24', 'question: Einkauf'],
  },
  {
    id: 'german-not-now',
    from: 'prospect',
    locale,
    text: `Danke, aber im Moment haben wir keinen Bedarf. Melden Sie sich gerne im März noch einmal.`,
    points: ['objection: keinen Bedarf', 'question: im März = 2027-03-01'],
  },
  {
    id: 'german-how-are-you',
    from: 'prospect',
    locale,
    text: `Hallo Tom, wie geht es dir? Danke für die Infos!\n\nLG Dana`,
    points: [],
  },
  {
    id: 'german-vendor',
    from: 'prospect',
    locale,
    text: `Wir arbeiten bereits mit einem anderen Anbieter und sind zufrieden.`,
    points: ['objection: anderen Anbieter'],
  },
  {
    id: 'german-quoted',
    from: 'prospect',
    locale,
    text: `Wo werden die Daten gespeichert?\n\nAm 23.11.2026 um 09:12 schrieb Tom Becker:\n> Können wir telefonieren?`,
    points: ['question: Daten gespeichert'],
  },
  {
    id: 'german-week',
    from: 'prospect',
    locale,
    text: `Nächste Woche haben wir Vorstandssitzung, danach weiß ich mehr.`,
    points: ['date: Vorstandssitzung = 2026-11-30 decision'],
  },
];
