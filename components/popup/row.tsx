import type { ReactNode } from 'react';

interface RowProps {
  /** Tells the rows apart, over all lists. */
  id: string;
  who: string;
  email: string;
  company: string | null;
  subject: string;
  /** When, at the end of the first line. */
  when: ReactNode;
  /** What else there is to know: a `span` each, in order of weight. */
  facts: ReactNode;
  /** One of its actions is under way. */
  isBusy: boolean;
  /** The row's main button: what a press on the row itself does. */
  renderMain: (content: ReactNode) => ReactNode;
  actions: ReactNode;
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
  isBusy,
  renderMain,
  actions,
  below,
}: RowProps) {
  return (
    <li className="row" data-row={id} aria-busy={isBusy}>
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
      <span className="actions">{actions}</span>
      {below}
    </li>
  );
}
