import type { ReplyKind } from './compose/draft';

/** What the page has no use for does nothing. */
interface Commands {
  compose?: () => void;
  search?: () => void;
  back?: () => void;
  /** False when there is nothing to take back. */
  undo: () => boolean;
  /** Moves the list's cursor by one row. */
  move?: (step: 1 | -1) => void;
  /** Answers the last message of the open conversation. */
  reply: (kind: ReplyKind) => void;
}

/** Gmail's shortcuts, as long as nobody is typing. */
export function listenToKeys(commands: Commands): void {
  const byKey: Record<string, (() => void) | undefined> = {
    c: commands.compose,
    '/': commands.search,
    u: commands.back,
    z: commands.undo,
    j: () => commands.move?.(1),
    k: () => commands.move?.(-1),
    r: () => commands.reply('reply'),
    a: () => commands.reply('replyAll'),
    f: () => commands.reply('forward'),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = byKey[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable=true]') !== null
  );
}
