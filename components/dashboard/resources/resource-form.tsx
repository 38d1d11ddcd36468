import { type FormEvent, useEffect, useRef, useState } from 'react';
import { withTags } from '@/lib/domain/tags';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { Field } from '../field';
import { linkOf, problemsOf, type ResourceDraft } from './resource-draft';
import { TagsField } from './tags-field';

interface ResourceFormProps {
  start: ResourceDraft;
  /** What went wrong when it was to be saved. */
  failure: string | null;
  onSave: (draft: ResourceDraft) => void;
  onCancel: () => void;
}

/** Asks for a link and what it is good for. */
export function ResourceForm({ start, failure, onSave, onCancel }: ResourceFormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [typed, setTyped] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const problems = problemsOf(draft);
  const errorOf = (field: 'title' | 'link') => {
    const key = wasTried ? problems[field] : undefined;
    return key ? text(key) : null;
  };
  const input = (part: 'title' | 'link' | 'sentence', longest: number) => ({
    maxLength: longest,
    value: draft[part],
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [part]: event.currentTarget.value }),
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    const link = linkOf(draft.link);
    if (!problems.title && !problems.link && link !== null) {
      onSave({
        title: draft.title.trim(),
        link,
        tags: withTags(draft.tags, typed),
        sentence: draft.sentence.trim(),
      });
    } else {
      form.current?.querySelectorAll('input')[problems.title ? 0 : 1]?.focus();
    }
  };
  return (
    <form ref={form} className="resource-form" noValidate onSubmit={submit}>
      <Field label={text('resourceTitle')} error={errorOf('title')}>
        {(bind) => <input {...bind} type="text" {...input('title', 120)} />}
      </Field>
      <Field label={text('resourceLink')} error={errorOf('link')}>
        {(bind) => <input {...bind} type="url" dir="ltr" {...input('link', 2_000)} />}
      </Field>
      <TagsField
        tags={draft.tags}
        typed={typed}
        onChange={(tags, typed) => {
          setDraft({ ...draft, tags });
          setTyped(typed);
        }}
      />
      <Field label={text('resourceSentence')} hint={text('resourceSentenceHow')}>
        {(bind) => <input {...bind} type="text" dir="auto" {...input('sentence', 200)} />}
      </Field>
      <div className="buttons">
        <Button type="submit" kind="primary">
          {text('save')}
        </Button>
        <Button onClick={onCancel}>{text('cancel')}</Button>
        {failure === null ? null : (
          <p className="error" role="alert">
            {failure}
          </p>
        )}
      </div>
    </form>
  );
}
