import { any, near, said } from '../said';
import { month, not, thanks, weekday } from './words';

/** Phrases of a person, folded, that tell how it goes on, or that it does not. */

const speak = any(
  'meet* call talk speak chat demo zoom teams invite invitation slot* calendar telefonier* telefonat sprechen treffen termin* gesprach austauschen appel rendez-vous rdv visio echanger creneau* reunion reunir* llamada videollamada hablar vernos cita hablamos quedar reuniao chamada ligacao conversar falar agendar marcar videochamada convite sentirci sentiamo vederci incontro appuntamento chiamata videochiamata telefonata riunione bellen afspraak afspreken spreken overleg gesprek inplannen uitnodiging',
);
const fits = any(
  'works? suits? fine good great perfect* ideal free available works_for passt? ginge geht klappt gut frei erreichbar convient parfait disponible dispo libre va_bien bien perfecto genial hueco bueno funciona pode_ser bom otimo perfeito livre disponivel bene perfetto libero libera disponibile uit prima goed beschikbaar vrij lukt komt_goed ok okay',
);
const shall = any(
  "let's can_we could_we shall_we happy_to glad_to i_can we_can i_could up_for open_to like_to love_to send schedule book set_up arrange konnen_wir lassen_sie_uns wollen_wir gerne? vereinbaren senden schicken schlage on peut-on pouvons-nous pourrions-nous je_vous_propose fixons caler planifi* prevoir podemos podriamos agend* concert* coordin* hagamos vamos podemos marcar marcamos possiamo potremmo fissi* fissare organizz* volentieri vediamoci zullen_we kunnen_we laten_we graag plannen",
);

const clock =
  "(?:(?:at|um|ab|a|om|alle|as|ore|around|before|after) )?(?:\\d{1,2}(?::\\d\\d|\\.\\d\\d(?!\\d))|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|uhr|h\\d{0,2}|uur|ish|o'clock)|0\\d00)|(?:at|um|om|alle|a las|as|ore) \\d{1,2}(?!\\d)";

export const meeting = said(
  [
    near(weekday, clock, 4),
    near(clock, weekday, 2),
    near(any('coffee cafe kaffee caffe koffie phone telefon* telefono'), weekday, 5),
    near(
      weekday,
      any(
        'coffee cafe kaffee caffe koffie phone telefon* telefono morning afternoon nachmittag apres-midi vormittag',
      ),
      5,
    ),
    near(any('call ring phone'), 'me (?:today|tmrw|tomorrow)', 0),
    near(weekday, fits, 6),
    near(fits, weekday, 6),
    near(shall, speak, 6),
    near(
      any('call ring phone rufen_sie ruf appelez rappelez chiami bel'),
      any('me mich moi uns us nous mij an'),
      1,
    ) + `(?:,? \\S{1,15}){0,3},? (?:on|at|any ?time|when|an|unter|au|al|op|om|${weekday})`,
    near(any('at um a a_las as alle om \\d{1,2}(?::\\d\\d)?_?(?:am|pm|uhr|h|uur)'), fits, 3),
    near(fits, any('at um a_las as alle om'), 2) + ' \\d',
    any(
      '(?:see|speak|talk)_(?:to_)?you_(?:on|then|tomorrow|at) calendly\\.com\\S* cal\\.com\\S* booked_(?:a|the)_[a-z]+ llamame ll[aá]meme chiamami me_liga ligue-me a_lundi|bis_dann works_for_me',
    ),
  ],
  [
    '(?:[月火水木金]曜|\\d{1,2}時|\\d{1,2}日)[^。]{0,20}(?:いかが|可能|大丈夫|空いて|都合|お話|伺|お願い)',
    '(?:打ち?合わ?せ|面談|会議|ミーティング|商談|オンライン)[^。]{0,20}(?:お願い|設定|可能|いかが|調整|希望|参加)',
    '電話[^。]{0,8}(?:出られ|ください|下さい|いただけ|お待ち|お願い|差し上げ)',
    '(?:日程|候補日|日時)[^。]{0,15}(?:調整|お知らせ|いただけ|送|挙げ|大丈夫|お願い)',
  ],
);

