import { any, near, said } from '../said';

/** What a counter writes that takes in mail for many, in folded text. */

const asked = any(
  'request ticket case inquiry enquiry query message note anfrage nachricht meldung demande requete courriel solicitud consulta mensaje peticion caso solicitacao mensagem pedido chamado richiesta segnalazione messaggio aanvraag verzoek vraag melding bericht e-?mail mail incident vorgang dossier',
);

/** By its subject: a number, or that it has been received. */
export const ticketSubject = new RegExp(
  [
    `(?:^|[^a-z])(?:${any('ticket case request inquiry enquiry incident fall anfrage vorgang demande dossier solicitud caso consulta pedido chamado solicitacao richiesta segnalazione pratica verzoek aanvraag zaak melding support ref protocolo')})[a-z.-]{0,8}[ :]*(?:n[°o.º]+ ?)?[#[(]?(?:[a-z0-9]{1,6}-)?\\d{3,}`,
    '[[(#][a-z0-9 -]{0,14}\\d{3,}',
    '(?:^|[^a-z])(?:inc|req|ritm|cs|sr)\\d{5,}',
    `(?:${asked}) (?:\\S{1,12} )?(?:received|created|opened|closed|solved|resolved|recue?|recibid[oa]|recebid[oa]|ricevut[oa]|empfangen|erhalten|eingegangen|ontvangen)(?![a-z])`,
    '(?:received|got) your|(?:hemos recibido|recibimos|recebemos|abbiamo ricevuto|avons (?:bien )?recu|hebben \\S{1,8} \\S{1,12} ontvangen)',
    '(?:thanks|thank you) for (?:contacting|reaching|writing|emailing|your|getting)|gracias p|obrigad[oa] p|merci (?:de|pour)|grazie per|bedankt voor|dank(?:e)? fur',
    'eingangsbestatigung|(?:confirm|accuse|bevestig)[a-z]* (?:de |of |van )?(?:rece|rice|ontv|aanv)[a-z]*|ontvangstbevestiging|(?:please|bitte|merci de) (?:verify|confirm)|how did we do|action required',
    '(?:受付|問い?合わ?せ)(?:番号|完了|を?受け?付け|ありがとう)|(?:メッセージ|ご連絡)(?:を)?(?:ありがとう|受け)',
  ].join('|'),
  'u',
);

const taken = any(
  'received logged created opened registered assigned updated solved resolved closed landed arrived eingegangen erhalten angekommen registriert erfasst zugewiesen angelegt geschlossen recue? parvenue? enregistree? transmise? recibid* registrad* cread* recebid* criad* abert* apert* ricevut* registrat* preso presa ontvangen geregistreerd aangemaakt behandeling submitted queue raised reached posted',
);

/** Lets a mail through once its sender has shown to be a person. */
const challenge = near(
  any('click klicken cliquer cliquez clic clique klik'),
  any('confirm verify human robot roboter bestatigen confirmer prouver confirmar confermare bevestigen'),
  14,
);

