import { type KeyboardEvent, useRef } from 'react';
import { withTags } from '@/lib/domain/tags';
import { useText } from '../../text';
import { IconButton } from '../../ui/button';
import { CloseIcon } from '../../ui/icons';
import { Field } from '../field';

interface TagsFieldProps {
  tags: readonly string[];
  /** What is typed and no tag yet. */
  typed: string;
  onChange: (tags: string[], typed: string) => void;
}

/** Words that are added with a comma or Enter, and taken away each by its button or the last one with Backspace. */
export function TagsField({ tags, typed, onChange }: TagsFieldProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const type = (value: string) =>
    value.includes(',') ? onChange(withTags(tags, value), '') : onChange([...tags], value);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      onChange(withTags(tags, typed), '');
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1), '');
    }
  };
  const remove = (tag: string) => {
    onChange(
      tags.filter((other) => other !== tag),
      typed,
    );
    input.current?.focus();
  };
  return (
    <Field label={text('resourceTags')} hint={text('resourceTagsHow')}>
      {(bind) => (
        <div className="tags">
          {tags.map((tag) => (
            <span key={tag} className="tag">
              <bdi>{tag}</bdi>
              <IconButton name={text('removeNamed', tag)} icon={<CloseIcon />} onClick={() => remove(tag)} />
            </span>
          ))}
          <input
            {...bind}
            ref={input}
            type="text"
            maxLength={200}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={press}
          />
        </div>
      )}
    </Field>
  );
}