const now = any(
  "now yet currently moment momento at_the_moment this_(?:year|quarter|month) for_now at_this_stage soon before until jetzt derzeit aktuell momentan zurzeit gerade vorerst dieses_jahr instant maintenant actuellement annee encore ahora actualmente todavia este_ano agora atualmente ainda adesso ora attualmente ancora quest'anno nu momenteel voorlopig dit_jaar time priority priorit* prioridad* tijd zeit kapazitat* temps tiempo tempo bandwidth capacity immediat budget* presupuesto orcamento",
);
const later = any(
  `next_(?:year|quarter|month|spring|summer|autumn|fall) later after_(?:the_)?${month} after_(?:the_)?[a-z]+ spring summer autumn spater wieder noch_?(?:ein)?mal erneut fruhjahr herbst sommer nachstes kommendes neuen_jahr nachsten rentree prochaine? printemps plus_tard mas_adelante proximo primavera otono ano_que_viene mais_tarde mais_para ano_que_vem apos depois_d[aeo] piu_avanti prossim* dopo_[a-z'_]{3,12} volgend* later najaar voorjaar over_een \\d+_(?:months|weeks|monaten|wochen|mois|meses|mesi|maanden|weken) (?:few|couple|two|three|six)_(?:of_)?(?:months|weeks) new_year`,
);
const returnTo = any(
  'come check get circle reach touch try ping follow write remind contact* call ask revisit* reconnect pick look talk speak discuss nudge meld* komm* schreib* frag* ruf* sprech* kontaktier* recontact* relanc* reven* revoy* reparl* repren* rappel* reveni* escrib* llam* habl* retom* recuerd* vuelv* volv* avis* fal* contat* retorn* procur* convers* chama* volt* risent* ricontatt* riparl* sent* riscriv* chiam* torn* riprend* mail* bel* benader* kom* spre* terugkom* hoor*',
);

export const notNow = said(
  [
    near(
      any('dopo depois despues after apres nach'),
      any('verano estate verao summer ete sommer zomer vacation holidays'),
      2,
    ),
    near(not, now, 7),
    near(
      any(
        "moment derzeit aktuell momentan zurzeit jetzt dieses_jahr actuellement pour_l'instant ahora de_momento actualmente momento agora atualmente ora adesso al_momento momenteel nu dit_jaar this_(?:year|quarter)",
      ),
      not,
      6,
    ),
    near(returnTo, later, 7),
    near(later, returnTo, 5),
    near(
      any(
        'maybe perhaps vielleicht eher peut-etre quizas talvez forse misschien probably rather lieber plutot erst pas_avant',
      ),
      later,
      3,
    ),
    near(
      any('budget* contract vertrag contrat contrato contratto renewal presupuesto orcamento'),
      any(
        'until till frozen spent gone allocated bis verplant aufgebraucht eingefroren jusqu* gele boucle hasta agotado congelado cerrado ate esgotado fino esaurito chiuso tot op bevroren runs',
      ),
      7,
    ),
    near(
      any('leave wait park nicht_vor before vor pas_avant hasta ate fino_a tot until jusqu*'),
      `(?:until |ende |fin |end of )?(?:${month}|spring|summer|autumn|weihnachten|christmas|noel|next year)`,
      1,
    ),
    near(
      any('new_fiscal after nach dopo apres despues depois na'),
      any("year feiertagen fiera l'epifania fetes fiestas ferias feestdagen summer"),
      3,
    ),
    near('next|coming', 'few (?:weeks|months)', 0),
    any(
      'on_hold on_ice back_burner postpone* too_(?:early|soon) bad_(?:time|timing) auf_eis verschoben vertagt zuruckgestellt zu_fruh en_attente en_pause report[eé]e? trop_tot en_pausa pospuest* aplazad* demasiado_pronto em_pausa adiad* muito_cedo in_pausa rimandat* rinviat* troppo_presto uitgesteld te_vroeg te_druk swamped snowed_under flat_out too_busy not_before frozen_spending better_time afogad* land_unter deborde* desbordad* sommers* freeze circle_back parked park_this',
    ),
  ],
  [
    '(?:現在|今|現時点|当面|今期|今年)[^。]{0,25}(?:難し|見送|余裕|予算|時期|厳し|できませ|手が回|予定(?:は|が))',
    '(?:来年|来期|来月|来春|年明け|\\d{1,2}月|半年後|時期)[^。]{0,25}(?:連絡|検討|お声|再度|相談|話)',
    'もう少し(?:時間|お待ち|検討)',
    '繁忙期|時期尚早|保留|延期|先送り',
  ],
);

const other = any(
  "another other else competitor* different anderen? anderes mitbewerb* wettbewerb* autre* concurrent* otr[oa]s? competencia outr[oa]s? concorrente* altr[oa] un'altra concorrent* ander[es]* concurrent",
);
const chose = any(
  'chose* chosen decided went going gone go signed renewed entschieden gewahlt choisi* opte* retenu signe decidido elegido optado decantado decidimos optamos escolhemos fechamos scelto deciso optato firmato gekozen besloten getekend',
);
const want = any(
  'interest* interess* interes* relevant need* want* require fit match bedarf benotig* brauch* besoin suite interesse* necesit* encaja precis* necessidade sentido bisogno serve nodig behoefte geinteresseerd thanks thank_you danke merci gracias obrigad* grazie dank* bedankt convinced convaincus? pursue proceed ahead forward avanzar avancar procedere verder doorgaan seguir',
);

