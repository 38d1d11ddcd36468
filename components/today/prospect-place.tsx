import { createContext, useContext } from 'react';
import { isolate } from '../isolate';
import { useText } from '../text';

/** The address of the dashboard with its pages of prospects; '' where the list stands on the dashboard itself. */
export const ProspectsContext = createContext('');

/** A way to all that is known of a person, over the name in a row: a link cannot stand in the row's button. */
export function ProspectPlace({ who, email, tabIndex }: { who: string; email: string; tabIndex: 0 | -1 }) {
  const text = useText();
  const dashboard = useContext(ProspectsContext);
  const label = text('aboutProspect', isolate(who));
  return (
    <a
      className="prospect-place cut"
      href={`${dashboard}#prospect/${encodeURIComponent(email)}`}
      target={dashboard === '' ? undefined : '_blank'}
      rel="noreferrer"
      data-who={who}
      dir="auto"
      aria-label={label}
      title={text('nameWithKey', label, 'I')}
      aria-keyshortcuts="i"
      tabIndex={tabIndex}
    />
  );
}
