import { useState } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { longList, search, SearchField } from '../search-field';
import { Section, type Save, useSaving } from './section';

interface SuppressedSectionProps {
  /** `domain:acme.com` or `address:dana@acme.com` */
  suppressed: readonly string[];
  /** What can be undone is offered by the host. */
  onAllow: Save<string>;
}

/** Who is never asked about, and can be again. */
export function SuppressedSection({ suppressed, onAllow }: SuppressedSectionProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [saving, allow] = useSaving(onAllow);
  const shown = search(suppressed, typed, nameOf);
  return (
    <Section title={text('settingSuppressed')} saving={saving}>
      <p className="soft">{text(suppressed.length === 0 ? 'noneSuppressed' : 'suppressedAbout')}</p>
      {suppressed.length > longList ? (
        <SearchField value={typed} found={shown.length} onChange={setTyped} />
      ) : null}
      <ul className="item-list">
        {shown.map((key) => (
          <li key={key}>
            <span className="what">
              <bdi>{nameOf(key)}</bdi>
              {key.startsWith('domain:') ? <span className="soft"> · {text('everybodyThere')}</span> : null}
            </span>
            <Button aria-label={text('allowNamed', nameOf(key))} onClick={() => allow(key)}>
              {text('allowAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The domain or address of a key. */
function nameOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
