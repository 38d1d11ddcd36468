import { any, near, said } from '../said';
import { mail, not, thanks } from './words';

const be = any(
  "i_am i'm am is are will_be i'll_be be bin ist sind bleibt wird suis serai est sont sera seront estoy estare encuentro esta estan estara estaran estamos estou estarei esta estao estarao sono saro e siamo sommes wij_zijn saranno rimarra* restera* rester* estaremos permaner* ben is zijn we're we_are befinde* trovo troviamo encontro-me encontramo-nos trouve trouvons permanec* quedar* habe haben heb hebben genie[ts]* geniess* genieten disfrut* gozar currently aktuell momentan actuellement actualmente atualmente attualmente momenteel",
);
const elsewhere = any(
  'out_of_(?:the_|my_)?office out_of_town ooo pto offline at_an?_(?:conference|trade_show|off-?site|training|event|fair) at_sea (?:taking|enjoying)_[a-z]*_?(?:time_off|days?_off|break|holidays?|vacation) away on_(?:[a-z]+_)?(?:leave|vacation|holidays?|pto|sabbatical) travell?ing unavailable not_in_the_office out_until out_(?:this|next|all|for|from|on|at|sick) in_(?:a_)?training at_(?:a|the)_(?:trade_)?(?:fair|show) attending_an?_[a-z]+ (?:a_few|some|two|three)_days_off not_(?:at_my_desk|online|in_today) off_(?:work|sick|today) reduced_hours unable_to_(?:check|read|access)',
  'im_buro_nicht nicht_(?:im_(?:buro|haus)|erreichbar|anwesend|im_dienst) (?:im|in)_(?:\\S+_)?(?:urlaub|elternzeit|mutterschutz|ferien) abwesend ausser_haus auf_[a-z]*(?:reise|messe|fortbildung|schulung|tagung|seminar|konferenz) unterwegs offline erkrankt (?:nicht_am|nicht_an_meinem)_(?:arbeits)?platz nicht_(?:verfugbar|da|im_hause?|zugegen) (?:in|auf)_(?:einer?|einem|der|dem)_(?:schulung|messe|seminar|konferenz|tagung|fortbildung|lehrgang|weiterbildung) krankgeschrieben verreist eingeschrankt_erreichbar (?:heute|ganztagig|dienst)?frei [a-z]*urlaub ferien',
  'absente? en_conges? en_vacances en_deplacement en_arret hors_du_bureau hors_de_mon_bureau en_formation en_seminaire en_arret_maladie en_repos injoignable indisponible souffrante? malade sur_un_salon en_reunion_toute',
  'fuera_de_(?:la_|mi_)?oficina ausente de_vacaciones de_viaje de_baja de_permiso de_descanso no_disponible en_una_(?:feria|conferencia|formacion) en_un_viaje enferm[oa] vacaciones',
  'fora_d[oe]_escritorio de_ferias em_ferias em_viagem de_licenca em_licenca em_formacao indisponivel de_folga doente de_baixa n?uma_(?:feira|conferencia|formacao) a_gozar_ferias ferias',
  'fuori_(?:ufficio|sede) assente in_ferie in_vacanza in_trasferta in_viaggio in_malattia in_maternita in_congedo in_permesso in_fiera indisponibile ammalat[oa] in_formazione al_corso',
  'afwezig niet_(?:aanwezig|op_kantoor|bereikbaar) op_(?:vakantie|reis|zakenreis) (?:met|op)_(?:[a-z]*)?verlof met_vakantie op_cursus op_training onbereikbaar vakantie verlof op_een_(?:beurs|cursus|congres) buiten_kantoor beperkt_bereikbaar (?:paar_)?dagen_vrij er_(?:[a-z]+_)?niet van_mijn_vakantie',
  'closed shut dicht zu geschlossen fermes? fermees? cerrad[oa]s? encerrad[oa]s? fechad[oa]s? chius[aoie] gesloten',
);

