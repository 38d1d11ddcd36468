import { type DragEvent, useState } from 'react';
import { type Calendar, localMomentOf } from '@/lib/domain/calendar';
import { momentOn } from '@/lib/domain/plan-days';
import type { FollowUpView } from '@/lib/domain/views';

/** A follow-up that the rep has taken up, and the day that it would be put on; null: none yet. */
export interface Taken {
  view: FollowUpView;
  by: 'mouse' | 'keys';
  date: string | null;
  /** When it would be due there, epoch ms; null: that day has no time left. */
  at: number | null;
}

/** What takes a follow-up up and puts it on another day. */
export interface Move {
  taken: Taken | null;
  take: (view: FollowUpView, by: Taken['by'], date: string | null) => void;
  /** Holds it over that day. */
  over: (date: string) => void;
  /** Puts it where it is held; nothing comes of the day that it is on. */
  put: () => void;
  leave: () => void;
}

/**
 * Moves follow-ups between days, by whatever hand.
 *
 * @param now epoch ms
 * @param onMove the new moment, epoch ms
 */
export function useMove(
  now: number,
  calendar: Calendar,
  onMove: (view: FollowUpView, at: number) => void,
): Move {
  const [taken, setTaken] = useState<Taken | null>(null);
  const { zone } = calendar;
  const momentAt = ({ dueAt }: FollowUpView, date: string | null) =>
    date === null ? null : momentOn(date, dueAt === null ? null : localMomentOf(dueAt, zone), now, calendar);
  const hold = (view: FollowUpView, by: Taken['by'], date: string | null) =>
    setTaken({ view, by, date, at: momentAt(view, date) });
  return {
    taken,
    take: hold,
    over: (date) => {
      if (taken && taken.date !== date) hold(taken.view, taken.by, date);
    },
    put: () => {
      setTaken(null);
      if (taken === null || taken.at === null || taken.date === dateOf(taken.view, zone)) return;
      onMove(taken.view, taken.at);
    },
    leave: () => setTaken(null),
  };
}

/** The date that a follow-up is due on; null: on none. */
export function dateOf({ dueAt }: FollowUpView, zone: string): string | null {
  return dueAt === null ? null : localMomentOf(dueAt, zone).date;
}

/** What an element is given that follow-up is dragged by. */
export function dragOf(view: FollowUpView, move: Move) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      // Firefox drags nothing that holds no data; what is dropped elsewhere is the name.
      event.dataTransfer.setData('text/plain', view.who);
      event.dataTransfer.effectAllowed = 'move';
      move.take(view, 'mouse', null);
    },
    onDragEnd: move.leave,
  };
}
