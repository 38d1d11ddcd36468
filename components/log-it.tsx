import type { Channel } from '@/lib/domain/cadence';
import type { LaterChoice } from '@/lib/domain/views';
import { resultsOf } from './outcome-keys';
import { OutcomeMenu, type Told } from './outcome-menu';
import { useText } from './text';
import { Button } from './ui/button';
import { ChevronIcon } from './ui/icons';

interface LogItProps {
  channel: Channel;
  /** Epoch ms. */
  now: number;
  zone: string;
  readLater: () => Promise<LaterChoice[]>;
  onTell: (channel: Channel, told: Told) => void;
}

/** Asks what came of a touch that is no mail. */
export function LogIt({ channel, onTell, ...props }: LogItProps) {
  const text = useText();
  return (
    <OutcomeMenu
      {...props}
      name={text('logResult')}
      results={resultsOf[channel]}
      onTell={(told) => onTell(channel, told)}
      renderTrigger={(bind) => (
        <Button kind="primary" {...bind}>
          {text('logIt')}
          <ChevronIcon />
        </Button>
      )}
    />
  );
}
