import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { TextProvider } from '@/components/text';
import type { Calendar } from '@/lib/domain/calendar';
import { someSettings } from '@/tests/screens/library-examples';
import { english } from '@/tests/screens/texts';
import { SettingsPage, type SettingsView } from './settings-page';

/** The page of settings with the examples, and what is asked of its host. */
export function show(change: Partial<SettingsView> = {}, save = () => Promise.resolve({ moved: 0 })) {
  const done = () => Promise.resolve();
  const actions = {
    save: vi.fn(save),
    addVacation: vi.fn(() => Promise.resolve({ moved: 3 })),
    removeVacation: vi.fn(() => Promise.resolve({ moved: 0 })),
    savePolicy: vi.fn(done),
    suppress: vi.fn(done),
    allow: vi.fn(done),
    testNotification: vi.fn(done),
    setTheme: vi.fn(done),
    setLanguage: vi.fn(done),
    turnChecks: vi.fn(done),
    turnPolish: vi.fn(done),
  };
  const page = (view: Partial<SettingsView>) => (
    <TextProvider text={english}>
      <SettingsPage
        read={{ state: 'ready', value: { ...someSettings, ...view } }}
        clock={{ now: Date.UTC(2026, 10, 22, 11), zone: 'Europe/Berlin' }}
        system="linux"
        actions={actions}
      />
    </TextProvider>
  );
  const { rerender } = render(page(change));
  /** What is stored now, by this page or another one. */
  const store = (calendar: Partial<Calendar>) =>
    rerender(page({ ...change, calendar: { ...someSettings.calendar, ...calendar } }));
  return { actions, store, user: userEvent.setup() };
}

export const section = (name: string) => within(screen.getByRole('region', { name }));
