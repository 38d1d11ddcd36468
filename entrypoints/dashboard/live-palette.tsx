import { useEffect, useMemo, useState } from 'react';
import { choiceKeys } from '@/components/choice-keys';
import { cadenceName } from '@/components/cadence-name';
import { CommandPalette, type PaletteOption } from '@/components/dashboard/palette/command-palette';
import { describeNext, describeState } from '@/components/dashboard/follow-ups/describe-listed';
import { useText } from '@/components/text';
import { describeAction } from '@/components/today/describe-action';
import { readCadences } from '@/lib/db/read';
import { awayTo } from '@/lib/domain/away-switch';
import { localMomentOf } from '@/lib/domain/calendar';
import type { Listed } from '@/lib/domain/follow-up-list';
import { formatMoment } from '@/lib/domain/format';
import { bestFollowUps, matchCommands, withRecent } from '@/lib/domain/match-commands';
import { dateChoices } from '@/lib/domain/schedule';
import { fold } from '@/lib/domain/text-search';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';
import { storedRecent } from '@/lib/platform/stored-recent';
import { storedLanguage } from '@/lib/platform/stored-language';
import { storedTheme } from '@/lib/platform/stored-theme';
import { createFollowUpActions, type Done } from '../shared/follow-up-actions';
import { setAway } from '../shared/set-away';
import { goTo } from './go-to';
import type { PageProps } from './page';
import { type Command, followUpCommands, generalCommands } from './palette-commands';
import { saveExport } from './save-export';
import { type FollowUpList, useFollowUpList } from './use-follow-up-list';
import { usePhrase } from './use-phrase';
import { useRead } from './use-read';

/** A search begins when so long (ms) nothing was typed. */
const typingMs = 80;
/** So many follow-ups are shown. */
const mostShown = 20;
/** So many of those used last, where nothing is typed. */
const mostLately = 5;

type Step = { kind: 'all' | 'away' } | { kind: 'followUp' | 'snooze' | 'cadence'; key: string };

export interface LivePaletteProps extends Pick<PageProps, 'db' | 'calendar' | 'clock' | 'now' | 'offerUndo'> {
  isOpen: boolean;
  onClose: () => void;
  undo: { label: string; onUndo: () => void } | null;
  /** Starts what was chosen, and tells where it fails. */
  run: (work: () => Promise<void>) => void;
}

/** The palette on the database: once it was opened, what it has read stays, and is kept up to date. */
export function LivePalette(props: LivePaletteProps) {
  const list = useFollowUpList(props.db);
  const [lately, setLately] = useState<readonly string[]>([]);
  const use = (key: string) => setLately((before) => withRecent(before, key));
  return props.isOpen ? <Open {...props} list={list} lately={lately} onUse={use} /> : null;
}

interface OpenProps extends LivePaletteProps {
  list: FollowUpList | null;
  /** The follow-ups that were used last. */
  lately: readonly string[];
  onUse: (key: string) => void;
}

