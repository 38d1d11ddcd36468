import { type ComponentProps, type KeyboardEvent, useRef } from 'react';
import { withTags } from '@/lib/domain/tags';
import { useText } from '../text';
import { IconButton } from './button';
import { CloseIcon } from './icons';
import { useOwnId } from './own-id';
import './tags.css';

const none: readonly string[] = [];

interface TagInputProps {
  tags: readonly string[];
  /** What is typed and no tag yet. */
  typed: string;
  /** What may be meant. */
  known?: readonly string[];
  /** What ties the field to its label. */
  bind: Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'>;
  onChange: (tags: string[], typed: string) => void;
}

/** Words that are added with a comma or Enter, and taken away each by its button or the last one with Backspace. */
export function TagInput({ tags, typed, known = none, bind, onChange }: TagInputProps) {
  const text = useText();
  const list = useOwnId();
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
  const offered = known.filter((tag) => withTags(tags, tag).length > tags.length);
  return (
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
        list={offered.length > 0 ? list : undefined}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      {offered.length > 0 ? (
        <datalist id={list}>
          {offered.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </datalist>
      ) : null}
    </div>
  );
}
