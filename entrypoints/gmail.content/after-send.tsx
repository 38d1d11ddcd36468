import { AfterSendLine } from '@/components/gmail/after-send-line';
import { lineCss } from '@/components/gmail/styles';
import type { Clock } from '@/lib/app/ports';
import type { Text } from '@/lib/domain/text';
import type { ProposalView } from '@/lib/domain/views';
import { readTheme } from '@/lib/gmail/dom/theme';
import { sendToBackground } from '@/lib/messaging/send';
import { describeError } from './describe-error';
import { createShadowMount, type ShadowMount } from './shadow-mount';

/** How long the line stays by itself, ms, and how long after it was answered. */
const patienceMs = 25_000;
const answeredMs = 8_000;
/** How long an offer stays that nobody has touched, once another one waits, ms. */
const nextMs = 6_000;

interface Shown {
  proposal: ProposalView;
  tracked: { at: number; undoId: string } | null;
  error: string | null;
}

/** The quiet line after a send. A newer send waits its turn: nothing changes under the rep's hand. */
export function createAfterSend(page: Document, text: Text, clock: Clock, signal: AbortSignal) {
  let mount: ShadowMount | null = null;
  let shown: Shown | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const waiting: ProposalView[] = [];

  const close = () => {
    clearTimeout(timer);
    mount?.remove();
    mount = null;
    shown = null;
    const next = waiting.shift();
    if (next) open(next);
  };
  const startTimer = () => {
    clearTimeout(timer);
    const unanswered = waiting.length > 0 ? nextMs : patienceMs;
    if (!isHeld) timer = setTimeout(close, shown?.tracked ? answeredMs : unanswered);
  };
  const change = (part: Partial<Shown>) => {
    if (!shown) return;
    shown = { ...shown, ...part };
    draw();
    startTimer();
  };
  const attempt = (work: () => Promise<void>) => {
    work().catch((error: unknown) => change({ error: describeError(error, text) }));
  };

  const draw = () => {
    if (!shown || !mount) return;
    const { proposal, tracked, error } = shown;
    const { messageKey } = proposal;
    mount.render(
      <AfterSendLine
        proposal={proposal}
        now={clock.now()}
        zone={clock.zone()}
        theme={readTheme(page)}
        tracked={tracked}
        error={error}
        onTrack={(at) =>
          attempt(async () => {
            const isPlanned = at === proposal.choices.find(({ id }) => id === 'cadence')?.at;
            const source = { kind: 'message' as const, messageKey };
            const { followUp, undoId } = await sendToBackground('followUp.track', {
              source,
              dueAt: isPlanned ? null : at,
            });
            change({ tracked: { at: followUp.dueAt ?? at, undoId }, error: null });
          })
        }
        onUndo={() =>
          attempt(async () => {
            if (tracked) await sendToBackground('action.undo', { undoId: tracked.undoId });
            change({ tracked: null, error: null });
          })
        }
        onDecline={() => attempt(() => decline(messageKey, 'once'))}
        onNeverForDomain={() => attempt(() => decline(messageKey, 'domain'))}
        onHold={(held) => {
          isHeld = held;
          startTimer();
        }}
        onClose={close}
      />,
    );
  };
  const decline = async (messageKey: string, scope: 'once' | 'domain') => {
    await sendToBackground('proposal.decline', { messageKey, scope });
    close();
  };

  const open = (proposal: ProposalView) => {
    shown = { proposal, tracked: null, error: null };
    isHeld = false;
    mount = createShadowMount(page, 'after-send', lineCss, text);
    page.body.append(mount.host);
    draw();
    startTimer();
  };

  signal.addEventListener('abort', () => {
    waiting.length = 0;
    close();
  });
  return {
    show(proposal: ProposalView) {
      if (!shown) return open(proposal);
      waiting.push(proposal);
      // An offer that was answered keeps its Undo for as long as it was promised.
      return shown.tracked ? undefined : startTimer();
    },
  };
}