/** Says that somebody is not there now. */
export const away = said(
  [
    near(be, elsewhere, 8),
    near(be, any('off weg krank ziek vrij in_pause'), 2),
    near('(?:ooo|out of (?:the )?office|away)', 'from|until|till|through', 0),
    near(
      not,
      any(
        'disponib* disponivel raggiungibil* joignables? au_bureau en_la_oficina no_escritorio in_ufficio contactable reachable',
      ),
      3,
    ),
    near(
      near(any('i ich je yo eu io ik we wir nous'), any('work* travaille* arbeite* werk*'), 2),
      any('not nicht pas niet'),
      0,
    ),
    any(
      "do_not_work don't_work not_working no_trabaj[a-z]+ nao_trabalh[a-z]+ non_lavor[a-z]+ meine_abwesenheit absente?_du_bureau prends_quelques_jours ferm(?:ons|e)_(?:nos|ses)_portes volg_een_(?:training|cursus|opleiding)",
    ),
    near('have|taken|taking', '(?:days?|time|week) off', 4),
    any(
      "jury_duty [a-z]+'s_(?:shut|closed|away|out) gone_fishing fermeture cierre_por chiusura_[a-z]+ encerramento sluiting closed_for ferme_ses_portes ruht (?:festive|holiday)_(?:opening_)?hours",
    ),
    'betriebsferien',
  ],
  ['不在', '休[暇業]', '休み|休んで', '出張|外出|休職|育休|産休|席を外|離れて', '閉め'],
);

const back = any(
  'return my_return ruckkehr zuruck retour regreso vuelta retorno regresso voltar rientro ritorno terug* when_i once_i',
);
/** Says of the writer that they come back, which tells that they are away. */
export const returning = said(
  [
    any(
      '(?:be|am)_back back_(?:in_the_office|at_work|at_my_desk|online|on) i_(?:will_)?return returning',
      'zuruck wieder_(?:da|erreichbar|im_(?:buro|haus|dienst)|fur_sie_da|zur_verfugung) kehre_[^.]{1,40}_zuruck',
      'de_retour mon_retour reviens reviendrai rentre rentrerai de_vuelta vuelvo volvere regreso regresare (?:re)?incorpor[a-z]+',
      'de_volta volto voltarei regress[a-z]+ retorn[a-z]+ rientr[a-z]+ di_ritorno torno tornero terug weer_(?:aanwezig|bereikbaar|op_kantoor)',
    ),
  ],
  ['出社|帰社|復帰|戻り'],
);

const answer = any(
  'repl* respon[ds]* answer* get_back antwort* melde* beantwort* bearbeite* repond* contest* rispond* beantwoord* reage* contact* lezen read',
);

