import { any, near, said } from '../said';
import { not } from './words';

/** Phrases of a person, folded, after which nothing more is sent to this address. */

const me = any(
  'me us our my mich uns meine? moi nous mes mon me nos mi minha meu nossos ci mio miei mij ons mijn onze this diese* cette',
);
const contact = any(
  'contact* e-?mail* mail* messag* writ* send* bother* follow_up kontaktier* schreib* schick* senden anschreiben anrufen angeschrieben nachrichten werbung werbemails anfragen recontact* ecri* envoy* sollicit* relanc* derang* escrib* envi* mand* molest* recib* recontat* contat* escrev* receb* scriv* invi* disturb* ricev* ricontatt* schrijf* stuur* sturen benader* bericht* mailen gemaild ontvangen angemailt zusend* correos* mensajes* messaggi* mensagens',
);
const again = any(
  'again any_?more further future more mehr wieder weiter* kunftig plus jamais mas vuelv* volver nunca mais novamente piu meer nooit weder opnieuw langer',
);
const remove = any(
  'remove delete take drop erase strike losch* entfern* streich* nehm* retir* supprim* enlev* effac* elimin* borr* quit* saqu* remov* tir* exclu* apag* rimuov* cancell* togli* verwijder* haal* schrap* raus',
);
const list = any(
  'lists? mailing off database records address system verteiler* liste datenbank adresse daten kontakte lista base elenco database direccion datos endereco contatos dados indirizzo dati contatti bestand lijst mailinglijst adres gegevens systeem',
);

export const stop = said(
  [
    // All of a mail that has one word.
    '(?<=^ ?)(?:stop|abmelden|austragen|baja|quitar|remove|sair|cancellami|uitschrijven)(?=[.! ]*$)',
    any(
      'unsub* unsuscri* desabonn* desinscri* descadastr* disiscri* (?:dar|den|de)(?:me|nos)?_de_baja (?:darme|denme|dame)_de_baja do_not_contact gdpr dsgvo rgpd lgpd avg leave_(?:me|us)_alone laissez-(?:moi|nous)_tranquille in_ruhe is_spam as_spam remove_(?:me|us) sign_me_off schrijf_(?:me|mij|ons)_uit',
    ),
    near(near(not, contact, 4), again, 9),
    near('weitere[a-z]*', any('mails kontaktaufnahme e-?mails nachrichten anfragen werbung'), 1) +
      ',? (?:ab(?:zusehen)?|(?:zu )?unterlassen)',
    near(near(not, again, 3), contact, 5),
    near(near(contact, not, 4), again, 2),
    near(
      any('no keine kein pas ne geen nada niente'),
      any('more further weiteren? weitere plus mehr meer'),
      1,
    ) + `,? (?:${contact})`,
    near(any('stop cease quit horen auf arrete* cess* deje* dejad pare* smett* basta'), contact, 4),
    near(near(remove, me, 3), list, 6),
    near(near(me, list, 4), remove, 5),
  ],
  [
    '(?:今後|もう|以後|これ以上|二度と)[^。]{0,25}(?:連絡|メール|送信|営業|配信|送)[^。]{0,15}(?:不要|しない|控え|遠慮|停止|やめ|止め|送らない|結構|お断り|ないで)',
    '(?:配信|メール|連絡|送信)[^。]{0,6}(?:停止|止めて|やめて|しないで|送らないで|お断り)',
    '(?:リスト|名簿|宛先)から[^。]{0,6}(?:削除|外し|除外)',
    '営業[^。]{0,12}(?:お断り|不要|遠慮|迷惑)',
  ],
);

const company = any(
  "us company business firm team organi[sz]ation unternehmen firma haus uns entreprise l'entreprise societe equipe empresa compania equipo companhia azienda l'azienda societa bedrijf ons organisatie",
);
const here = any(
  'work* employed with here at part tatig beschaftigt bei arbeit* im_unternehmen travaill* partie chez parmi poste salarie* trabaj* trabalh* parte empresa lavor* azienda werk* dienst',
);

