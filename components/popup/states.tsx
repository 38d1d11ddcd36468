import type { PopupView } from '@/lib/domain/views';
import { type Clock, formatPast } from '@/lib/domain/format';
import { useText } from '../text';
import { Button } from '../ui/button';

interface NoticeProps {
  notice: NonNullable<PopupView['notice']>;
  clock: Clock;
  onDismiss: () => void;
}

/** What the rep must be told once. */
export function Notice({ notice, clock, onDismiss }: NoticeProps) {
  const text = useText();
  return (
    <div className="notice">
      <output>{text.count('noticeRestored', notice.count, formatPast(notice.at, clock))}</output>
      <Button kind="link" onClick={onDismiss}>
        {text('gotIt')}
      </Button>
    </div>
  );
}

interface ChecksNoticeProps {
  onKnow: () => void;
  onSwitchOff: () => void;
}

/** That Gmail is asked while it is closed: told when it was first done. */
export function ChecksNotice({ onKnow, onSwitchOff }: ChecksNoticeProps) {
  const text = useText();
  return (
    <div className="notice">
      <output>{text('checksNotice')}</output>
      <Button kind="link" onClick={onKnow}>
        {text('ok')}
      </Button>
      <Button kind="link" onClick={onSwitchOff}>
        {text('switchOff')}
      </Button>
    </div>
  );
}

interface SetUpNoticeProps {
  onFinish: () => void;
  onSkip: () => void;
}

/** That the first minutes are not over: quietly, until they are. */
export function SetUpNotice({ onFinish, onSkip }: SetUpNoticeProps) {
  const text = useText();
  return (
    <div className="set-up">
      <span>{text('setUpOpen')}</span>
      <Button kind="link" onClick={onFinish}>
        {text('setUpFinish')}
      </Button>
      <Button kind="quiet" onClick={onSkip}>
        {text('setUpSkip')}
      </Button>
    </div>
  );
}
