import type { ReactNode } from 'react';
import { isolate } from '../isolate';
import { useText } from '../text';
import { ProspectPlace } from './prospect-place';

interface RowProps {
  /** Tells the rows apart, over all lists. */
  id: string;
  who: string;
  /** '' where there is no such person: the sample's. */
  email: string;
  company: string | null;
  subject: string;
  /** When, at the end of the first line. */
  when: ReactNode;
  /** Whether Tab stops in this row. */
  isCurrent: boolean;
  /** What else there is to know: a `span` each, in order of weight. */
  facts: ReactNode;
  /** One of its actions is under way. */
  isBusy: boolean;
  /** The row's main button: what a press on the row itself does. */
  renderMain: (content: ReactNode) => ReactNode;
  actions: ReactNode;
  /** Marks the row, for what is done with many; null where it cannot be. */
  select?: { isSelected: boolean; onSelect: () => void } | undefined;
  /** What the row shows below itself. */
  below?: ReactNode;
}

/** One row of the popup: who, about what, how it stands; its buttons lie over the end of the subject. */
export function Row({
  id,
  who,
  email,
  company,
  subject,
  when,
  facts,
  isCurrent,
  isBusy,
  renderMain,
  actions,
  select,
  below,
}: RowProps) {
  const text = useText();
  return (
    <li className={select?.isSelected ? 'row selected' : 'row'} data-row={id} aria-busy={isBusy}>
      {renderMain(
        <>
          <span className="first">
            <span className="cut">
              <bdi className="who" title={email}>
                {who}
              </bdi>
              {company === null ? null : (
                <>
                  {' · '}
                  <bdi className="company">{company}</bdi>
                </>
              )}
            </span>
            <span className="when">{when}</span>
          </span>
          <span className="subject cut" dir="auto" title={subject}>
            {subject}
          </span>
          <span className="facts">{facts}</span>
        </>,
      )}
      {email === '' ? null : <ProspectPlace who={who} email={email} tabIndex={isCurrent ? 0 : -1} />}
      {select ? (
        <input
          type="checkbox"
          className="select"
          checked={select.isSelected}
          aria-label={text('selectRow', isolate(who))}
          title={text('nameWithKey', text('selectRow', isolate(who)), 'X')}
          aria-keyshortcuts="x"
          tabIndex={isCurrent ? 0 : -1}
          onChange={select.onSelect}
        />
      ) : null}
      <span className="actions">{actions}</span>
      {below}
    </li>
  );
}
