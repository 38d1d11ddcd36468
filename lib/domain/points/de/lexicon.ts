import type { Lexicon } from '../lexicon';
import { words } from '../words';
import { germanDates } from './dates';

const amount = "\\d[\\d.,']{0,15}(?: ?(?:tsd\\.?|mio\\.?|millionen|tausend|k)(?!\\p{L}))?";
const counted =
  '(?:lizenz|nutzer|benutzer|anwender|mitarbeit|kolleg|standort|filial|leute|personen|arbeitspl|plätze|büros|geräte|kunden|außendienst|vertriebler|niederlassung|fahrzeuge|postfächer)';
const asked =
  '(?:senden|schicken|zusenden|zuschicken|mitteilen|sagen|geben|melden|bestätigen|prüfen|anrufen|rufen|erklären|nennen|ergänzen|unterschreiben|vorbereiten|wenden|kontaktieren|informieren|schreiben|weiterleiten|teilen|lassen|füllen)';
const kept =
  '(?:schicke|sende|melde|kläre|prüfe|frage|spreche|gebe|leite|rufe|bespreche|schaue|kümmere|bereite|erstelle|teile|informiere|komme|reiche|bringe|stelle|werde|maile|schreibe)';

/** A reasonable start; what it misses, it misses. */
export const german: Lexicon = {
  language: 'de',
  contractions: [],
  clauseStart: null,
  commonWords: words(
    'der die das und ist nicht wir ich sie für mit ein eine zu auf uns ihnen den im bei haben auch noch',
  ),
  abbreviations: {
    within: words('z b z.b d.h d.h u.a bzw ca vgl dr prof nr hr fr inkl zzgl ggf evtl abs str tel mio mrd'),
    atEnd: words('usw etc gmbh co'),
    hasOrdinalDot: true,
  },
  questions: {
    lead: /^(?:(?:und|aber|also|noch eine frage|eine frage|kurze frage|zweitens|erstens|außerdem|übrigens|hallo|hi|tom)\b[\s,:;–-]+)+/iu,
    opening:
      /^(?:(?:können|könnten|könntest|kannst|haben|hast|hätten|gibt|ist|sind|wird|würden|würdest|dürfen|darf|sollen|soll|wollen|passt|bieten|unterstützt|geht|kann|könnte|benötigen|brauchen)(?!\p{L})|(?:was|wie|wann|wo|wer|warum|welche[rsnm]?|wieviel|wohin|womit|weshalb|bis wann|ab wann)(?!\p{L}).*)/iu,
    requests: [
      new RegExp(
        `(?:^|[^\\p{L}])bitte\\b[^.?!]{0,100}(?<!\\p{L})${asked}(?!\\p{L})|(?<!\\p{L})${asked} sie\\b[^.?!]{0,60}(?:^|[^\\p{L}])(?:bitte|gerne?|doch)(?!\\p{L})`,
        'iu',
      ),
      /(?:können|könnten|würden) sie|(?:kannst|könntest|würdest) du/iu,
    ],
    notRequests:
      /bitte (?:sehen sie von|finden|beachten|entschuldigen|zögern|haben sie verständnis)|zögern sie (?:bitte )?nicht|bei (?:rück)?fragen|in dringenden fällen/iu,
    address: /(?:^|[^\p{L}])(?:sie|ihnen|ihr|ihre|du|dir|euch|wir|uns)(?!\p{L})/iu,
    idle: /^(?:wie geht(?:'s| es)|wie war|was wäre,? wenn|wussten sie|kennen sie das|klingt (?:das )?gut|nicht wahr|oder)(?!\p{L})/iu,
    tag: /,? (?:oder|ok|okay|nicht wahr|richtig)\?+$/iu,
    ownAnswer: /^(?:weil|ganz einfach|ja|nein|genau)(?!\p{L})/iu,
    emptyWords: words(
      'ist das so es ok okay gut passt in ordnung oder was wie wer wo ja nein und der die ihnen ihr du sie wir ich uns',
      'dir euch recht noch fragen ideen gedanken geht klingt',
    ),
    pointsBack: /(?:^|[^\p{L}])(?:das|dies|es|diese|dazu|davon|dafür)(?!\p{L})/iu,
  },
  promises: {
    made: [
      new RegExp(`(?:^|[^\\p{L}])(?:ich|wir) ${kept}n?(?!\\p{L})(?!.{0,40}\\b(?:urlaub|freuen|freue))`, 'iu'),
      new RegExp(`(?:^|[^\\p{L}])${kept}n? (?:ich|wir)(?!\\p{L})`, 'iu'),
      /(?:^|[^\p{L}])gebe(?:n)? (?:ich |wir )?(?:ihnen|dir|euch)\b.{0,40}bescheid/iu,
      /(?:ich|wir) (?:werden?|will|wollen) .{0,80}(?:schicken|senden|melden|klären|prüfen|fragen|besprechen|zukommen|geben|vorstellen|weiterleiten)/iu,
    ],
    not: /(?:^|[^\p{L}])(?:nicht|kein\p{L}*|falls sie|wenn sie (?:möchten|wollen))(?!\p{L})/iu,
  },
  objections: {
    reasons: [
      /zu (?:teuer|kostspielig)|(?:preis|angebot|kosten)\p{L}* (?:ist|sind|liegt|liegen) .{0,25}(?:zu hoch|über|hoch)|günstiger/iu,
      /kein(?:e|en)? (?:budget|geld|mittel)|budget .{0,30}(?:ausgeschöpft|aufgebraucht|eingefroren|verplant|gestrichen)|nicht (?:im budget|budgetiert)/iu,
      /keine (?:zeit|kapazität|ressourcen)|(?:land unter|viel zu tun|ausgelastet|überlastet)/iu,
      /(?:im moment|derzeit|aktuell|momentan) (?:nicht|leider nicht|kein)|nicht der richtige (?:zeitpunkt|moment)|zu früh|(?:auf eis|zurückgestellt|verschoben)|passt (?:es )?(?:gerade |im moment |momentan )?nicht/iu,
      /kein(?:en|e)? (?:bedarf|interesse)|nicht (?:interessiert|relevant)|brauchen wir nicht|keine priorität/iu,
      /ander(?:en|er|em|e) (?:anbieter|lösung|dienstleister|lieferant\p{L}*)|(?:nutzen|haben|verwenden|arbeiten|setzen) (?:wir )?(?:bereits|schon)|zufrieden mit|vertraglich gebunden|eigene lösung/iu,
      /(?:muss|müssen|müsste) (?:erst |noch |das |es |zuerst ){0,3}.{0,40}(?:freigeben|genehmigen|zustimmen|absegnen)|brauche(?:n)? .{0,20}(?:freigabe|zustimmung|genehmigung)/iu,
    ],
    not: /(?:preis|budget|zeit) ist (?:nicht das|kein) problem/giu,
  },
  numbers: {
    counted: new RegExp(
      `[€$£] ?${amount}|(?<![\\p{L}\\d])${amount} ?(?:€|\\$|£|(?:eur|euro|usd|chf|franken|dollar)(?!\\p{L}))|(?<![\\p{L}\\d])\\d[\\d.,]{0,8} ?(?:%|prozent)|(?<![\\p{L}\\d])(?:${amount}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|fünfzig|hundert) (?:\\p{L}+ )?${counted}\\p{L}*`,
      'iu',
    ),
    not: /100 ?% (?=sicher|dafür)/giu,
  },
  people: {
    before: [
      /(?:^|[^\p{L}])(?:frau|herrn?)(?: dr\.| prof\.)? $/iu,
      /(?:meine?[nrm]?|unsere?[nrm]?|ihre?[nrm]?) (?:\p{L}+ )?(?:kolleg\p{L}*|chef\p{L}*|leiter\p{L}*|vorgesetzte[nr]?|geschäftsführer\p{L}*|assistent\p{L}*|einkäufer\p{L}*|partner\p{L}*|vertretung)(?: (?:frau|herrn?))?,? $/iu,
    ],
    notBefore: /(?:^|[^\p{L}])(?:in|bei|von|für|aus) $/iu,
    after: [
      /^ (?:aus|vom|von) (?:dem |der |unserem |unserer )?(?:einkauf|it|vertrieb|rechtsabteilung|marketing|buchhaltung|finanzabteilung|geschäftsführung)(?!\p{L})/iu,
    ],
    surelyAfter: [
      /^,? (?:unser|unsere|mein|meine) (?:\p{L}+ )?(?:chef|leiter|kolleg|geschäftsführer|einkäufer)/iu,
    ],
    and: /^ und (?:frau |herrn? )?$/iu,
    fullNames: null,
    notNames: words('frau herr herrn dr prof einkauf vertrieb marketing it ihnen sie ihr kollegen team'),
  },
  dates: germanDates,
};
