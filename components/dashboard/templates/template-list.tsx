import { useState } from 'react';
import { type Channel, channels, purposes } from '@/lib/domain/cadence';
import { channelName, purposeName } from '@/lib/domain/describe-step';
import { useText } from '../../text';
import { Choice } from '../choice';
import type { ShownTemplate } from './template-draft';

interface TemplateListProps {
  templates: readonly ShownTemplate[];
  /** BCP 47, of the built-in ones. */
  language: string;
  /** Ids of those that were changed without being saved. */
  unsaved: ReadonlySet<string>;
}

/** All templates by purpose, the rep's own first. */
export function TemplateList({ templates, language, unsaved }: TemplateListProps) {
  const text = useText();
  const [channel, setChannel] = useState<Channel | 'all'>('all');
  const [whose, setWhose] = useState<'all' | 'own'>('all');
  const shown = templates.filter(
    (one) => (channel === 'all' || one.channel === channel) && (whose === 'all' || !one.isBuiltIn),
  );
  const groups = purposes
    .map((purpose) => ({ purpose, list: shown.filter((one) => one.purpose === purpose) }))
    .filter(({ list }) => list.length > 0);
  return (
    <>
      <div className="filters">
        <Choice
          label={text('templateChannel')}
          value={channel}
          options={[
            { id: 'all', label: text('allChannels') },
            ...channels.map((id) => ({ id, label: channelName(id, text) })),
          ]}
          onChoose={setChannel}
        />
        <Choice
          label={text('templateWhose')}
          value={whose}
          options={[
            { id: 'all', label: text('allTemplates') },
            { id: 'own', label: text('ownTemplates') },
          ]}
          onChoose={setWhose}
        />
      </div>
      {groups.length === 0 ? <p className="empty">{text('noTemplates')}</p> : null}
      {groups.map(({ purpose, list }) => (
        <section key={purpose} aria-label={purposeName(purpose, text)}>
          <h2 className="purpose">{purposeName(purpose, text)}</h2>
          <ul className="item-list">
            {list.map((template) => (
              <Row
                key={template.id}
                template={template}
                language={language}
                isUnsaved={unsaved.has(template.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface RowProps {
  template: ShownTemplate;
  language: string;
  isUnsaved: boolean;
}

function Row({ template, language, isUnsaved }: RowProps) {
  const text = useText();
  const { id, name, channel, isBuiltIn } = template;
  const to = (path: string) => `#templates/${encodeURIComponent(path)}`;
  return (
    <li>
      <div className="what">
        <a href={to(id)} lang={isBuiltIn ? language : undefined} dir="auto">
          {name}
        </a>
        <p className="soft">
          {channelName(channel, text)}
          {' · '}
          {text(isBuiltIn ? 'builtIn' : 'yourOwn')}
          {isUnsaved ? ` · ${text('notSaved')}` : ''}
        </p>
      </div>
      {isBuiltIn ? (
        <a className="as-button" href={to(`copy/${id}`)} aria-label={text('copyNamed', name)}>
          {text('copyToChange')}
        </a>
      ) : (
        <a className="as-button" href={to(id)} aria-label={text('editNamed', name)}>
          {text('edit')}
        </a>
      )}
    </li>
  );
}
