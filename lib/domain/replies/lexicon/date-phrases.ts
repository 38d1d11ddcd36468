import { japaneseDates, type Replacement } from './japanese-dates';

const week = '(?:week|weken|wochen?|semaine|semana|settimana)';
const month = '(?:month|monate?s?|mois|mes|mese|maand)';
const year = '(?:year|jahre?s?|annee|an|ano|anno|jaar)';
/** "Of the" and the like. */
const of =
  "(?: (?:of|the|this|der|des|den|dem|dieser|diesem|de|del|da|do|della|du|la|le|el|van|het|deze|dit|este|questo|questa|esta|cette)(?![a-z])| (?:d|l|dell)')* ?";
const end =
  '(?:end|tail end|late|ende?|einde?|fin|finales|final|fim|fine|wochen(?=ende)|monats(?=ende)|jahres(?=ende))';
const after =
  '(?<![a-z])(?:after|following|nach|apres|despues|depois|apos|dopo|na|tras|pasad[oa]s?|passad[oa]s?)';
/** Between "after" and what it is after. */
const article =
  "(?: (?:the|my|our|unser\\w*|den?|dem|der|die|das|des|del?|les|le|las?|los|el|os?|as?|dos|das|du|di|de|da|do|il|gli|het))*(?: ?l'| d'| dell'| )? ?";
const christmas = '(?:christmas|xmas|weihnacht\\w*|noel|navida\\w*|natal(?:izi[ae])?|natale|kerst\\w*)';
/** Days off that are around Christmas, if nothing else is said. */
const feasts =
  '(?:holidays?|feiertagen?|fetes|fiestas|festas|feste|festivita|feestdagen|festive (?:season|break|period))';
/** Those that may be at any time. */
const breaks = '(?:break|vacation|season|ferien|vacances|vacaciones|ferias|ferie|vacanze|vakantie)';
const newYear =
  "(?:new year'?s?|neue[nsm]? jahre?s?|neujahr|jahreswechsel|silvester|nouvel(?:le)? an(?:nee)?|saint-sylvestre|ano nuevo|nuevo ano|nochevieja|ano novo|novo ano|reveillon|nuovo anno|anno nuovo|capodanno|nieuwe jaar|nieuwjaar|jaarwisseling|oud en nieuw)";
const epiphany =
  '(?:reyes|dia de reyes|epifania|epiphan(?:y|ie)|(?:heiligen?|hl\\.?) ?(?:drei|3) ?konigen?|heiligdreikonig\\w*|dreikonig\\w*|driekoningen|befana|dia de reis|reis|fete des rois)';
const next =
  '(?:next|following|coming|nachste[nrs]?|kommende[nrs]?|folgende[nr]?|prochaine?|proxim[ao]|prossim[ao]|volgende|komende|aanstaande|que viene|que vem|entrante)';
const dayTimes = '(?:morgens?|fruh|vormittags?|mittags?|nachmittags?|abends?|ochtend|middag|avond)';
const germanDays =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag)';

/** Short weekdays, where only a day can stand: "mon" is a word of its own in French. */
const shortWeekdays: readonly Replacement[] = Object.entries({
  monday: ['mon', 'mo'],
  tuesday: ['tues?', 'di'],
  wednesday: ['weds?', 'mi'],
  thursday: ['thu(?:rs?)?', 'do'],
  friday: ['fri', 'fr'],
}).flatMap(([name, [english, german]]) => [
  [
    new RegExp(
      `(?<=(?<![a-z])(?:on|until|till?|through|thru|back|from|eod|cob|returning|including|is|this|next) )${english}(?![a-z'])\\.?`,
      'gu',
    ),
    name,
  ],
  [
    new RegExp(
      `(?<=(?<![a-z])(?:am|bis|ab|einschliesslich|voraussichtlich) )${german}(?![a-z])\\.?(?! ?\\d)`,
      'gu',
    ),
    name,
  ],
]);

