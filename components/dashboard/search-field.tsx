import { useText } from '../text';
import { Field } from './field';

interface SearchFieldProps {
  value: string;
  /** How many rows it leaves. */
  found: number;
  onChange: (value: string) => void;
}

/** Narrows a long list down while it is typed into. */
export function SearchField({ value, found, onChange }: SearchFieldProps) {
  const text = useText();
  return (
    <div className="search">
      <Field label={text('search')}>
        {(bind) => (
          <input
            {...bind}
            type="search"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <output className="hint">{value === '' ? '' : text.count('found', found)}</output>
    </div>
  );
}

/** Lists that are longer get a search. */
export const longList = 10;

/** The rows in which every word that was typed is found. */
export function search<Row>(rows: readonly Row[], typed: string, wordsOf: (row: Row) => string): Row[] {
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const all = wordsOf(row).toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
