import { any, near, said } from '../said';

/** Days of the week on which something is always so: "mondays", "montags", "los lunes", "le lundi et le mardi". */
const everyWeek = any(
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days (?:mon|diens|donners|frei|sams|sonn)tags mittwochs lundis mardis mercredis jeudis vendredis (?:a|as|de)_(?:segundas|tercas|quartas|quintas|sextas)',
  'every_[a-z]*day jeden_[a-z]*(?:tag|woch) (?:tous_les|chaque)_[a-z]*di (?:todos_)?los_(?:lunes|martes|miercoles|jueves|viernes) (?:ogni|tutti_i)_[a-z]+(?:di|ica) elke_[a-z]*dag todas_as_[a-z]+',
);

/** Somebody's usual days: part-time, opening hours, who sits at a telephone. */
const usual = any(
  'i_(?:only_)?work my_working_(?:days|hours) part-?time teilzeit arbeite(?:n|t)? (?:je_)?travaille trabajo trabalho lavoro ik_werk',
  '(?:phones?|lines|hotline|desk|switchboard|reception)_(?:is|are) staffed (?:opening|office|business)_hours (?:we_are|is|are)_open telefon(?:zeiten|isch|o|ica)? (?:offnungs|geschafts|buro|sprech)zeiten hotline besetzt horaires? ouverts? ouverte standard_est horario(?:_de)? abierto aberto atendimento orari aperti openingstijden geopend',
);

/** What else has a day: prices, fairs, a deadline, an appointment, the mail that is answered. */
const other = any(
  'price* tariff* deadline due_(?:date|by|on) webinar* workshop fair expo open_day moved launch* new_(?:address|number|catalogue|catalog|website) prospectus',
  'preis* neue[rsn]?_(?:adresse|anschrift|nummer|katalog|website) messestand (?:die|der)_messe abgabe* frist einsendeschluss umgezogen tag_der_offenen_tur besuchen_sie',
  'tarifs? salon portes_ouvertes echeance date_limite catalogue nouvelle_adresse',
  'precios? tarifas? catalogo feria plazo nueva_direccion precos? feira prazo novo_endereco prezzi listino fiera scadenza nuovo_indirizzo',
  'prijzen prijslijst tarieven beurs open_dag sluitingsdatum nieuw_adres',
  '(?:your|ihre|votre|su|tu|sua|vostra|uw)_(?:message|mail|e-?mail|enquiry|nachricht|anfrage|courriel|correo|mensaje|mensagem|bericht)_(?:of|from|dated|sent|vom|du|del?|do|van)',
);

/** A sentence whose days are rather not those of an absence. */
export const beside = said([other, usual], ['展示会|見本市|価格|営業時間|受付時間|セミナー|説明会|締[め切]']);

/** A sentence about each week, or each month. */
export const eachWeek = said([
  everyWeek,
  near('work|arbeite|travaille|trabajo|trabalho|lavoro|werk', 'only|nur|seulement|solo|somente|alleen', 5),
]);

/** Says beside a day that somebody is not there on it. Only for mails that are an absence anyway: much else has these words. */
export const gone = said(
  [
    any(
      'out off away leave last_day ooo pto travel* vacation holidays? nicht_(?:da|im|am|erreichbar|anwesend) weg frei urlaub ferien [a-z]*urlaub [a-z]*reise unterwegs abwesend',
      'absente? conges? vacances deplacement ausente vacaciones viaje fuera fora viagem ferias ferie assente fuori viaggio trasferta afwezig vrij vakantie reis niet_bereikbaar niet_op closed geschlossen ferme[es]* cerrad[oa]s? encerrad[oa]s? fechad[oa]s? chius[aoie] gesloten [a-z]*ferien',
    ),
  ],
  ['不在', '休', '外出|出張'],
);
