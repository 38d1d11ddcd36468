import { useText } from '../../text';
import { TagInput } from '../../ui/tag-input';
import { Field } from '../field';

interface TagsFieldProps {
  tags: readonly string[];
  /** What is typed and no tag yet. */
  typed: string;
  onChange: (tags: string[], typed: string) => void;
}

/** What a resource fits. */
export function TagsField(props: TagsFieldProps) {
  const text = useText();
  return (
    <Field label={text('resourceTags')} hint={text('resourceTagsHow')}>
      {(bind) => <TagInput bind={bind} {...props} />}
    </Field>
  );
}