export const no = said(
  [
    near(not, want, 3),
    near(
      any('mit con avec com met'),
      any('zufrieden satisfaits? contentos? satisfechos satisfeitos soddisfatti tevreden'),
      4,
    ),
    near(
      any('sign* stay* staying stick go gone quedamos bleiben restons ficamos restiamo blijven'),
      any('with con bei avec com bij'),
      0,
    ),
    near('answer', 'is no', 0),
    near(any('nein nee'), thanks, 1),
    near(chose, other, 5),
    near(chose, any('against gegen contre contra contro tegen not nicht dagegen not_to in_house'), 3),
    near(
      any(
        'happy satisfied stick* stay* zufrieden satisfaits? content[oea]s? satisfech* satisfeit* soddisfatti tevreden good fine set',
      ),
      any('with what mit de con com di met where as'),
      1,
    ),
    near(
      any('already bereits schon deja ya ja gia al reeds'),
      any(
        'have use using work with nutzen haben setzen avons utilisons equipes? tenemos usamos trabajamos contamos temos trabalhamos utilizamos abbiamo usiamo lavoriamo hebben gebruiken werken solution losung tool oplossing ein* une? un[oa]? signed sorted',
      ),
      2,
    ),
    any(
      "pass_on_this we'll_pass i'll_pass will_pass going_to_pass have_to_pass too_expensive zu_teuer trop_cher demasiado_caro muito_caro troppo_caro te_duur decline* lehnen_[a-z_]{0,20}ab absage* sehen_[a-z_]{0,20}davon_ab descart* recus* rifiut* afwijzen zien_[a-z_]{0,15}vanaf all_set it's_a_no",
    ),
    '^(?:no|nein|non|nao|nee|nope)[.,! ]*$',
  ],
  [
    '(?:興味|関心|必要)[^。]{0,4}(?:ござい|あり|な)(?:ませ|い|く)',
    '(?:お断り|辞退)',
    '(?:見送|見合わせ)',
    '(?:他社|別の)[^。]{0,20}(?:決|契約|採用|導入|選)',
    '(?:すでに|既に)[^。]{0,20}(?:導入|利用|契約|使)',
    '不要です|結構です|間に合って',
  ],
);

const papers = any(
  'pricing quote proposal details info* deck brochure contract prices? offer overview references price_list angebot preise? preisliste unterlagen infos prasentation devis tarifs? documentation proposition plaquette presupuesto precios? tarifas? propuesta informacion cotizacion presentacion catalogo proposta orcamento precos? valores informacoes apresentacao material preventivo prezzi listino informazioni presentazione documentazione offerte prijs* voorstel informatie case_stud* conditions cout* kosten cost* coste*',
);

export const interested = said(
  [
    any(
      "interest* interess* keen intrigued curious sounds_[a-z]+ looks_(?:good|great) klingt_[a-z]+ spannend curieux me_gusta next_steps? nachsten?_schritte? tell_me_more en_savoir_plus count_me_in (?:go|move)_ahead let's_(?:do|go|start|try) benieuwd (?:want|like|start)_(?:a|two|the)_[a-z_]{0,10}(?:pilot|trial) how_much combien cuanto quanto hoeveel was_(?:kostet|wurde) what_would_(?:it|this)_cost avec_plaisir con_gusto mit_freude adelante we're_in (?:approved|signed)_(?:on|by|copy|contract) unterschrieben bon_pour_accord contratto_firmato contrato_(?:firmado|assinado) getekende? wir_nehmen adorei lead_time wann_konnen_sie nos_late hoe_snel loved_the price_the",
    ),
    near(
      any(
        'send share forward get have see schick* send* envoy* transm* communiq* envi* mand* pas* compart* invi* stuur* sturen mail* lassen zukommen need like brauch* would more mehr plus mas mais piu meer weitere',
      ),
      papers,
      6,
    ),
    '(?:^|[.!,?] |^(?:[a-z]+[,!]? ){1,3})(?:yes|ja|oui|si|sim|gerne?|graag|volontiers|perfect|great|happy to|love to|sure)(?![a-z])',
    any('gerne volontiers love_to would_love happy_to'),
    near(papers, any('graag gerne bitte please'), 3),
    near('demo', 'graag|gerne|bitte|please', 2),
    near(
      any(
        'wie was how what quel* comment cual* que como qual* che come wat do can could konnen pouvez pueden podem potete kunnen',
      ),
      any(
        'pric* cost* kost* cout* preis* prix preci* preco* prezz* prijs* seats? sample* muster trial demo video testversion test echantillon* muestra* amostra* campion*',
      ),
      8,
    ),
  ],
  [
    '(?:興味|関心)(?:が|を)(?:あり|ござい|持)',
    '(?:詳し|詳細|資料|見積|料金|価格|費用|事例)[^。]{0,25}(?:送|教え|いただけ|お願い|知り|拝見|伺い|ください|下さい|でしょうか)',
    '検討[^。]{0,12}(?:たい|進め)',
    '(?:ぜひ|是非)',
  ],
);
