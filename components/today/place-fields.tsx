import { countries } from '@/lib/domain/countries';
import { type Clock, formatTime } from '@/lib/domain/format';
import type { AboutView } from '@/lib/domain/views';
import { useText } from '../text';
import { useOwnId } from '../ui/own-id';
import { countryName } from './country-name';

/** Where the rep says that somebody is: ISO 3166, IANA. */
export interface SaidPlace {
  country: string | null;
  zone: string | null;
}

interface PlaceFieldsProps {
  about: AboutView;
  clock: Clock;
  onPlace: (place: SaidPlace | null) => void;
}

const asGuessed = 'guess';

/** Country and time zone: as they are guessed, and said from what, until the rep says it. */
export function PlaceFields({ about, clock, onPlace }: PlaceFieldsProps) {
  const text = useText();
  const id = useOwnId();
  const { place, guess, domain } = about;
  const isGuessed = place !== null && place.how !== 'set';
  const pickCountry = (value: string) => {
    if (value === asGuessed) return onPlace(null);
    const country = countries.find(({ code }) => code === value);
    return onPlace({ country: value || null, zone: country?.zone ?? null });
  };
  const from = place?.how === 'phone' ? text('guessedFromPhone') : text('guessedFromDomain', domain);
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-country`}>{text('country')}</label>
        <select
          id={`${id}-country`}
          aria-describedby={isGuessed ? `${id}-from` : undefined}
          value={isGuessed ? asGuessed : (place?.country ?? '')}
          onChange={(event) => pickCountry(event.currentTarget.value)}
        >
          {guess?.country ? (
            <option value={asGuessed}>{text('placeGuessed', countryName(guess.country, text.locale))}</option>
          ) : null}
          <option value="">{text('placeUnknown')}</option>
          <Countries known={place?.country ?? null} />
        </select>
        {isGuessed ? (
          <p id={`${id}-from`} className="hint">
            {from}
          </p>
        ) : null}
      </div>
      <div className="field">
        <label htmlFor={`${id}-zone`}>{text('timeZone')}</label>
        <select
          id={`${id}-zone`}
          lang="en"
          aria-describedby={place?.zone ? `${id}-time` : undefined}
          value={place?.zone ?? ''}
          onChange={(event) =>
            onPlace({ country: place?.country ?? null, zone: event.currentTarget.value || null })
          }
        >
          <option value="" lang={text.locale}>
            {text('placeUnknown')}
          </option>
          <Zones country={place?.country ?? null} known={place?.zone ?? null} />
        </select>
        {place?.zone ? (
          <p id={`${id}-time`} className="hint">
            {text('timeThere', formatTime(clock.now, { ...clock, zone: place.zone }))}
          </p>
        ) : null}
      </div>
    </>
  );
}

function Countries({ known }: { known: string | null }) {
  const text = useText();
  const codes = new Set(countries.map(({ code }) => code));
  if (known !== null) codes.add(known);
  const named = Array.from(codes, (code) => ({ code, name: countryName(code, text.locale) })).toSorted(
    (one, other) => one.name.localeCompare(other.name, text.locale),
  );
  return named.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

/** Those of the country first. */
function Zones({ country, known }: { country: string | null; known: string | null }) {
  const text = useText();
  const own = countries.find(({ code }) => code === country)?.zones ?? [];
  const all = new Set(Intl.supportedValuesOf('timeZone'));
  if (known !== null) all.add(known);
  const others = [...all].filter((zone) => !own.includes(zone));
  const options = (zones: readonly string[]) =>
    zones.map((zone) => (
      <option key={zone} value={zone}>
        {zone.replaceAll('_', ' ')}
      </option>
    ));
  return (
    <>
      {options(own)}
      <optgroup label={text('zonesOther')} lang={text.locale}>
        {options(others)}
      </optgroup>
    </>
  );
}