/** Phrases of several words that name a day, in all languages, as English ones; in this order. */
export const phrases: readonly Replacement[] = [
  ...japaneseDates,
  [/(\d)°/gu, '$1'],
  [/(?<![a-z])(?:einschl|inkl|incl|excl|voraussichtl)\./gu, 'inclusive'],
  [/(?<![a-z])a\.s\.(?: (?=[a-z\d]))?/gu, 'next '],
  // "May" and "march" are words of other kinds, and "mai" is "never".
  [
    /(?<!(?:\d(?:st|nd|rd|th|er|o|\.)?|(?<![a-z])(?:in|until|till?|through|of|early|late|mid|end|by|from|next|since|im|ab|bis|mi|anfang|mitte|ende|debut|fin|en|d[eui]|courant|beginning))[ -])(?<![a-z])(?:may|march|mai)(?![a-z])(?! ?\d)/gu,
    '…',
  ],
  // A short weekday before a date says nothing more than the date.
  [
    /(?<![a-z])(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|mi|fr|sa|so|lun|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|gio|ma|wo|vr|za|zo|don)(?:[.,]+ ?| )|(?:di|do|mar)[.,]+ )(?=\d{1,2}[./-]\d|\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[a-z]{3})/gu,
    '',
  ],
  [new RegExp(`(?<![a-z])(${germanDays})${dayTimes}(?![a-z])`, 'gu'), '$1'],
  [/(?<![a-z])morgen(?:ochtend|middag|avond)(?![a-z])/gu, 'tomorrow'],
  ...shortWeekdays,
  // After something.
  [
    new RegExp(`${after}${article}(?:week-?end|wochenende|fin de semana|fim de semana|fine settimana)`, 'gu'),
    'on monday',
  ],
  [new RegExp(`${after}${article}${epiphany}(?![a-z])`, 'gu'), 'back 7 january'],
  [
    new RegExp(
      `${after}${article}(?:(?!easter|summer|public)[a-z]+ )?(?:${christmas} ?(?:${breaks}|${feasts})|(?:${breaks}|${feasts})(?: (?:de|di|do|d'|over))?(?: ?(?:las?|les))? ?${christmas}|(?:winter|christmas) ${breaks}|${feasts}(?: (?:season|de fin d'annee|de fim de ano|de fin de ano))?)(?![a-z])`,
      'gu',
    ),
    'after the holidays',
  ],
  [new RegExp(`${after}${article}${newYear}(?! ?eve| ?day)(?![a-z])`, 'gu'), 'after new year'],
  [
    /(?<![a-z])(?:a la rentree de (?:janvier|january)|(?:en |au )?debut (?:d'|de l')annee(?: prochaine)?|(?:no|ao?) (?:inicio|comeco) do (?:proximo )?ano|a (?:principios|comienzos|inicios) de(?:l)? (?:proximo )?ano|(?:a |all')inizio (?:dell')?anno|begin (?:van het |volgend )?jaar|anfang (?:des )?(?:nachsten |neuen )?jahres|early (?:in )?(?:the )?(?:new|next) year)/gu,
    'after new year',
  ],
  [
    /(?<![a-z])(?:silvester|new year'?s eve|saint-sylvestre|nochevieja|oudejaarsdag)(?![a-z])/gu,
    '31 december',
  ],
  [/(?<![a-z])(?:heiligabend|christmas eve|nochebuena|kerstavond)(?![a-z])/gu, '24 december'],
  [new RegExp(`(?<![a-z])${newYear}(?![a-z])`, 'gu'), 'new year'],
  [/navidades/gu, 'navidad'],
  // In so many days.
  [
    /(?<![a-z])(?:day after tomorrow|ubermorgen|apres-demain|pasado manana|depois de amanha|dopodomani|overmorgen)(?![a-z])/gu,
    'in 2 days',
  ],
  [/(?<![a-z])(?<!guten |goede)morgen(?![a-z])/gu, 'tomorrow'],
  [/(?<![a-z])(?:une )?quinzaine(?: de jours)?(?![a-z])/gu, '2 semaines'],
  [
    /(?<![a-z])(?:15|quinze|quince|quindici|vierzehn|veertien|catorze|quattordici) (?=jours|dias|giorni|tagen?|dagen)/gu,
    '14 ',
  ],
  [/(?<![a-z])(?:8|huit|ocho|oito|otto|acht) (?=jours|dias|giorni|tagen?|dagen)/gu, '7 '],
  [/(?:in a|a) fortnight(?![a-z])/gu, 'in 2 weeks'],
  // Weeks, months, years.
  [/(?<![a-z])e(?:nd )?o(?:f )?(?:w|week|bw)(?![a-z])/gu, 'end of week'],
  [
    new RegExp(
      `(?<![a-z])(?:ubernachste[nr]? woche|${week} after next|semaine d'apres|semana siguiente a la proxima)`,
      'gu',
    ),
    'week after next',
  ],
  [/(?<![a-z])ubernachste[nr]? (?=[a-z]+tag)/gu, 'next next '],
  [
    new RegExp(`(?<![a-z])(?:${next} ${week}|${week} ${next}|para a semana|semana entrante)(?![a-z])`, 'gu'),
    'next week',
  ],
  [new RegExp(`(?<![a-z])(?:diese[rn]?|cette|esta|questa|deze|this) ${week}`, 'gu'), 'this week'],
  [new RegExp(`(?<![a-z])(?:${end}${of}next week)`, 'gu'), 'friday next week'],
  [
    new RegExp(
      `(?<![a-z])(?:mid|mitte|mi|mediados|meados|meta|midden|midway|halverwege)(?:[- ]+(?:of|de|da|der|in|through))?[- ]*(?:the |la )?next week`,
      'gu',
    ),
    'wednesday next week',
  ],
  [new RegExp(`(?<![a-z])(?:${end}${of}(?:this week|${week})|wochenende)(?![a-z])`, 'gu'), 'end of week'],
  [new RegExp(`(?<![a-z])(?:${end}${of}${month}|monatsende)(?![a-z])`, 'gu'), 'end of month'],
  [new RegExp(`(?<![a-z])(?:${end}${of}${year}|jahresende)(?![a-z])`, 'gu'), 'end of year'],
  [
    new RegExp(
      `(?<![a-z])(?:(?:the|den?|die|le|la|el|il|o|a|per|por|for|pour|fur) )*(?:(?:rest|remainder|reste|resto)${of}(?:this week|${week})|(?:all|whole|entire|ganzen?|toute|toda|tutta|hele|heel)(?: (?:la|a|the|this|de))? ${week})(?![a-z])`,
      'gu',
    ),
    'this week',
  ],
  [/(?<![a-z])(\d{1,2})\. ?(?:kw|kalenderwoche)(?![a-z])/gu, 'week $1'],
  [/(?<![a-z])(?:kw|kalenderwoche|semaine|semana|settimana)(?: n[o°]?)? ?(?=\d{1,2}(?!\d))/gu, 'week '],
  [
    /(?<![a-z])(?:w\/c|wc|week (?:of|commencing|beginning|starting)|semaine du|semana d(?:el?|o)|settimana del(?:l')?|week van|woche vom) ?(?:monday,? )?(?:the )?(?=\d|[a-z]{3,9}\.? \d)/gu,
    'weekof ',
  ],
  [
    /(?<![a-z])(?:first|erste[nrs]?|premier|primero|primeiro|primo) (?:of |de |di )?(?=[a-z]{3,9}(?![a-z]))/gu,
    'first ',
  ],
  // Dutch dates without a year.
  [
    /(?<=(?<![a-z])(?:op|vanaf|t\/m|tot|en met|per|[a-z]+dag) )(\d{1,2})-(0?[1-9]|1[0-2])(?![\d-])(?! [a-z]{3,9}(?:ber|ari|aart|ril|ei|ni|li|tus)(?![a-z]))/gu,
    '$1/$2',
  ],
  [/(?<=(?<![a-z])(?:van|tussen) )(\d{1,2})-(0?[1-9]|1[0-2])(?= (?:t\/m|tot|en)(?![a-z]))/gu, '$1/$2'],
];

const weekday = '(sunday|monday|tuesday|wednesday|thursday|friday|saturday)';

/** What is put together once its words are English. */
export const joined: readonly Replacement[] = [
  [new RegExp(`(?<=\\d|ber|ary|may|june|july|march|april|august) ?\\(${weekday}\\)`, 'gu'), ''],
  [new RegExp(`${weekday} (?:of|de la|de|da|della|van|in)(?: the)? next week`, 'gu'), '$1 next week'],
  [new RegExp(`(?<!${weekday} )next week,? (?:on |am |op |el |na )?${weekday}`, 'gu'), '$2 next week'],
  [new RegExp(`next next ${weekday}`, 'gu'), '$1 week'],
  [
    new RegExp(`(?:a )?week on ${weekday}|${weekday} (?:in a week|in 1 weeks|en huit|in einer woche)`, 'gu'),
    '$1$2 week',
  ],
];
