import { any, near, said } from '../said';

/** What is sent to many, in folded text. */
export const newsletterText = said(
  [
    any(
      'unsubscri* abbestellen abmelden austragen desabonn* desinscri* darse_de_baja dar(?:te)?_de_baja cancelar_(?:\\S+_)?(?:suscripcion|inscricao|subscricao|assinatura) desuscri* descadastr* disiscri* annulla(?:re)?_(?:\\S+_)?iscrizione uitschrijven afmelden opt[-_]out (?:all_)?subscribers stop_receiving date_de_baja plus_recevoir',
    ),
    near(
      any('view read open voir lire ansehen offnen ver visualizar visualizza apri bekijk lees'),
      any('browser navigateur navegador online en_ligne'),
      5,
    ),
    near(any('manage update change'), any('preferences subscription*'), 3),
    near(
      any('receiving received erhalten recevez recibes? recebe* ricevi ontvangt?'),
      any('because weil car porque perche omdat'),
      5,
    ),
    any(
      'online-?version version_en_ligne version_online versione_online no_longer_(?:wish|want)* newsletter* nieuwsbrief infolettre boletin boletim desinscri* (?:de|dar)(?:te|se)_de_baja (?:no|non|ne|deixar|dejar)_(?:desea[sr]?_|de_|plus_|quieres_)?(?:reci|rece|rice)*_(?:mas|mais|nos*|piu) cancella_(?:\\S+_)?iscrizione uit_te_schrijven berichten_meer_ontvangen',
    ),
    near('non nicht niet keine geen', 'ricevere|erhalten|ontvangen', 8),
  ],
  ['(?:配信|購読)(?:の)?(?:停止|解除)', 'メルマガ|メールマガジン|ニュースレター'],
);

/** Where to click, as in what is sent to many. */
export const clickHere = said(
  [
    any(
      'here hier ici aqui qui clic* klick* click* cliquez klik* link impressum preferences browser navegador navigateur subscribers',
    ),
  ],
  ['こちら'],
);
