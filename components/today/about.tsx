import { useEffect, useRef, useState } from 'react';
import { type Clock, formatDate, formatTime } from '@/lib/domain/format';
import type { AboutView } from '@/lib/domain/views';
import { withTags } from '@/lib/domain/tags';
import { useText } from '../text';
import { TagInput } from '../ui/tag-input';
import { ChevronIcon } from '../ui/icons';
import { useOwnId } from '../ui/own-id';
import { DecisionField } from './decision-field';
import { PlaceFields, type SaidPlace } from './place-fields';
import { countryName } from './country-name';

export interface AboutActions {
  /** Null: as it is guessed. */
  onPlace: (place: SaidPlace | null) => void;
  /** @param on `YYYY-MM-DD`; null: nobody knows */
  onDecision: (on: string | null) => void;
  /** Rejects where they could not be kept. */
  onTags: (tags: string[]) => Promise<void>;
}

interface AboutProps {
  firstName: string;
  /** Epoch ms. */
  now: number;
  zone: string;
  /** Another object once something may have changed. */
  revision: unknown;
  read: () => Promise<AboutView>;
  actions: AboutActions;
}

/** Where the prospect is, when they decide, what they need: in a line, and to be set right once it is opened. */
export function About({ firstName, now, zone, revision, read, actions }: AboutProps) {
  const text = useText();
  const { about, hasFailed } = useAbout(read, revision);
  const clock = { now, zone, locale: text.locale };
  const id = useOwnId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="about" aria-label={text('about', firstName)}>
      <button
        type="button"
        className="fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronIcon />
        <span>
          {text('about', firstName)}
          {about ? <Facts about={about} clock={clock} /> : null}
        </span>
      </button>
      {isOpen && about ? (
        <div id={id} className="fields">
          <PlaceFields about={about} clock={clock} onPlace={actions.onPlace} />
          <DecisionField about={about} clock={clock} onDecision={actions.onDecision} />
          <Tags about={about} onTags={actions.onTags} />
        </div>
      ) : null}
      {hasFailed ? (
        <p className="error" role="alert">
          {text('aboutUnread')}
        </p>
      ) : null}
    </section>
  );
}

function useAbout(read: () => Promise<AboutView>, revision: unknown) {
  const [state, setState] = useState<{ about: AboutView | null; hasFailed: boolean }>({
    about: null,
    hasFailed: false,
  });
  const latest = useRef(read);
  const asked = useRef<unknown>(null);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    asked.current = revision;
    latest.current().then(
      (about) => asked.current === revision && setState({ about, hasFailed: false }),
      () => asked.current === revision && setState((last) => ({ ...last, hasFailed: true })),
    );
  }, [revision]);
  return state;
}

function Facts({ about, clock }: { about: AboutView; clock: Clock }) {
  const text = useText();
  const { place, decisionOn, tags } = about;
  const country = place?.country ?? null;
  return (
    <span className="known">
      {country === null ? null : (
        <span>
          {place?.how === 'set'
            ? countryName(country, text.locale)
            : text('placeGuessed', countryName(country, text.locale))}
        </span>
      )}
      {place?.zone && place.zone !== clock.zone ? (
        <span>{text('timeThereShort', formatTime(clock.now, { ...clock, zone: place.zone }))}</span>
      ) : null}
      {decisionOn === null ? null : <span>{text('decides', formatDate(decisionOn, text.locale))}</span>}
      {tags.map((tag) => (
        <bdi key={tag}>{tag}</bdi>
      ))}
    </span>
  );
}

function Tags({ about, onTags }: { about: AboutView; onTags: AboutActions['onTags'] }) {
  const text = useText();
  const id = useOwnId();
  const [typed, setTyped] = useState('');
  const [own, setOwn] = useState<string[] | null>(null);
  const tags = own ?? about.tags;
  // What is typed quickly is more than what is kept so far.
  if (own?.join() === about.tags.join()) setOwn(null);
  const change = (next: string[], rest: string) => {
    setTyped(rest);
    if (next.join() === tags.join()) return;
    setOwn(next);
    onTags(next).catch(() => setOwn(null));
  };
  return (
    <div
      className="field"
      // What was typed and left is meant.
      onBlur={(event) => {
        if (typed.trim() !== '' && !event.currentTarget.contains(event.relatedTarget))
          change(withTags(tags, typed), '');
      }}
    >
      <label htmlFor={id}>{text('prospectTags')}</label>
      <TagInput
        tags={tags}
        typed={typed}
        known={about.resourceTags}
        bind={{ id, 'aria-describedby': `${id}-how` }}
        onChange={change}
      />
      <p id={`${id}-how`} className="hint">
        {text('prospectTagsHow')}
      </p>
    </div>
  );
}
