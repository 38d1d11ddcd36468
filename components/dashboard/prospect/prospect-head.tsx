import { type Clock, formatTime } from '@/lib/domain/format';
import type { ProspectView } from '@/lib/domain/prospect-view';
import { isolate } from '../../isolate';
import { useText } from '../../text';
import { countryName } from '../../today/country-name';
import { describeHabit } from './describe-habit';

/** Who they are, what time it is there, how long they take to answer. */
export function ProspectHead({ view, clock }: { view: ProspectView; clock: Clock }) {
  const text = useText();
  const { who, email, company, place, habit, tags, bouncedAt } = view;
  const country = place?.country ?? null;
  return (
    <header className="head">
      <h1>
        <bdi>{who}</bdi>
      </h1>
      <p className="soft">
        {who === email ? null : <bdi>{email}</bdi>}
        {company === null ? null : <bdi>{company}</bdi>}
        {tags.map((tag) => (
          <bdi key={tag} className="tag">
            {tag}
          </bdi>
        ))}
      </p>
      {view.threads.length === 0 ? null : (
        <p className="facts">
          {country === null ? null : (
            <span>
              {place?.how === 'set'
                ? countryName(country, clock.locale)
                : text('placeGuessed', countryName(country, clock.locale))}
            </span>
          )}
          {place?.zone ? (
            <span>{text('timeThere', formatTime(clock.now, { ...clock, zone: place.zone }))}</span>
          ) : null}
          <span>{habit ? describeHabit(habit, text) : text('prospectHabitUnknown')}</span>
        </p>
      )}
      {bouncedAt === null ? null : <p className="doubt">{text('mailsBounce', isolate(email))}</p>}
    </header>
  );
}
