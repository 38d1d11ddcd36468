import { useState } from 'react';
import type { Template } from '@/lib/domain/library';
import { useText } from '../../text';
import { useBusy } from '../../ui/use-busy';
import { Loaded, type Read } from '../loaded';
import { isChanged, placeOf, type ShownTemplate, type TemplateDraft } from './template-draft';
import { TemplateEditor } from './template-editor';
import { TemplateList } from './template-list';
import { TemplatePreview, type TemplateSample } from './template-preview';
import './templates.css';

export interface TemplateLibrary {
  own: readonly Template[];
  samples: readonly TemplateSample[];
}

export interface TemplateActions {
  save: (template: Template) => Promise<void>;
  /** What can be undone is offered by the host. */
  remove: (template: Template) => Promise<void>;
  newId: () => string;
  /** Goes to a place of this page. */
  go: (path: string) => void;
}

interface TemplatesPageProps {
  read: Read<TemplateLibrary>;
  builtIn: readonly Template[];
  /** BCP 47, of the built-in ones. */
  language: string;
  path: string;
  actions: TemplateActions;
}

/** The rep's own templates and the built-in ones: to be read, copied, written. */
export function TemplatesPage({ read, builtIn, language, path, actions }: TemplatesPageProps) {
  const text = useText();
  return (
    <section className="templates" aria-labelledby="templates-title">
      {path === '' ? null : <a href="#templates">{text('backToList')}</a>}
      <div className="page-head">
        <h1 id="templates-title">{text('pageTemplates')}</h1>
        {path === '' ? (
          <a className="as-button primary" href="#templates/new">
            {text('newTemplate')}
          </a>
        ) : null}
      </div>
      {path === '' ? <p className="soft">{text('templatesAbout')}</p> : null}
      <Loaded read={read}>
        {({ own, samples }) => (
          <Templates {...{ templates: allOf(own, builtIn), samples, language, path, actions }} />
        )}
      </Loaded>
    </section>
  );
}

function allOf(own: readonly Template[], builtIn: readonly Template[]): ShownTemplate[] {
  const marked = (isBuiltIn: boolean) => (template: Template) => ({ ...template, isBuiltIn });
  return [...own.map(marked(false)), ...builtIn.map(marked(true))];
}

interface TemplatesProps {
  templates: readonly ShownTemplate[];
  samples: readonly TemplateSample[];
  language: string;
  path: string;
  actions: TemplateActions;
}

function Templates({ templates, samples, language, path, actions }: TemplatesProps) {
  const text = useText();
  // What is written stays while the rep looks at something else.
  const [drafts, setDrafts] = useState<Readonly<Record<string, TemplateDraft>>>({});
  const { failure, run } = useBusy();
  const place = placeOf(path, templates, (name) => text('copyOf', name));
  const unsaved = new Set(Object.keys(drafts));
  if (place.kind === 'list') return <TemplateList {...{ templates, language, unsaved }} />;
  if (place.kind === 'read') return <ReadTemplate {...{ template: place.template, samples, language }} />;

  const draft = drafts[path] ?? place.start;
  const forget = () =>
    setDrafts((all) => Object.fromEntries(Object.entries(all).filter(([at]) => at !== path)));
  const change = (changed: TemplateDraft) =>
    isChanged(changed, place.start) ? setDrafts((all) => ({ ...all, [path]: changed })) : forget();
  const leave = () => {
    forget();
    actions.go('');
  };
  const id = place.id;
  const save = async () => {
    await actions.save({ ...draft, name: draft.name.trim(), id: id ?? actions.newId() });
    leave();
  };
  const remove = async (id: string) => {
    await actions.remove({ ...place.start, id });
    leave();
  };
  return (
    <TemplateEditor
      key={path}
      draft={draft}
      language={language}
      samples={samples}
      failure={failure?.key === path ? text('actionFailed') : null}
      onChange={change}
      onSave={() => run(path, save)}
      onCancel={leave}
      onRemove={id === null ? null : () => run(path, () => remove(id))}
    />
  );
}

function ReadTemplate({
  template,
  samples,
  language,
}: {
  template: Template;
  samples: readonly TemplateSample[];
  language: string;
}) {
  const text = useText();
  return (
    <div className="template-editor">
      <div className="writing">
        <h2 lang={language}>{template.name}</h2>
        <p className="soft">{text('builtInAbout')}</p>
        <samp lang={language}>{template.body}</samp>
        <div className="buttons">
          <a className="as-button primary" href={`#templates/${encodeURIComponent(`copy/${template.id}`)}`}>
            {text('copyToChange')}
          </a>
        </div>
      </div>
      <TemplatePreview body={template.body} language={language} samples={samples} />
    </div>
  );
}
