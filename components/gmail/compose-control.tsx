import type { ReactNode } from 'react';
import { type Clock, formatDay, formatMoment } from '@/lib/domain/format';
import type { ComposeView, ShownChoice } from '@/lib/domain/views';
import { DatesFor } from '../also-touched';
import { cadenceName } from '../cadence-name';
import { isolate } from '../isolate';
import { useLanguage, useText } from '../text';
import { Button } from '../ui/button';
import { DateMenu } from '../ui/date-menu';
import { ClockIcon, LightIcon, MarkIcon, RepeatIcon, StopIcon } from '../ui/icons';
import type { MenuItem } from '../ui/menu';
import { containKeys } from './contain-keys';
import type { Theme } from './line';

export interface ComposeControlProps {
  view: ComposeView;
  /** As the rep sees it, which may not be stored yet; null: nothing was chosen. */
  choice: ShownChoice | null;
  /** Epoch ms. */
  now: number;
  zone: string;
  theme: Theme;
  /** One calm sentence, already in the rep's language. */
  error: string | null;
  onChoose: (choice: ShownChoice | null) => void;
}

interface Face {
  icon: ReactNode;
  /** For who sees it, with room and with less. */
  full: string;
  short: string;
  /** For who hears it, or points at it. */
  name: string;
  isChosen: boolean;
}

/** "Follow up" in a compose's toolbar: whether, how and when, chosen before the mail is sent. */
export function ComposeControl({ view, choice, now, zone, theme, error, onChoose }: ComposeControlProps) {
  const text = useText();
  const clock = { now, zone, locale: text.locale };
  const { icon, full, short, name: chosen, isChosen } = useFace(view, choice, clock);
  const bounce = view.bounced === null ? null : text('mailsBounce', isolate(view.bounced));
  const name = bounce === null ? chosen : `${chosen} · ${bounce}`;
  const title = error ?? name;
  const isWrong = error !== null || bounce !== null;
  return (
    <div
      className="sf tool"
      data-theme={theme}
      role="presentation"
      {...useLanguage()}
      onKeyDown={containKeys}
      onKeyUp={containKeys}
      onKeyPress={containKeys}
    >
      <DatesFor person={view.datesFor}>
        <DateMenu
          name={text('composeMenu')}
          note={bounce}
          first={cadenceItems()}
          choices={view.choices}
          picked={choice?.kind === 'date' ? choice.at : null}
          now={now}
          zone={zone}
          onPick={(at) => onChoose({ kind: 'date', at })}
          more={moreItems()}
          renderTrigger={(bind) => (
            <Button
              className={isWrong ? 'failed' : isChosen ? 'chosen' : undefined}
              aria-label={name}
              title={title}
              {...bind}
            >
              {bounce === null ? icon : <LightIcon light="amber" />}
              <span className="full">{full}</span>
              <span className="short">{short}</span>
            </Button>
          )}
        />
      </DatesFor>
      <output className="unseen">{error ?? (isChosen ? name : bounce)}</output>
    </div>
  );

  function cadenceItems(): MenuItem[] {
    return view.cadences.map(({ id, name, at }) => ({
      id,
      label: cadenceName({ id, name }, text),
      detail: formatMoment(at, clock),
      icon: <RepeatIcon />,
      isChecked: choice?.kind === 'cadence' && choice.cadenceId === id,
      onSelect: () => onChoose({ kind: 'cadence', cadenceId: id }),
    }));
  }

  function moreItems(): MenuItem[] {
    const off: MenuItem = {
      id: 'off',
      label: text(view.trackedBy === null ? 'composeOff' : 'composeStop'),
      icon: <StopIcon />,
      isApart: true,
      isChecked: choice?.kind === 'off',
      onSelect: () => onChoose({ kind: 'off' }),
    };
    if (choice === null) return [off];
    const label = text(
      view.trackedBy !== null ? 'composeGoOn' : view.startsUnasked ? 'composeByRules' : 'composeAsk',
    );
    return [off, { id: 'none', label, icon: <MarkIcon />, isChecked: false, onSelect: () => onChoose(null) }];
  }
}

function useFace(
  { cadences, trackedBy, startsUnasked, bounced }: ComposeView,
  choice: ShownChoice | null,
  clock: Clock,
): Face {
  const text = useText();
  const isChosen = choice !== null;
  if (choice?.kind === 'off') {
    const words = text(trackedBy === null ? 'composeOff' : 'composeStop');
    return { icon: <StopIcon />, full: words, short: '', name: words, isChosen };
  }
  if (choice === null && bounced !== null) {
    const full = text('composeBounced');
    return { icon: null, full, short: '', name: `${text('composeFollowUp')} · ${full}`, isChosen };
  }
  const unasked = trackedBy ?? (startsUnasked ? cadences[0]?.id : null);
  const cadenceId = choice?.kind === 'cadence' ? choice.cadenceId : unasked;
  const at = choice?.kind === 'date' ? choice.at : cadences.find(({ id }) => id === cadenceId)?.at;
  if (at === undefined) {
    return {
      icon: <MarkIcon />,
      full: text('composeFollowUp'),
      short: '',
      name: text('composeFollowUp'),
      isChosen,
    };
  }
  const moment = formatMoment(at, clock);
  return {
    icon: choice ? <MarkIcon /> : <ClockIcon />,
    full: moment,
    short: formatDay(at, clock),
    name: text(trackedBy !== null ? 'composeNext' : choice ? 'composeChosen' : 'composeUnasked', moment),
    isChosen,
  };
}
