import type { ReactNode } from 'react';
import { pageLinks } from '@/components/dashboard/page-links';
import type { TodayActions } from '@/components/today/today-actions';
import {
  AwayIcon,
  CheckIcon,
  ClockIcon,
  EditIcon,
  OpenIcon,
  RepeatIcon,
  StopIcon,
} from '@/components/ui/icons';
import { formatDate } from '@/lib/domain/format';
import type { Listed } from '@/lib/domain/follow-up-list';
import { type LanguageChoice, languages, readLanguage } from '@/lib/domain/language';
import { themes } from '@/lib/domain/look';
import type { MessageKey, Text } from '@/lib/domain/text';

/** Something that the palette can do. `run` may go on to a further question, and then leaves it open. */
export interface Command {
  id: string;
  label: string;
  icon?: ReactNode;
  detail?: string;
  run: () => void;
}

/** What can be done from everywhere. */
export interface GeneralActions {
  go: (page: string) => void;
  exportData: () => void;
  testNotification: () => void;
  setTheme: (theme: (typeof themes)[number]) => void;
  setLanguage: (language: LanguageChoice) => void;
  askAway: () => void;
  endAway: () => void;
}

const themeKeys = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

/**
 * @param awayTo the last day off, a date, where today is one
 * @param undo what can be taken back
 */
export function generalCommands(
  actions: GeneralActions,
  awayTo: string | null,
  undo: { label: string; onUndo: () => void } | null,
  text: Text,
): Command[] {
  const away: Command =
    awayTo === null
      ? { id: 'away', label: text('daysOff'), icon: <AwayIcon />, run: actions.askAway }
      : {
          id: 'away',
          label: text('awayEnd', formatDate(awayTo, text.locale)),
          icon: <AwayIcon />,
          run: actions.endAway,
        };
  const takeBack: Command[] = undo
    ? [{ id: 'undo', label: text('paletteUndo', undo.label), run: undo.onUndo }]
    : [];
  return [
    ...takeBack,
    ...pageLinks.flatMap(({ id, title, icon: Icon }): Command[] =>
      Icon === null
        ? []
        : [{ id: `page:${id}`, label: text(title), icon: <Icon />, run: () => actions.go(id) }],
    ),
    away,
    { id: 'export', label: text('paletteExport'), run: actions.exportData },
    { id: 'test', label: text('notificationsTest'), run: actions.testNotification },
    ...themes.map((theme) => ({
      id: `theme:${theme}`,
      label: text('paletteTheme', text(themeKeys[theme])),
      run: () => actions.setTheme(theme),
    })),
    ...[['system', text('languageSystem')] as const, ...Object.entries(languages)].map(
      ([language, name]) => ({
        id: `language:${language}`,
        label: text('paletteLanguage', name),
        run: () => actions.setLanguage(readLanguage(language)),
      }),
    ),
  ];
}

/** What goes on to a further question about a follow-up. */
export interface FurtherQuestions {
  askSnooze: () => void;
  askCadence: () => void;
  goToProspect: () => void;
}

/** What can be done with a follow-up; what is over can only be looked at, or begun anew. */
export function followUpCommands(
  row: Listed,
  actions: Pick<TodayActions, 'draft' | 'open' | 'done' | 'stop'>,
  act: (work: () => Promise<void>) => void,
  { askSnooze, askCadence, goToProspect }: FurtherQuestions,
  text: Text,
): Command[] {
  const { key } = row;
  const command = (id: string, label: MessageKey, icon: ReactNode, run: () => void): Command => ({
    id: `do:${id}`,
    label: text(label),
    icon,
    run,
  });
  const open = command('open', 'openInGmail', <OpenIcon />, () => act(() => actions.open(key)));
  const prospect = command('prospect', 'pageProspect', null, goToProspect);
  const cadence = command('cadence', 'changeCadence', <RepeatIcon />, askCadence);
  if (row.state === 'closed') return [open, prospect, cadence];
  return [
    command('draft', 'openDraft', <EditIcon />, () => act(() => actions.draft(key))),
    open,
    command('done', 'done', <CheckIcon />, () => act(() => actions.done(key))),
    command('snooze', 'snooze', <ClockIcon />, askSnooze),
    cadence,
    prospect,
    command('stop', 'stopTracking', <StopIcon />, () => act(() => actions.stop(key))),
  ];
}
