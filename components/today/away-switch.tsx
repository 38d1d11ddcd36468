import { formatDate } from '@/lib/domain/format';
import type { DateChoice } from '@/lib/domain/views';
import { useText } from '../text';
import { Button, IconButton } from '../ui/button';
import { DateMenu } from '../ui/date-menu';
import { AwayIcon } from '../ui/icons';

interface AwaySwitchProps {
  /** The last day off, `YYYY-MM-DD`, where today is one; null where the rep works. */
  awayTo: string | null;
  choices: readonly DateChoice[];
  /** Epoch ms. */
  now: number;
  zone: string;
  /** @param backAt epoch ms; null: works today */
  onAway: (backAt: number | null) => void;
}

/** Days off from today on, until the rep is back; or back today. */
export function AwaySwitch({ awayTo, choices, now, zone, onAway }: AwaySwitchProps) {
  const text = useText();
  if (awayTo !== null) {
    return (
      <Button kind="quiet" className="quiet away" aria-pressed={true} onClick={() => onAway(null)}>
        <AwayIcon />
        {text('awayEnd', formatDate(awayTo, text.locale))}
      </Button>
    );
  }
  return (
    <DateMenu
      name={text('awayBackOn')}
      note={text('awayMeans')}
      choices={choices.filter(({ id }) => id !== 'laterToday')}
      now={now}
      zone={zone}
      onPick={onAway}
      renderTrigger={(bind) => <IconButton name={text('daysOff')} icon={<AwayIcon />} {...bind} />}
    />
  );
}
