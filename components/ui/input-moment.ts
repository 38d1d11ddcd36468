import { instantOf, localMomentOf } from '@/lib/domain/calendar';

/** An instant (epoch ms) as a `datetime-local` field has it in `zone`: `2026-11-25T09:00`. */
export function toInput(at: number, zone: string): string {
  const { date, time } = localMomentOf(at, zone);
  return `${date}T${time}`;
}

/** The instant (epoch ms) that a `datetime-local` value means in `zone`; null while it is incomplete. */
export function instantOfInput(value: string, zone: string): number | null {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(value) ?? [];
  if (date === undefined || time === undefined) return null;
  return instantOf({ date, time, zone });
}
