import type { TemplateSample } from '@/components/dashboard/templates/template-preview';
import { TemplatesPage } from '@/components/dashboard/templates/templates-page';
import { useText } from '@/components/text';
import { readTemplateRows, type SampleRow, type TemplateRows } from '@/lib/db/read-words';
import type { Template } from '@/lib/domain/library';
import { nameOf } from '@/lib/domain/prospect';
import { languageFor } from '@/lib/domain/words/built-in/languages';
import type { Language } from '@/lib/domain/words/built-in/language';
import { draftValues } from '@/lib/domain/words/draft-values';
import { pickResource } from '@/lib/domain/words/resource';
import { sendToBackground } from '@/lib/messaging/send';
import { goTo } from './go-to';
import type { PageProps } from './page';
import { useRead } from './use-read';

export function LiveTemplates({ db, calendar, clock, path, offerUndo }: PageProps) {
  const text = useText();
  const language = languageFor(text.locale);
  const { zone } = calendar;
  const read = useRead(
    async (onBadRow) => {
      const rows = await readTemplateRows(db, onBadRow);
      return {
        own: rows.templates.map(bare),
        samples: rows.samples.map((row) => sampleOf(row, rows, { now: clock.now(), zone, language })),
      };
    },
    [db, zone, language, clock],
  );
  return (
    <TemplatesPage
      read={read}
      builtIn={language.templates}
      language={language.id}
      path={path}
      actions={{
        save: (template) => sendToBackground('template.save', { template: bare(template) }),
        remove: async (template) => {
          await sendToBackground('template.remove', { id: template.id });
          offerUndo(text('removedNamed', template.name), () =>
            sendToBackground('template.save', { template: bare(template) }),
          );
        },
        newId: () => crypto.randomUUID(),
        go: (to) => goTo('templates', to),
      }}
    />
  );
}

/** What a message carries of it. */
function bare({ id, name, purpose, channel, body }: Template): Template {
  return { id, name, purpose, channel, body };
}

interface Moment {
  /** Epoch ms. */
  now: number;
  zone: string;
  language: Language;
}

function sampleOf(row: SampleRow, { resources }: TemplateRows, moment: Moment): TemplateSample {
  const { followUp, lastTouchChannel } = row;
  const points = row.points.filter(({ isLeftOut }) => !isLeftOut);
  const resource = pickResource(resources, {
    tags: row.tags,
    texts: [...points.map(({ text }) => text), followUp.subject],
    sentIds: row.sentResources,
  });
  const sources = { followUp: { ...followUp, lastTouchChannel }, points, resource, me: { name: row.myName } };
  return {
    id: followUp.key,
    label: `${nameOf(followUp.prospect)} · ${followUp.subject}`,
    values: draftValues({ ...sources, ...moment }, moment.language),
  };
}
