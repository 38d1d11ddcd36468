import { channels, type Channel, type Purpose, purposes } from '../cadence';
import { type Attempt, sequels } from './attempt';

/** Attempts, a million of them in some 40 MB: each part of one in a column of numbers. */
export interface AttemptList {
  add(attempt: Attempt): void;
  /** How many there are. */
  size(): number;
  at(index: number): Attempt;
}

const firstRoom = 1_024;
/** In columns of bytes: none. */
const none = 255;
const longestWait = 65_534;
const highestNumber = 254;

export function attemptList(): AttemptList {
  let room = firstRoom;
  let size = 0;
  const instants = [0, 1, 2].map(() => new Float64Array(room));
  const waits = [new Uint16Array(room)];
  const bytes = [0, 1, 2, 3, 4, 5].map(() => new Uint8Array(room));
  const names = [0, 1].map(() => new Uint32Array(room));
  const words = nameTable();

  const grow = () => {
    room *= 2;
    for (const columns of [instants, waits, bytes, names]) {
      for (const [index, column] of columns.entries()) columns[index] = copied(column, room);
    }
  };
  const put = (columns: { [row: number]: number }[], values: readonly number[]) => {
    for (const [index, value] of values.entries()) {
      const column = columns[index];
      if (column) column[size] = value;
    }
  };
  const get = (columns: readonly { [row: number]: number }[], column: number, row: number) =>
    columns[column]?.[row] ?? 0;

  return {
    add(attempt) {
      if (size === room) grow();
      const { at, answeredAt, closedAt, wait, purpose, templateId } = attempt;
      put(instants, [at, answeredAt ?? Number.NaN, closedAt ?? Number.NaN]);
      put(waits, [wait === null ? longestWait + 1 : Math.min(Math.max(wait, 0), longestWait)]);
      put(bytes, [
        Math.min(attempt.number, highestNumber),
        channels.indexOf(attempt.channel),
        purpose === null ? none : purposes.indexOf(purpose),
        attempt.weekday,
        attempt.hour,
        sequels.indexOf(attempt.sequel),
      ]);
      put(names, [words.numberOf(attempt.account), templateId === null ? 0 : words.numberOf(templateId)]);
      size += 1;
    },
    size: () => size,
    at(row) {
      if (row < 0 || row >= size) throw new RangeError(`There is no attempt ${row}`);
      const [wait, template] = [get(waits, 0, row), get(names, 1, row)];
      return {
        account: words.name(get(names, 0, row)),
        at: get(instants, 0, row),
        answeredAt: known(get(instants, 1, row)),
        closedAt: known(get(instants, 2, row)),
        wait: wait > longestWait ? null : wait,
        number: get(bytes, 0, row),
        channel: channels[get(bytes, 1, row)] as Channel,
        purpose: purposes[get(bytes, 2, row)] ?? (null as Purpose | null),
        weekday: get(bytes, 3, row),
        hour: get(bytes, 4, row),
        sequel: sequels[get(bytes, 5, row)] ?? 'unknown',
        templateId: template === 0 ? null : words.name(template),
      };
    },
  };
}

type Column = Float64Array | Uint32Array | Uint16Array | Uint8Array;

function copied<Of extends Column>(column: Of, room: number): Of {
  const larger = new (column.constructor as new (room: number) => Of)(room);
  larger.set(column);
  return larger;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Numbers for names that come again and again; 0 is none's. */
function nameTable() {
  const numbers = new Map<string, number>();
  const names = [''];
  return {
    numberOf(name: string): number {
      const found = numbers.get(name);
      if (found !== undefined) return found;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    name: (number: number): string => names[number] ?? '',
  };
}
