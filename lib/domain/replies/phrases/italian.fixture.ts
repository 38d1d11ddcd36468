import type { Phrases } from './phrases.fixture';

export const italian: Phrases = {
  back: [
    'Sono fuori ufficio e rientrerò {d}.',
    'Sono in ferie. Rientro {d}.',
    'Sono assente e sarò di ritorno {d}.',
    'Sono in trasferta e risponderò alla sua mail {d}.',
    'Torno in ufficio {d}.',
    'Sarò nuovamente disponibile {d}.',
    'Il nostro ufficio è chiuso e riaprirà {d}.',
    'Sono assente e le risponderò al mio rientro {d}.',
    'Sono in malattia e riprenderò il lavoro {d}.',
    'Siamo chiusi; riapriamo {d}.',
    'Sono in viaggio, sarò di nuovo raggiungibile {d}.',
    'Sono in ferie e leggerò il messaggio solo {d}.',
  ],
  until: [
    'Sono fuori ufficio fino {d}.',
    'Sono in ferie fino {d} compreso.',
    'Sarò assente sino {d} e non leggo la posta.',
    "L'ufficio resta chiuso fino {d}.",
    'Fino {d} non sono raggiungibile.',
  ],
  away: [
    'Sono fuori ufficio {d}.',
    'Sarò in ferie {d} e risponderò dopo.',
    "L'ufficio resterà chiuso {d}.",
    'Sono in viaggio {d}.',
  ],
  days: {
    '2027-01-11':
      "lunedì 11 gennaio|l'11 gennaio|il giorno 11 gennaio|lunedì 11 gennaio 2027|il prossimo 11 gennaio|l'11/01|l'11/01/2027|dall'11 gennaio|a partire dall'11 gennaio|da lunedì 11 gennaio|a partire da lunedì 11 gennaio|lunedì 11/01|il giorno 11/01/2027|in data 11/01/2027|l'11 gen.|lun. 11 gen.|lun 11/1|dal giorno 11 gennaio|l'11.01.2027|la settimana dell'11 gennaio",
    '2026-12-10': 'domani|da domani|domani mattina|giovedì|giovedì mattina|già da domani',
    '2026-12-11': 'dopodomani|venerdì|venerdì 11',
    '2026-12-14':
      'lunedì|lunedì prossimo|il prossimo lunedì|da lunedì|a partire da lunedì|lunedì mattina|lunedì 14|il 14|dal 14|il giorno 14|la prossima settimana|la settimana prossima|dalla prossima settimana|dalla settimana prossima|all’inizio della prossima settimana|a inizio settimana prossima|dopo il fine settimana|dopo il weekend',
    '2026-12-16': 'tra una settimana|fra una settimana|fra 7 giorni',
    '2026-12-21': 'lunedì 21|il 21',
    '2026-12-23': 'tra due settimane|fra due settimane|tra 2 settimane|fra quindici giorni|tra 15 giorni',
    '2027-01-04':
      "dopo le feste|dopo le festività|dopo le feste natalizie|dopo le festività natalizie|dopo Capodanno|nel nuovo anno|con l'anno nuovo|il 4 gennaio|dopo le vacanze di Natale",
    '2027-01-07': "dopo l'Epifania|dopo la Befana|il 7 gennaio|dal 7 gennaio",
    '2027-03-01':
      'a marzo|in marzo|nel mese di marzo|a inizio marzo|ai primi di marzo|da marzo|dal 1° marzo|il 1° marzo|il primo marzo|dal primo marzo|a marzo 2027|all’inizio di marzo',
    '2027-01-15': 'a metà gennaio|verso metà gennaio',
  },
  ends: {
    '2027-01-08':
      "all'8 gennaio|a venerdì 8 gennaio|all'8 gennaio 2027|al giorno 8 gennaio|all'8/1|all'08/01/2027|al prossimo 8 gennaio|a ven. 8 gennaio",
    '2026-12-11': 'a venerdì|a venerdì 11|a fine settimana|alla fine della settimana',
    '2026-12-18':
      'alla fine della prossima settimana|a venerdì 18|al 18|al giorno 18|a fine settimana prossima',
    '2026-12-31':
      "a fine mese|alla fine del mese|a fine dicembre|alla fine di dicembre|alla fine dell'anno|a fine anno",
  },
  spans: {
    '2026-12-23':
      'dal 14 al 23 dicembre|dal 14 al 23 dicembre compresi|dal 14 dicembre al 23 dicembre|da lunedì 14 a mercoledì 23 dicembre|dal 14/12 al 23/12|dal 14/12/2026 al 23/12/2026|tra il 14 e il 23 dicembre|dal 14 al 23 dicembre 2026|dal giorno 14 al giorno 23 dicembre|dal 14 sino al 23 dicembre|dal 14 fino al 23 dicembre incluso',
    '2027-01-03':
      'dal 19 dicembre al 3 gennaio|dal 19/12 al 03/01|dal 19 dicembre 2026 al 3 gennaio 2027|da sabato 19 dicembre a domenica 3 gennaio',
    '2026-12-11': 'questa settimana|per tutta la settimana|tutta la settimana|da mercoledì a venerdì',
    '2026-12-18': 'la prossima settimana|tutta la prossima settimana|la settimana prossima',
  },
};
