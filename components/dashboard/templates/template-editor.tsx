import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { channels, purposes } from '@/lib/domain/cadence';
import { channelName, purposeName } from '@/lib/domain/describe-step';
import { longestTemplate } from '@/lib/domain/library';
import { lintTemplate } from '@/lib/domain/words/lint';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { beginLarge } from '../begin-large';
import { Field } from '../field';
import { LintList } from './lint-list';
import { Choice } from '../choice';
import type { TemplateDraft } from './template-draft';
import { TemplatePreview, type TemplateSample } from './template-preview';
import { VariableList } from './variable-list';

interface TemplateEditorProps {
  draft: TemplateDraft;
  /** BCP 47, of what is written. */
  language: string;
  samples: readonly TemplateSample[];
  /** What went wrong when it was to be saved. */
  failure: string | null;
  onChange: (draft: TemplateDraft) => void;
  onSave: () => void;
  /** Leaves what was written as it was before. */
  onCancel: () => void;
  /** Null for one that is not there yet. */
  onRemove: (() => void) | null;
}

/** Writes a template, and shows while it is written what comes of it. */
export function TemplateEditor({ draft, failure, onChange, ...props }: TemplateEditorProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [wasTried, setWasTried] = useState(false);
  const [area, insert] = useInsertion(draft.body, (body) => onChange({ ...draft, body }));
  const problems = draft.body.trim() === '' ? [] : lintTemplate(draft.body, draft.channel);
  const nameError = draft.name.trim() === '' ? text('templateNeedsName') : null;
  const bodyError = findBodyError();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (nameError === null && bodyError === null) return props.onSave();
    const wrong = nameError === null ? 'textarea' : 'input';
    form.current?.querySelector<HTMLElement>(wrong)?.focus();
  };
  return (
    <form ref={form} className="template-editor" noValidate onSubmit={submit}>
      <div className="writing">
        <Field label={text('templateName')} error={wasTried ? nameError : null}>
          {(bind) => (
            <input
              {...bind}
              type="text"
              maxLength={80}
              value={draft.name}
              onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
            />
          )}
        </Field>
        <div className="filters">
          <Choice
            label={text('templatePurpose')}
            value={draft.purpose}
            options={purposes.map((id) => ({ id, label: beginLarge(purposeName(id, text), text.locale) }))}
            onChoose={(purpose) => onChange({ ...draft, purpose })}
          />
          <Choice
            label={text('templateChannel')}
            value={draft.channel}
            options={channels.map((id) => ({ id, label: channelName(id, text) }))}
            onChoose={(channel) => onChange({ ...draft, channel })}
          />
        </div>
        <Field label={text('templateBody')} error={wasTried ? bodyError : null}>
          {(bind) => (
            <textarea
              {...bind}
              ref={area}
              dir="auto"
              rows={12}
              value={draft.body}
              onChange={(event) => onChange({ ...draft, body: event.currentTarget.value })}
            />
          )}
        </Field>
        <LintList problems={problems} />
      </div>
      <TemplatePreview body={draft.body} language={props.language} samples={props.samples} />
      <div className="buttons">
        <Button type="submit" kind="primary">
          {text('save')}
        </Button>
        <Button onClick={props.onCancel}>{text('cancel')}</Button>
        {props.onRemove ? (
          <Button kind="quiet" onClick={props.onRemove}>
            {text('remove')}
          </Button>
        ) : null}
        {failure === null ? null : (
          <p className="error" role="alert">
            {failure}
          </p>
        )}
      </div>
      <VariableList onInsert={insert} />
    </form>
  );

  function findBodyError(): string | null {
    if (draft.body.trim() === '') return text('templateNeedsBody');
    if (draft.body.length > longestTemplate) return text('lintTooManyCharacters', longestTemplate);
    return problems.some(({ isError }) => isError) ? text('templateHasErrors') : null;
  }
}

/** Puts text where the cursor stands in the field, and the cursor behind it. */
function useInsertion(value: string, onChange: (value: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<{ at: number } | null>(null);
  useLayoutEffect(() => {
    if (!caret) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.at, caret.at);
  }, [caret]);
  const insert = (code: string) => {
    const { selectionStart: start = value.length, selectionEnd: end = value.length } = area.current ?? {};
    onChange(value.slice(0, start) + code + value.slice(end));
    setCaret({ at: start + code.length });
  };
  return [area, insert] as const;
}
