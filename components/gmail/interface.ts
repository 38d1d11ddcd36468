import type { Text } from '@/lib/domain/text';
import type { ReadAlsoTouched } from '../also-touched';
import type { ReadDate } from '../date-reader';
import type { PartName, PartProps } from './parts';

export interface OpenPart<Name extends PartName> {
  render: (props: PartProps[Name]) => void;
  close: () => void;
}

/** What is asked about dates; always the same functions. */
export interface DateAnswers {
  readDate: ReadDate;
  readAlsoTouched: ReadAlsoTouched;
}

/** What draws in Gmail's page: a script of its own, which comes into the tab when there is something to draw. */
export interface Interface {
  open: <Name extends PartName>(
    shadow: ShadowRoot,
    name: Name,
    text: Text,
    dates: DateAnswers,
  ) => OpenPart<Name>;
}

// Both scripts live in the extension's own world of the tab, which the page cannot reach.
const world = globalThis as { steadfastInterface?: Interface };

export function provideInterface(made: Interface): void {
  world.steadfastInterface = made;
}

/** Null until it has come. */
export function findInterface(): Interface | null {
  return world.steadfastInterface ?? null;
}
