import type { Calendar } from '@/lib/domain/calendar';
import type { CalendarPatch } from '@/lib/domain/calendar-settings';
import { useText } from '../../text';
import { Section, type Save, useSaving } from './section';
import { TimeRange } from './time-range';
import { useTyped } from './use-typed';

interface QuietSectionProps {
  quiet: Calendar['quiet'];
  onSave: Save<CalendarPatch>;
}

const usual = { from: '20:00', to: '07:00' };

/** When nothing nudges, also past midnight. */
export function QuietSection({ quiet, onSave }: QuietSectionProps) {
  const text = useText();
  const { typed, setTyped, mean } = useTyped(quiet);
  const [saving, save] = useSaving(onSave);
  const isWrong = typed !== null && (typed.from === typed.to || typed.from === '' || typed.to === '');
  const commit = () => {
    if (!isWrong && mean(typed)) save({ quiet: typed });
  };
  const turn = (isOn: boolean) => {
    const changed = isOn ? usual : null;
    setTyped(changed);
    if (mean(changed)) save({ quiet: changed });
  };
  return (
    <Section title={text('settingQuiet')} saving={saving}>
      <p className="soft">{text('quietAbout')}</p>
      <div className="day">
        <label className="check">
          <input
            type="checkbox"
            checked={typed !== null}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
          {text('settingQuiet')}
        </label>
        {typed === null ? null : (
          <TimeRange
            name={text('settingQuiet')}
            from={typed.from}
            to={typed.to}
            error={isWrong ? text('quietSame') : null}
            onType={(from, to) => setTyped({ from, to })}
            onCommit={commit}
          />
        )}
      </div>
    </Section>
  );
}
