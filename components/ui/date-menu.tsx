import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { DateChoice } from '@/lib/domain/views';
import { daysAway, formatMoment, formatTime } from '@/lib/domain/format';
import { useAlsoTouched } from '../also-touched';
import { choiceKeys } from '../choice-keys';
import { useDateReader } from '../date-reader';
import { isolate } from '../isolate';
import { useText } from '../text';
import { DateTimeField } from './date-time-field';
import { CalendarIcon, ClockIcon, EditIcon } from './icons';
import { Menu, type MenuItem } from './menu';
import { Popover, type PopoverTrigger, useClose } from './popover';
import { TypedDateField } from './typed-date-field';

interface DatesProps {
  name: string;
  /** What is to be known before, above all answers. */
  note?: string | null;
  choices: readonly DateChoice[];
  /** Epoch ms. */
  now: number;
  zone: string;
  /** Other answers, above the dates. */
  first?: readonly MenuItem[];
  /** The one that holds now, epoch ms, where one of all these does; null: none of the dates. */
  picked?: number | null;
  /** What else can be done here, below the dates. */
  more?: readonly MenuItem[];
  /** @param at epoch ms, later than `now` */
  onPick: (at: number) => void;
}

interface DateMenuProps extends DatesProps {
  renderTrigger: (bind: PopoverTrigger) => ReactNode;
}

const dayMs = 24 * 60 * 60 * 1000;

/** What stands in the popover: the menu, with the focus on `start` where the rep came back to it, or a field. */
type Face =
  | { kind: 'menu'; start: string | null }
  | { kind: 'picking' }
  | { kind: 'typing'; initial: string };

/** "When?": the usual answers with the date that each means, and any other date. */
export function DateMenu({ renderTrigger, ...props }: DateMenuProps) {
  return (
    <Popover kind="menu" renderTrigger={renderTrigger}>
      <Dates {...props} />
    </Popover>
  );
}

function Dates({ name, note, first, picked, choices, now, zone, more, onPick }: DatesProps) {
  const text = useText();
  const close = useClose();
  const readDate = useDateReader();
  const [face, setFace] = useState<Face>({ kind: 'menu', start: null });
  const pick = (at: number) => {
    close();
    onPick(at);
  };
  // What the menu was made with may be over by the time it is opened.
  const open = choices.filter((choice) => choice.at > now);
  const also = useAlsoTouched(open.map(({ at }) => at));
  if (face.kind === 'typing' && readDate) {
    return (
      <TypedDateField
        initial={face.initial}
        now={now}
        zone={zone}
        readDate={readDate}
        onPick={pick}
        onBack={() => setFace({ kind: 'menu', start: 'type' })}
      />
    );
  }
  if (face.kind === 'picking') {
    return (
      <DateTimeField
        label={text('dateAndTime')}
        initial={open[0]?.at ?? now + dayMs}
        now={now}
        zone={zone}
        onPick={pick}
      />
    );
  }
  const clock = { now, zone, locale: text.locale };
  // Before a weekend, the next day to work on is not tomorrow.
  const labelOf = ({ id, at }: DateChoice) =>
    id === 'tomorrow' && daysAway(at, clock) > 1 ? 'choiceNextWorkday' : choiceKeys[id];
  // What has the day in its name has no need of it behind it.
  const detailOf = (choice: DateChoice) =>
    ['choiceLaterToday', 'choiceTomorrow'].includes(labelOf(choice))
      ? formatTime(choice.at, clock)
      : formatMoment(choice.at, clock);
  const whyOf = (choice: DateChoice): string | null => {
    if (choice.id === 'theirDate') return text('theirDateSaid', isolate(choice.said));
    if (choice.id === 'habit') return text.count('habitAnswers', choice.days, isolate(choice.who));
    return choice.id === 'cadence' && choice.mayMove ? text('dayMayMove') : null;
  };
  const reasonOf = (choice: DateChoice): { reason?: string } => {
    // What speaks against it comes first: two lines are shown.
    const reasons = [also(choice.at), whyOf(choice)].filter((reason) => reason !== null);
    return reasons.length > 0 ? { reason: reasons.join(' · ') } : {};
  };
  const items: MenuItem[] = open.map((choice, index) => ({
    id: choice.id,
    label: text(labelOf(choice)),
    detail: detailOf(choice),
    ...reasonOf(choice),
    icon: <ClockIcon />,
    isApart: index === 0 && first !== undefined,
    ...(picked === undefined ? {} : { isChecked: choice.at === picked }),
    onSelect: () => pick(choice.at),
  }));
  if (readDate) {
    items.push({
      id: 'type',
      label: text('typeDate'),
      icon: <EditIcon />,
      onSelect: () => setFace({ kind: 'typing', initial: '' }),
    });
  }
  items.push({
    id: 'pick',
    label: text('pickDate'),
    icon: <CalendarIcon />,
    onSelect: () => setFace({ kind: 'picking' }),
  });
  // Whoever types a letter or a digit has begun to say when.
  const typeOn = (event: KeyboardEvent) => {
    if (!readDate || event.ctrlKey || event.metaKey || event.altKey || !/^[\p{L}\p{N}]$/u.test(event.key))
      return;
    event.preventDefault();
    setFace({ kind: 'typing', initial: event.key });
  };
  const closing = (item: MenuItem): MenuItem => {
    const onSelect = () => {
      close();
      item.onSelect();
    };
    return { ...item, onSelect };
  };
  return (
    <div role="presentation" onKeyDown={typeOn}>
      {note ? <p className="note">{note}</p> : null}
      <Menu
        name={name}
        items={[...(first ?? []).map(closing), ...items, ...(more ?? []).map(closing)]}
        start={face.kind === 'menu' ? face.start : null}
      />
    </div>
  );
}