export const left = said(
  [
    near(
      any(
        'no_longer nicht_mehr nicht_langer ne_[a-z]+_plus ya_no ja_nao non_[a-z]+_piu niet_meer niet_langer',
      ),
      here,
      6,
    ),
    near(near(any('nao non not', "[a-z]+n't"), here, 2), any('mais piu any_?more'), 3),
    near("n'est|ne suis|ne fait|ne travaille|ne fais", `plus(?: ${here})`, 0),
    near(
      any('left leaving quitte* verlassen dejado deixou deixei saiu sai lasciat* verlaten leave* departed'),
      company,
      3,
    ),
    near(any('unternehmen firma haus bedrijf uns ons'), any('verlass* verlaten verlaat'), 6),
    any(
      '(?:i|has|have|she|he)(?:_just|_recently|_since)?_left(?!_(?:a|it|the|you|my|me|some|over)_) (?:my|her|his)_last_(?:working_)?day mein_letzter_(?:arbeits)?tag mon_dernier_jour mi_ultimo_dia (?:o_)?meu_ultimo_dia (?:il_)?mio_ultimo_giorno mijn_laatste_(?:werk)?dag retired pensionne* retraite jubil* aposent* reformou* in_pensione met_pensioen ruhestand in_rente ausgeschieden passed_away new_job neuen_job uit_dienst moved_on_from',
    ),
  ],
  ['退職', '退社(?:し|いた|され|致)', '在籍し?て?(?:い|お)りませ', '転職(?:し|いた|致)', '異動'],
);

const responsible = any(
  'person contact* guy one department team right zustandig* verantwortlich* ansprechpartner* richtige* personne interlocut* contact destinataire charge responsable persona encargad* indicad* adecuad* pessoa responsavel quem contato contacto referente responsabile giust* persoon contactpersoon aanspreekpunt verantwoordelijk',
);
const instead = any(
  'contact talk speak write ask reach_out get_in_touch e-?mail wenden richten adressez contactez voyez ecrivez hable* escrib* contact* fale* procur* contat* rivolg* scriv* contatt* sent* mail* benader* bel',
);

export const wrong = said(
  [
    // Handed on, or somebody else's.
    near(
      any('adding looping cc-?ing copying te_copio je_mets ich_setze'),
      any('in_kopie cc copie who qui que quien [a-z]+_who'),
      8,
    ),
    near(any('looping adding'), 'in|to this|[a-z]+ who', 2),
    near(
      any(
        'weitergegeben weitergeleitet passed_(?:it|this|your|them) forwarded transmis_a reenviado inoltrato doorgestuurd',
      ),
      any('to an a al kollegin kollegen team colleague collegue companer* collega* me sich'),
      8,
    ),
    near(any('mail* nachricht anfrage it this'), any('weitergegeben weitergeleitet'), 6),
    any(
      'looks_after runs_this takes_over taking_over take_it_from_here sits_with owns_this bitte_ubernehmen ubernimmt prend_le_relais prende_in_carico neemt_over que_manda over_to_you',
    ),
    any(
      "don't_deal no_longer_look not_look ne_releve_pas ga_niet_over ga_ik_niet non_seguo nao_e_comigo no_soy_yo las_lleva not_my not_me pas_moi nicht_ich not_my_department",
    ),
    near(
      any('better_off best_to you_want try ask probeer versuchen_sie prueb* provi* tente'),
      any('speak* talk* ask* contact* [a-z.]{2,30}@[a-z.-]{3,40} eens'),
      5,
    ),
    near('sold', 'vineyard|company|business|practice', 1),
    near(
      any('wrong falsche* mauvais* equivocad* errad* sbagliat* verkeerde'),
      any(
        'person* contact dana guy department abteilung adresse interlocut* destinat* contacto pessoa contato persoon adres address team ansprechpartner* kontakt',
      ),
      2,
    ),
    near(not, responsible, 3),
    near(
      near(instead, any('to with an sich mit mon ma a al con com o il de la el met mijn my our'), 2),
      any(
        'instead who about der die das stattdessen qui que quien che plutot directement directamente diretamente direttamente wie',
      ),
      6,
    ),
    near(
      any(
        "handles responsible in_charge looks_after owns kummert zustandig verantwortlich s'occupe gere lleva encarga gestiona cuida trata occupa responsavel gaat_over",
      ),
      any('this that it for dafur hierfur das ce cela esto eso disso di dat deze purchas* ist'),
      3,
    ),
    near(
      any("i've i have i'll ich habe je j'ai he ho vou eu ik heb"),
      any(
        'forward* passed pass_ weitergeleitet leite_[a-z]+ transmets transfere transmis reenvi* encaminh* repass* inoltr* girat* doorgestuurd',
      ),
      3,
    ),
    any(
      'meant_for_(?:someone|somebody) wrong_person not_my_(?:area|department|remit|job) verwechs* por_engano par_erreur per_errore',
    ),
    near(not, any('my mein_bereich mon mi minha mio mijn'), 0) +
      ',? (?:area|department|field|domaine|ressort|bereich|area|settore|afdeling|terrein|ambito)',
  ],
  [
    '担当(?:では|者では|部署では|外|を外|を離)|後任',
    '担当(?:部署|者)?[^。]{0,6}(?:異な|違|別|変わ|変更)',
    '人違い',
    '(?:転送|引き継)',
    '宛先[^。]{0,4}(?:間違|違)',
    '担当(?:は|者は)[^。]{1,15}(?:です|になり|でござい)',
  ],
);