function Open(props: OpenProps) {
  const { db, calendar, clock, now, list, lately, onUse, onClose, undo, run, offerUndo } = props;
  const text = useText();
  const [step, setStep] = useState<Step>({ kind: 'all' });
  const [typed, setTyped] = useState('');
  const recent = useRecent();
  const cadences = useRead((onBadRow) => readCadences(db, onBadRow), [db]);
  const asksDate = step.kind === 'snooze' || step.kind === 'away';
  const reading = usePhrase(asksDate ? typed : null);
  const found = useFound(list, step.kind === 'all' ? typed : '', lately);
  const moment = { now, zone: calendar.zone, locale: text.locale };
  const row = 'key' in step ? list?.rows.get(step.key) : undefined;

  const tell = ({ action, undo: takeBack }: Done) => {
    if (takeBack) offerUndo(describeAction(action, moment, text), takeBack);
  };
  const actions = createFollowUpActions((key) => list?.rows.get(key)?.who ?? '', tell);
  const act = (work: () => Promise<void>) => {
    onClose();
    run(work);
  };
  const go = (next: Step) => {
    setStep(next);
    setTyped('');
  };
  const setDaysOff = (backAt: number | null) =>
    act(async () => tell(await setAway(calendar, clock.now(), backAt)));

  const commandsOf = (): Command[] => {
    if (step.kind === 'all') {
      const today = localMomentOf(now, calendar.zone).date;
      return generalCommands(
        {
          go: (page) => act(async () => goTo(page, '')),
          exportData: () => act(() => saveExport(db, clock, calendar.zone)),
          testNotification: () => act(() => sendToBackground('settings.testNotification', {})),
          setTheme: (theme) => act(() => storedTheme.save(theme)),
          setLanguage: (language) => act(() => storedLanguage.save(language)),
          askAway: () => go({ kind: 'away' }),
          endAway: () => setDaysOff(null),
        },
        awayTo(calendar.vacations, today),
        undo && { ...undo, onUndo: () => act(async () => undo.onUndo()) },
        text,
      );
    }
    if (step.kind === 'away') return datesFor(setDaysOff);
    if (!row) return [];
    const { key } = row;
    if (step.kind === 'snooze') return datesFor((at) => act(() => actions.snooze(key, at)));
    if (step.kind === 'cadence') {
      const known = cadences.state === 'ready' ? cadences.value : [];
      return known.map((cadence) => ({
        id: cadence.id,
        label: cadenceName(cadence, text),
        run: () => act(() => actions.cadence(key, cadence.id)),
      }));
    }
    const further = {
      askSnooze: () => go({ kind: 'snooze', key }),
      askCadence: () => go({ kind: 'cadence', key }),
      goToProspect: () => act(async () => goTo('prospect', row.email)),
    };
    return followUpCommands(row, actions, act, further, text);
  };
  const datesFor = (onPick: (at: number) => void): Command[] => {
    if (reading.kind === 'read' && reading.date.at > now) {
      const { at } = reading.date;
      return [{ id: 'typed', label: formatMoment(at, moment), run: () => onPick(at) }];
    }
    if (typed.trim() !== '' || cadences.state !== 'ready') return [];
    return dateChoices(now, { ...calendar, cadences: cadences.value })
      .filter(({ id, at }) => at > now && !(step.kind === 'away' && id === 'laterToday'))
      .map(({ id, at }) => ({
        id,
        label: text(choiceKeys[id]),
        detail: formatMoment(at, moment),
        run: () => onPick(at),
      }));
  };
  const rowCommand = (found: Listed): Command => ({
    id: `follow-up ${found.key}`,
    label: found.company === null ? found.who : `${found.who} · ${found.company}`,
    detail: [found.subject, describeState(found, text), describeNext(found, moment)].join(' · '),
    run: () => {
      onUse(found.key);
      go({ kind: 'followUp', key: found.key });
    },
  });
  const named = commandsOf();
  const matching = asksDate ? named : matchCommands(named, typed, step.kind === 'cadence' ? [] : recent);
  const rows = step.kind === 'all' ? found.rows.map(rowCommand) : [];
  // What nobody looks for by a name comes behind those who were used lately.
  const commands = typed.trim() === '' ? [...rows, ...matching] : [...matching, ...rows];
  const choose = (id: string) => {
    const command = commands.find((one) => one.id === id);
    if (!command) return;
    if (/^[\w:-]{1,40}$/u.test(id) && (step.kind === 'all' || step.kind === 'followUp'))
      storedRecent.add(id).catch((error: unknown) => report('What was used is not kept', error));
    command.run();
  };
  const back = () => {
    const isSecond = step.kind === 'snooze' || step.kind === 'cadence';
    go(isSecond ? { kind: 'followUp', key: step.key } : { kind: 'all' });
  };
  return (
    <CommandPalette
      about={aboutOf()}
      typed={typed}
      placeholder={asksDate ? text('typeDateLabel') : text('palettePrompt')}
      options={commands.map(optionOf)}
      words={asksDate ? [] : [...new Set([...found.words, ...fold(typed).split(/\s+/u).filter(Boolean)])]}
      said={said()}
      onType={setTyped}
      onChoose={choose}
      onBack={back}
      onClose={onClose}
    />
  );

  function aboutOf(): string | null {
    if (step.kind === 'all') return null;
    if (step.kind === 'away') return text('daysOff');
    const who = row?.who ?? '';
    if (step.kind === 'followUp') return who;
    return text('paletteAbout', who, text(step.kind === 'snooze' ? 'snooze' : 'changeCadence'));
  }

  function said(): string {
    if (asksDate && reading.kind === 'unknown') return text('dateUnknown');
    if (asksDate && reading.kind === 'failed') return text('dateNotRead');
    if (asksDate && reading.kind === 'read' && reading.date.at <= now)
      return text('dateIsPast', formatMoment(reading.date.at, moment));
    if (list?.isFailed === true) return text('storeUnreadable');
    if (typed.trim() === '') return '';
    if (step.kind === 'all' && list?.isComplete !== true) return text('paletteReading');
    if (asksDate || found.isComing) return '';
    return commands.length === 0 ? text('paletteNothing') : text.count('found', commands.length);
  }
}

function optionOf({ id, label, detail, icon }: Command): PaletteOption {
  return { id, label, ...(detail === undefined ? {} : { detail }), ...(icon ? { icon } : {}) };
}

interface Found {
  rows: readonly Listed[];
  words: readonly string[];
  /** More was typed than was searched for. */
  isComing: boolean;
}

/** The follow-ups that are meant, once the rep pauses; those used lately where nothing is typed. */
function useFound(list: FollowUpList | null, typed: string, lately: readonly string[]): Found {
  const [sought, setSought] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed), typed === '' ? 0 : typingMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useMemo(() => {
    const search = list?.index.search(sought);
    const keys = search?.keys ?? lately.slice(0, mostLately);
    const rows = [...keys].flatMap((key) => list?.rows.get(key) ?? []);
    return { rows: bestFollowUps(rows, sought, lately, mostShown), words: search?.words ?? [] };
  }, [list, sought, lately]);
  return { ...found, isComing: sought !== typed };
}

/** The commands that were used last, as they were when the palette was opened. */
function useRecent(): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    storedRecent.read().then(setRecent, (error: unknown) => report('What was used is not known', error));
  }, []);
  return recent;
}
