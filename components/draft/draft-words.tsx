import { useState } from 'react';
import { channelName } from '@/lib/domain/describe-step';
import { longestDraft } from '@/lib/domain/note';
import { useText } from '../text';
import { Button } from '../ui/button';
import type { ShownDraft } from './use-draft';

interface DraftProps {
  draft: ShownDraft;
}

/** The words, to be changed: what to fill in, and the way back from others. */
export function DraftWords({ draft: own }: DraftProps) {
  const text = useText();
  const { shown } = own;
  if (!shown) return null;
  const { draft, text: words } = shown;
  const { instead } = draft;
  const open = draft.gaps.filter((gap) => words.includes(gap.shown));
  const list = new Intl.ListFormat(text.locale, { type: 'unit' }).format(
    open.map(({ means }) => text(means)),
  );
  return (
    <>
      {instead === null ? null : (
        <p className="doubt">
          {text('mailsInVain')}{' '}
          <Button kind="link" onClick={() => own.load({ templateId: null, channel: instead })}>
            {channelName(instead, text)}
          </Button>
        </p>
      )}
      {open.length === 0 ? null : <p className="gaps">{text('fillIn', list)}</p>}
      <textarea
        aria-label={text('draft')}
        dir="auto"
        rows={Math.min(words.split('\n').length + 2, 14)}
        maxLength={longestDraft}
        value={words}
        onInput={(event) => own.type(event.currentTarget.value)}
      />
      {own.isOutdated ? (
        <Button kind="link" onClick={own.renew}>
          {text('renewWords')}
        </Button>
      ) : null}
      {own.hasBefore ? (
        <Button kind="link" onClick={own.goBack}>
          {text('draftBack')}
        </Button>
      ) : null}
      {own.state === 'failed' ? <DraftUnread /> : null}
    </>
  );
}

/** Said where a draft could not be read. */
export function DraftUnread() {
  const text = useText();
  return (
    <p className="error" role="alert">
      {text('draftUnread')}
    </p>
  );
}

/** What can be done with the words, whatever they are for. */
export function DraftTools({ draft: own, onCopy }: DraftProps & { onCopy: (text: string) => Promise<void> }) {
  const text = useText();
  const [said, setSaid] = useState('');
  const { shown } = own;
  if (!shown) return null;
  const { channel, alternatives } = shown.draft;
  const [alternative] = alternatives;
  const copy = () => {
    onCopy(shown.text).then(
      () => setSaid(text('copied')),
      () => setSaid(text('actionFailed')),
    );
  };
  return (
    <>
      <Button onClick={copy}>{text('copyText')}</Button>
      <output>{said}</output>
      {alternative === undefined ? null : (
        <Button onClick={() => own.load({ templateId: alternative, channel })}>{text('otherWords')}</Button>
      )}
    </>
  );
}
