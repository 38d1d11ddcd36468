/**
 * Of each country: its code (ISO 3166), calling code, and time zone. `*` stands before the code where
 * the top-level domain is used all over the world, `-` for a calling code that is shared with others.
 * More zones follow, where most business is done first; one after `=` is another name of the first,
 * or keeps the same time.
 */
const table = `
AE 971 Asia/Dubai
AR 54 America/Argentina/Buenos_Aires =America/Buenos_Aires
AT 43 Europe/Vienna
AU 61 Australia/Sydney =Australia/Melbourne =Australia/Hobart Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Darwin
BE 32 Europe/Brussels
BG 359 Europe/Sofia
BR 55 America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Belem America/Manaus America/Cuiaba America/Campo_Grande America/Rio_Branco
CA - America/Toronto =America/Montreal America/Vancouver America/Edmonton America/Winnipeg America/Regina America/Halifax America/St_Johns
CH 41 Europe/Zurich
CL 56 America/Santiago America/Punta_Arenas Pacific/Easter
CN 86 Asia/Shanghai
*CO 57 America/Bogota
CR 506 America/Costa_Rica
CY 357 Asia/Nicosia
CZ 420 Europe/Prague
DE 49 Europe/Berlin =Europe/Busingen
DK 45 Europe/Copenhagen
EE 372 Europe/Tallinn
EG 20 Africa/Cairo
ES 34 Europe/Madrid =Africa/Ceuta Atlantic/Canary
FI 358 Europe/Helsinki
FR 33 Europe/Paris
GB 44 Europe/London
GR 30 Europe/Athens
HK 852 Asia/Hong_Kong
HR 385 Europe/Zagreb
HU 36 Europe/Budapest
ID 62 Asia/Jakarta Asia/Makassar Asia/Jayapura
IE 353 Europe/Dublin
IL 972 Asia/Jerusalem
IN 91 Asia/Kolkata =Asia/Calcutta
*IS 354 Atlantic/Reykjavik
IT 39 Europe/Rome
JP 81 Asia/Tokyo
KE 254 Africa/Nairobi
KR 82 Asia/Seoul
LT 370 Europe/Vilnius
LU 352 Europe/Luxembourg
LV 371 Europe/Riga
MA 212 Africa/Casablanca
MT 356 Europe/Malta
MX 52 America/Mexico_City =America/Monterrey =America/Merida America/Cancun America/Tijuana America/Hermosillo America/Chihuahua
MY 60 Asia/Kuala_Lumpur
NG 234 Africa/Lagos
NL 31 Europe/Amsterdam
NO 47 Europe/Oslo
NZ 64 Pacific/Auckland Pacific/Chatham
PE 51 America/Lima
PH 63 Asia/Manila
PK 92 Asia/Karachi
PL 48 Europe/Warsaw
PT 351 Europe/Lisbon =Atlantic/Madeira Atlantic/Azores
QA 974 Asia/Qatar
RO 40 Europe/Bucharest
RS 381 Europe/Belgrade
SA 966 Asia/Riyadh
SE 46 Europe/Stockholm
SG 65 Asia/Singapore
SI 386 Europe/Ljubljana
SK 421 Europe/Bratislava
TH 66 Asia/Bangkok
TR 90 Europe/Istanbul
TW 886 Asia/Taipei
UA 380 Europe/Kyiv =Europe/Kiev
US - America/New_York =America/Detroit =America/Indiana/Indianapolis =America/Kentucky/Louisville America/Chicago America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu
UY 598 America/Montevideo
VN 84 Asia/Ho_Chi_Minh =Asia/Saigon
ZA 27 Africa/Johannesburg
`;

export interface Country {
  /** ISO 3166. */
  code: string;
  /** Whether who has an address under its top-level domain is likely to be there. */
  hasOwnDomain: boolean;
  /** Null where other countries have it, too. */
  callingCode: string | null;
  /** The IANA time zone in which most business is done. */
  zone: string;
  /** All of its zones that are worth telling apart, and their other names. */
  zones: readonly string[];
}

export const countries: readonly Country[] = table.trim().split('\n').map(readCountry);

function readCountry(line: string): Country {
  const [code = '', callingCode = '', zone = '', ...more] = line.split(' ');
  return {
    code: code.replace('*', ''),
    hasOwnDomain: !code.startsWith('*'),
    callingCode: callingCode === '-' ? null : callingCode,
    zone,
    zones: [zone, ...more.map((other) => other.replace('=', ''))],
  };
}

/** The country of a time zone, ISO 3166: a guess, as who works there may have another one's holidays. */
export function countryOfZone(zone: string): string | null {
  return countries.find(({ zones }) => zones.includes(zone))?.code ?? null;
}