/** Each is a sign of a counter; a person at one may give one of them. */
export const ticketSigns: readonly RegExp[] = [
  said(
    [
      near(asked, taken, 8),
      near(any('received erhalten recu recibido recebemos ricevuto ontvangen got logged creado'), asked, 5),
      near(
        any('bestatigen confirmamos confirmons confermiamo bevestigen confirm acknowledge'),
        any('eingang receipt reception recepcion rececao ricezione ontvangst'),
        4,
      ),
    ],
    ['(?:問い?合わ?せ|ご連絡)[^。]{0,20}(?:受け?付け|承り|ありがとう|有難う)', '受け?付けました'],
  ),
  said(
    [
      near(
        any('ticket case reference request vorgangs* anfrage* numero referenz* protocolo this diese'),
        any('id number nummer numero no #\\S* \\S{0,6}\\d{3,}'),
        3,
      ),
      near(
        any('quote keep rappeler indiquer geben nennen vermeld* indicar indique indicare citare'),
        any('number reference numero nummer subject'),
        6,
      ),
      '(?:ticket|vorgangs|zaak|referentie)nummer',
    ],
    ['(?:受付|問い合わせ|管理)番号'],
  ),
  said(
    [
      near(
        any(
          'team agents? colleague mitarbeiter* fachbereich support equip[eoa] conseiller advis[eo]r staff servizio operatore medewerker* representative specialist somebody someone humans fitters one_of_our einer?_unsere[rs]? un_de_nos une_de_nos',
        ),
        any(
          'will shall is are typically usually wird werden kommt repondra reviendra prendra revien* respondera responderemos contactara pondra entrara retornara rispondera ricontattera contattera neemt nemen reageert zal melde*',
        ),
        5,
      ),
      near(
        any("we we'll wir nous"),
        any('come_back get_back be_in_touch melden repond* revien* responde* contest*'),
        4,
      ),
    ],
    ['担当(?:者)?より', 'スタッフより'],
  ),
  said(
    [
      near(
        any('not nicht pas no nao non niet cannot never'),
        any(
          'reply respond* antworten repond* responda* rispond* beantwoord* reageren read replied answer* monitored',
        ),
        4,
      ),
      any(
        'above_this_line oberhalb_dieser_zeile (?:system|automatically)[_-]generated waiting_for_(?:customer|support) on_your_behalf turn_off_notifications rate_(?:our|the|your) log_in_to automated_notification',
      ),
    ],
    ['送信専用|返信(?:は|でき)'],
  ),
  said(
    [
      near(
        any('allow up_to within sous en unter innerhalb in binnen entro dentro ate before_the_end_of'),
        any(
          '(?:business|working)_days? werktag* arbeitstag* (?:jours|heures)_ouvr* dias_(?:habiles|uteis|laborables) giorni_lavorativi werkdagen (?:\\d+_)?(?:hours|stunden|heures|horas|ore|uur) under_a_day menos_de dix_jours',
        ),
        4,
      ),
      near('within', any('hours days'), 4),
      near(
        any(
          'respon[ds]* repond* rispond* antworten melden reageren beantwoord* answer* contest* come_back get_back',
        ),
        any(
          'so_schnell schnellst* as_soon_as des_que dans_les lo_antes il_prima appena al_piu o_mais zo_snel a_little_longer',
        ),
        3,
      ),
      near(any('more higher plus mehr'), any("than_usual than_normal que_d'habitude als_ublich"), 4),
    ],
    ['営業日以内'],
  ),
  said(
    [
      near(
        any('status statut estado stato'),
        any(
          'changed updated moved set geandert gewechselt aktualisiert change modifie passee? cambiado actualizado alterado atualizado mudou cambiato modificato aggiornato gewijzigd veranderd seguir*',
        ),
        12,
      ),
      near('stato|statut|estado', 'suivre|seguire|acompanhar', 3),
    ],
    ['ステータス'],
  ),
  said(
    [
      any(
        'virtual_assistant as+istente_virtual assistante?_virtuel* virtuelle[a-z]*_assistent[a-z]* assistente_virtuale chatbot',
      ),
    ],
    ['ボット|aiスタッフ'],
  ),
  // It is three: no person writes this.
  said([challenge]),
  said([challenge]),
  said([challenge]),
];

/** What a person says of themselves, and a counter does not. */
export const personal = said(
  [
    "i(?:'ve|'ll|'d| (?:am|was|ha[vd]e?|will|would|can|could|do|did|don't|think|thought|spoke|asked|passed|just|also|know|see|saw|got|hope|need|like|want|believe|looked|read|forwarded|must|should|may|might))",
    "je (?:suis|vais|ne|n'|me|m'|vous|l'|peux|dois|pense|crois|serai|voudrais|veux|viens|transmets|reviens)",
    any(
      "ich mir mich moi yo tengo puedo estoy quiero he_[a-z]+[ai]do eu tenho estou vou posso ho vorrei ik mij j'[a-z]+",
    ),
  ],
  ['私', '僕'],
);

/** A program that speaks of itself like a person. */
export const selfNamed = said(
  [any('virtual* virtuel* [a-z]*bot robot* automat*')],
  ['ボット|aiスタッフ|自動'],
);
