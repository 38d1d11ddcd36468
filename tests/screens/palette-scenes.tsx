import type { ReactNode } from 'react';
import { CommandPalette, type PaletteOption } from '@/components/dashboard/palette/command-palette';
import { FollowUpsIcon, InsightsIcon, SettingsIcon } from '@/components/dashboard/page-icons';
import { useText } from '@/components/text';

function Example({ typed, options }: { typed: string; options: readonly PaletteOption[] }) {
  const text = useText();
  return (
    <CommandPalette
      about={null}
      typed={typed}
      placeholder={text('palettePrompt')}
      options={options}
      words={typed === '' ? [] : [typed]}
      said={
        typed === ''
          ? ''
          : options.length === 0
            ? text('paletteNothing')
            : text.count('found', options.length)
      }
      onType={() => {}}
      onChoose={() => {}}
      onBack={() => {}}
      onClose={() => {}}
    />
  );
}

function Pages() {
  const text = useText();
  const options = [
    { id: 'page:followups', label: text('pageFollowUps'), icon: <FollowUpsIcon /> },
    { id: 'page:insights', label: text('pageInsights'), icon: <InsightsIcon /> },
    { id: 'page:settings', label: text('pageSettings'), icon: <SettingsIcon /> },
    { id: 'export', label: text('paletteExport') },
    { id: 'theme:dark', label: text('paletteTheme', text('themeDark')) },
  ];
  return <Example typed="" options={options} />;
}

const people = [
  { id: 'dana', label: 'Dana Wu · Acme', detail: 'SOC 2 report' },
  { id: 'danata', label: 'Danata Grundstücksverwaltungsgesellschaft', detail: 'Pilot for the Fremont line' },
];

export const paletteScenes: Record<string, ReactNode> = {
  palette: <Pages />,
  'palette-found': <Example typed="dana" options={people} />,
  'palette-nothing': <Example typed="xyzzy" options={[]} />,
};