/** What is around it in an automatic answer; a person who is away would hardly say two of them. */
export const automaticSigns: readonly RegExp[] = [
  said(
    [near(thanks, `${mail}|notes?|interest|nachfrage|anfrage`, 4)],
    ['メール(?:を)?(?:いただき|頂き|ありがとう|有難う)', 'ご連絡[^。]{0,8}(?:ありがとう|有難う)'],
  ),
  said(
    [
      near(
        any(
          'limited no intermittent sporadic without eingeschrankt* begrenzt* kein* pas sin sem senza geen beperkt*',
        ),
        any('access* connectivity zugriff zugang acces acceso acesso accesso toegang'),
      ),
      near(any('acces* acceso acesso accesso toegang zugriff'), any('limit* eingeschrankt beperkt')),
      near(
        any(
          'patchy occasional* irregular* infrequent* sporadic* rarely unregelmassig selten gelegentlich rarement ponctuel* esporadic* ocasional* saltuari* raramente af_en_toe sporadisch',
        ),
        any('access e-?mails? mails? inbox messages? messagerie correo posta signal lese* wifi'),
        3,
      ),
      near(
        any('e-?mails? mails? inbox messages? messagerie correo posta nachrichten'),
        any('patchy occasional* irregular* rarely unregelmassig selten gelegentlich rarement'),
        4,
      ),
      near(
        not,
        any('check* monitor* read* lese* lire lis consult* leer leo ler leggo leggere lees lezen'),
        4,
      ),
      near(
        not,
        any(
          'forwarded monitored weitergeleitet transmis gelesen abgerufen reenvi* encaminhad* inoltrat* doorgestuurd',
        ),
        4,
      ),
    ],
    ['メール[^。]{0,12}(?:確認|閲覧)[^。]{0,10}(?:でき|遅)'],
  ),
  said(
    [any('urgen* dringen* spoed* emergenc* immediate* eilig* eilige* pressing imperative')],
    ['(?:お急ぎ|緊急|至急)'],
  ),
  said(
    [
      near(answer, back, 9),
      near(back, answer, 9),
      near(
        any('as_soon_as so_bald sobald des assim non_appena zo_snel'),
        any('possi* moglich* back zuruck mogelijk'),
        6,
      ),
      near(any('delay* slow* later longer'), any('in respon* repl* than than_usual'), 2),
      near(
        any('repl* respon[ds]* answer* dauern'),
        any('delayed slow* later longer a_while bis dann then'),
        4,
      ),
    ],
    [
      '(?:復帰|出社|戻り|休暇明け|休み明け)(?:次第|後|して)',
      '(?:返信|ご連絡|対応)[^。]{0,20}(?:以降|次第|遅れ)',
    ],
  ),
  said(['auto(?:-?reply|-?response|mat[a-z]+)'], ['自動(?:返信|応答|送信|配信)']),
];

const automaticMail =
  '(?:message|reponse|mensaje|respuesta|mensagem|resposta|messaggio|risposta) (?:(?:generad[oa]|gerada|generato) )?automati[a-z]+|(?:automated|automati[a-z]+) (?:message|reply|response|antwort|nachricht|bericht|antwoord|mail)|automatisch (?:erzeugte|generierte|gegenereerde?) (?:nachricht|antwort|e-?mail|bericht)|auto-?reply';

/** Says of itself that a program has sent it: in a sentence, or as a title; what only speaks of one is none. */
export const automatic = said(
  [
    near(
      any(
        'this_is_an? (?:this|the)_(?:e-?mail|message|reply)_(?:is|was|has_been) dies_ist_eine diese_(?:e-?mail|nachricht|antwort)_(?:ist|wird|wurde) ceci_est_une? ce_(?:message|mail)_(?:est|a_ete) est[ea]_es_una? est[ea]_(?:mensagem|resposta|e-?mail)_e est[ea]_e_uma? quest[oa]_e_una? si_tratta_di_una? se_trata_de_una? trata-se_de_uma? il_s.agit_d.une? dit_is_een dit_bericht_is deze_e-?mail_is (?:est[ea]|quest[oa])_(?:mensaje|correo|mensagem|e-?mail|messaggio|mail)_(?:se_ha|ha_sido|foi|e_stat[oa]) (?:receiving|erhalten|recevez|ontvangt)_(?:this|diese|ce|dit) the_following_is_an?',
      ),
      'automat[a-z]+|auto-?(?:reply|response)',
      3,
    ),
    near('reply|message|answer|mail', 'sent (?:by itself|automatically)', 2),
    `(?<=[(*[] ?)(?:${automaticMail})`,
    `(?<=^[*\\s]{0,5})(?:${automaticMail})(?=\\.)`,
    `(?<!(?:an?|the|your|my|eine|ihre|une|votre|una|el|la|tu|su|uma|sua|een|uw|je|de) )(?:${automaticMail})(?= ?[)*\\]]|[^.!?:]{0,20}[.!* ]{0,3}$)`,
  ],
  ['自動(?:返信|応答|送信|配信)', '自動で送信'],
);
