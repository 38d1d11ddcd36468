import type { Phrases } from './phrases.fixture';

export const dutch: Phrases = {
  back: [
    'Ik ben niet op kantoor en ben {d} weer terug.',
    'Ik ben met vakantie. {d} ben ik weer bereikbaar.',
    'Ik ben afwezig en keer {d} terug op kantoor.',
    'Ik ben op reis en beantwoord uw bericht {d}.',
    'Ik ben vrij en {d} weer aanwezig.',
    'Ons kantoor is gesloten en {d} weer geopend.',
    'Ik ben ziek en verwacht {d} weer aan het werk te zijn.',
    'Ik heb verlof en reageer {d} op uw mail.',
    'Ik ben er even niet. {d} sta ik weer voor u klaar.',
    'Ik ben niet eerder dan {d} terug.',
    'Ik ben afwezig en hervat mijn werkzaamheden {d}.',
  ],
  until: [
    'Ik ben tot {d} niet op kantoor.',
    'Ik ben tot en met {d} met vakantie.',
    'Ik ben t/m {d} afwezig en lees geen mail.',
    'Tot {d} ben ik niet bereikbaar.',
    'Ons kantoor is t/m {d} gesloten.',
  ],
  away: [
    'Ik ben {d} niet op kantoor.',
    'Ik ben {d} met vakantie en reageer daarna.',
    'Ons kantoor is {d} gesloten.',
    '{d} ben ik afwezig.',
  ],
  days: {
    '2027-01-11':
      'op maandag 11 januari|op 11 januari|op 11 januari 2027|maandag 11 januari|vanaf 11 januari|vanaf maandag 11 januari|per 11 januari|op 11-01-2027|op 11/01/2027|op 11-1|op ma 11 jan|op 11 jan.|op maandag 11-01|vanaf 11-01-2027|in week 2|vanaf week 2|op maandag 11/1|op maandag, 11 januari 2027|in de week van 11 januari',
    '2026-12-10': 'morgen|vanaf morgen|morgenochtend|donderdag|op donderdag|aanstaande donderdag',
    '2026-12-11': 'overmorgen|vrijdag|op vrijdag|op vrijdag 11 december',
    '2026-12-14':
      'maandag|op maandag|aanstaande maandag|a.s. maandag|komende maandag|volgende week maandag|maandag a.s.|vanaf maandag|maandagochtend|maandag 14|op maandag de 14e|op de 14e|vanaf de 14e|volgende week|vanaf volgende week|begin volgende week|na het weekend|vanaf komende maandag',
    '2026-12-16': 'over een week|binnen een week|over 7 dagen',
    '2026-12-21': 'maandag 21|op de 21e',
    '2026-12-23': 'over twee weken|over 2 weken|over veertien dagen|over 14 dagen',
    '2027-01-04':
      'na de feestdagen|na nieuwjaar|in het nieuwe jaar|na de jaarwisseling|na oud en nieuw|na de kerstvakantie|op 4 januari',
    '2027-01-07': 'na Driekoningen|op 7 januari',
    '2027-03-01':
      'in maart|vanaf maart|begin maart|per 1 maart|op 1 maart|in maart 2027|in de maand maart|vanaf begin maart',
    '2027-01-15': 'medio januari|half januari|midden januari',
  },
  ends: {
    '2027-01-08':
      '8 januari|vrijdag 8 januari|8 januari 2027|08-01-2027|8/1/2027|vr 8 jan|8 jan.|vrijdag 8-1',
    '2026-12-11':
      'vrijdag|aanstaande vrijdag|eind deze week|het einde van de week|het eind van de week|vrijdag 11',
    '2026-12-18': 'volgende week vrijdag|eind volgende week|het einde van volgende week|de 18e|vrijdag 18',
    '2026-12-31':
      'het einde van de maand|eind december|het einde van het jaar|eind van het jaar|eind deze maand',
  },
  spans: {
    '2026-12-23':
      'van 14 tot en met 23 december|van 14 t/m 23 december|van 14 december tot en met 23 december|van maandag 14 december t/m woensdag 23 december|van 14-12 t/m 23-12|van 14-12-2026 t/m 23-12-2026|tussen 14 en 23 december|14 - 23 december|van 14 tot 23 december|van maandag 14 tot en met woensdag 23 december|van 14/12 tot 23/12',
    '2027-01-03':
      'van 19 december t/m 3 januari|van 19-12 t/m 3-1|van 19 december 2026 tot en met 3 januari 2027|van 19/12 tot en met 03/01',
    '2026-12-11':
      'deze week|de hele week|van woensdag tot en met vrijdag|van woensdag t/m vrijdag|de rest van deze week',
    '2026-12-18': 'volgende week|de hele volgende week|heel volgende week|in week 51',
  },
};
