import { type ReactNode, useState } from 'react';
import { renderTemplate } from '@/lib/domain/words/render';
import type { Rendered } from '@/lib/domain/words/rendered';
import { exampleValues, type Values } from '@/lib/domain/words/variables';
import { useText } from '../../text';
import { Field } from '../field';

/** A follow-up of the rep's that a template can be tried on. */
export interface TemplateSample {
  id: string;
  /** Who it is, and about what. */
  label: string;
  values: Values;
}

interface TemplatePreviewProps {
  body: string;
  /** BCP 47, of the template. */
  language: string;
  samples: readonly TemplateSample[];
}

/** The template as it would be written to one of the rep's prospects, or to an example of one. */
export function TemplatePreview({ body, language, samples }: TemplatePreviewProps) {
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const sample = samples.find(({ id }) => id === (chosen ?? samples[0]?.id));
  const rendered = renderTemplate(body, sample?.values ?? exampleValues, language);
  return (
    <section className="preview" aria-label={text('preview')}>
      <Field label={text('previewWith')}>
        {(bind) => (
          <select
            {...bind}
            value={sample?.id ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {samples.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
            <option value="">{text('previewExample')}</option>
          </select>
        )}
      </Field>
      {rendered ? <Shown rendered={rendered} /> : <p className="soft">{text('previewBroken')}</p>}
    </section>
  );
}

function Shown({ rendered }: { rendered: Rendered }) {
  const text = useText();
  return (
    <>
      <samp dir="auto">{withGaps(rendered)}</samp>
      {rendered.gaps.length > 0 ? <p className="hint">{text('previewGaps')}</p> : null}
      {rendered.dropped.length > 0 ? (
        <div className="dropped">
          <p className="hint">{text('previewDropped')}</p>
          <ul>
            {[...new Set(rendered.dropped)].map((sentence) => (
              <li key={sentence}>
                <samp>{sentence}</samp>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function withGaps({ text, gaps }: Rendered): ReactNode[] {
  const parts: ReactNode[] = [];
  let after = 0;
  for (const { start, end } of gaps) {
    parts.push(text.slice(after, start), <mark key={start}>{text.slice(start, end)}</mark>);
    after = end;
  }
  return [...parts, text.slice(after)];
}
