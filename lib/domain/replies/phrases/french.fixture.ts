import type { Phrases } from './phrases.fixture';

export const french: Phrases = {
  back: [
    'Je suis absent du bureau et serai de retour {d}.',
    'Je suis en congés. Retour {d}.',
    'Actuellement en déplacement, je reviens {d}.',
    'Je suis absente et je reprendrai mes fonctions {d}.',
    'Je suis en vacances et vous répondrai {d}.',
    'Je suis absent. Je serai de nouveau joignable {d}.',
    'Je traiterai votre message à mon retour {d}.',
    'Nos bureaux sont fermés et rouvriront {d}.',
    'Nous sommes fermés. Reprise de l’activité {d}.',
    'Je suis indisponible et prendrai connaissance de votre mail {d}.',
    'Absente, je serai à nouveau disponible {d}.',
    'Je suis en congé et je rentre {d}.',
    'Je suis en arrêt et ne serai pas de retour avant {d}.',
    'Je suis absente et ne manquerai pas de vous répondre dès mon retour {d}.',
  ],
  until: [
    "Je suis absent jusqu'{d}.",
    "Je suis en congés jusqu'{d} inclus.",
    "Absente du bureau jusqu'{d}, je n'ai pas accès à ma messagerie.",
    "Nos bureaux sont fermés jusqu'{d}.",
  ],
  away: [
    'Je suis absente {d}.',
    'Je serai en congés {d} et vous répondrai ensuite.',
    'Nos bureaux sont fermés {d}.',
    'Je suis en déplacement {d} avec un accès limité à mes mails.',
  ],
  days: {
    '2027-01-11':
      'le lundi 11 janvier|le 11 janvier|le 11 janvier 2027|lundi 11 janvier|le lundi 11 janvier 2027|le 11/01|le 11/01/2027|le lundi 11/01|le 11.01.2027|à partir du 11 janvier|dès le 11 janvier|à compter du 11 janvier|à partir du lundi 11 janvier|le 11 janv.|le 11 janv|le lun. 11 janv.|le 11-01-2027|dès lundi 11 janvier|lundi, le 11 janvier|en semaine 2|la semaine du 11 janvier',
    '2026-12-10': 'demain|dès demain|demain matin|jeudi|ce jeudi|jeudi matin',
    '2026-12-11': 'après-demain|vendredi|vendredi 11',
    '2026-12-14':
      'lundi|lundi prochain|dès lundi|à partir de lundi|lundi matin|lundi 14|le lundi 14|le 14|à partir du 14|dès le 14|la semaine prochaine|en début de semaine prochaine|au début de la semaine prochaine|dès la semaine prochaine|après le week-end',
    '2026-12-16': 'dans une semaine|dans 7 jours|dans huit jours',
    '2026-12-21': 'lundi en huit|le 21|lundi 21',
    '2026-12-23':
      'dans deux semaines|dans 2 semaines|dans quinze jours|dans une quinzaine de jours|dans 15 jours',
    '2027-01-04':
      "après les fêtes|après les fêtes de fin d'année|à la rentrée de janvier|après le Nouvel An|en début d'année|début d'année prochaine|après les vacances de Noël|le 4 janvier|à la nouvelle année",
    '2027-01-07': "après l'Épiphanie|le 7 janvier",
    '2027-03-01':
      'en mars|au mois de mars|début mars|courant mars|le 1er mars|à partir du 1er mars|le premier mars|en mars 2027|dès le 1er mars',
    '2027-01-15': 'mi-janvier|à la mi-janvier',
  },
  ends: {
    '2027-01-08':
      'au 8 janvier|au vendredi 8 janvier|au 8 janvier 2027|au 08/01|au 08/01/2027|au 8 janv.|au 08.01.2027|au vendredi 8 janvier 2027|au vendredi 08/01',
    '2026-12-11':
      'à vendredi|à la fin de la semaine|à vendredi soir|en fin de semaine|à vendredi 11|au vendredi 11',
    '2026-12-18': 'à la fin de la semaine prochaine|au 18|au vendredi 18',
    '2026-12-31': "à la fin du mois|à fin décembre|à la fin de l'année|en fin d'année|à la fin décembre",
  },
  spans: {
    '2026-12-23':
      'du 14 au 23 décembre|du 14 au 23 décembre inclus|du 14 décembre au 23 décembre|du lundi 14 décembre au mercredi 23 décembre|du 14/12 au 23/12|du 14/12/2026 au 23/12/2026|du lundi 14 au mercredi 23 décembre 2026|entre le 14 et le 23 décembre|14/12 – 23/12|du 14.12 au 23.12|du 14 déc. au 23 déc.|du 14 au 23/12',
    '2027-01-03':
      'du 19 décembre au 3 janvier|du 19/12 au 03/01|du 19 décembre 2026 au 3 janvier 2027 inclus|du samedi 19 décembre au dimanche 3 janvier',
    '2026-12-11':
      'cette semaine|toute la semaine|toute cette semaine|de mercredi à vendredi|du mercredi au vendredi',
    '2026-12-18': 'la semaine prochaine|toute la semaine prochaine',
  },
};
