import { Button } from '../ui/button';
import { Line, type LineProps } from './line';

export interface NoticeLineProps extends LineProps {
  /** One sentence, in the rep's language. */
  notice: string;
  action: { label: string; onAct: () => void } | null;
}

/** One sentence that the rep should know, with at most one thing to do about it. */
export function NoticeLine({ notice, action, ...line }: NoticeLineProps) {
  return (
    <Line
      {...line}
      said={notice}
      action={
        action ? (
          <Button kind="link" onClick={action.onAct}>
            {action.label}
          </Button>
        ) : null
      }
    />
  );
}
