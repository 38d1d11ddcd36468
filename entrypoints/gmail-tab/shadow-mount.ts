import { type DateAnswers, findInterface, type Interface, type OpenPart } from '@/components/gmail/interface';
import type { PartName, PartProps } from '@/components/gmail/parts';
import type { Text } from '@/lib/domain/text';
import { sendToBackground } from '@/lib/messaging/send';
import { report } from '@/lib/platform/log';

export interface ShadowMount<Name extends PartName> {
  host: HTMLElement;
  render: (props: PartProps[Name]) => void;
  /** Clicks the first match in it, if there is one. */
  press: (selector: string) => void;
  /** Shows it in Gmail's corner, above what stands there already. */
  enterCorner: () => void;
  remove: () => void;
}

interface MountOptions {
  /** Puts its buttons among Gmail's own of the same number, which come before all without one. */
  tabIndex?: number;
  /** Called each time after it was drawn. */
  onDrawn?: () => void;
}

const corner = 'steadfast-corner';
/* Above Gmail's own toast, which stands 24 px from the corner and is 48 px high, and above Gmail's lists, but below
   whatever it opens over them: a compose is never covered. */
const cornerCss =
  'position:fixed;z-index:4;inset-block-end:84px;inset-inline-start:min(24px,2vw);max-inline-size:min(560px,96vw);' +
  'display:flex;flex-direction:column-reverse;align-items:start;gap:8px';
/** The background may die over a message: waits before it is asked again, ms. */
const retryMs = [0, 500, 2_000, 8_000];

/** A place of our own in Gmail's page: its styles do not reach in, ours not out. Not attached yet. */
export function createShadowMount<Name extends PartName>(
  page: Document,
  part: Name,
  text: Text,
  { tabIndex, onDrawn }: MountOptions = {},
): ShadowMount<Name> {
  const host = page.createElement('steadfast-ui');
  host.dataset['steadfast'] = part;
  // So that with a number of its own the host is not a stop of its own.
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: tabIndex !== undefined });
  if (tabIndex !== undefined) host.tabIndex = tabIndex;
  let open: OpenPart<Name> | null = null;
  let latest: PartProps[Name] | null = null;
  const draw = (drawing: Interface) => {
    if (!latest) return;
    open ??= drawing.open(shadow, part, text, dates);
    open.render(latest);
    onDrawn?.();
  };
  return {
    host,
    render(props) {
      latest = props;
      const drawing = findInterface();
      if (drawing) draw(drawing);
      else loadInterface().then(draw, (error: unknown) => report('Nothing can be shown in Gmail', error));
    },
    press: (selector) => shadow.querySelector<HTMLElement>(selector)?.click(),
    enterCorner() {
      const found = page.querySelector(corner);
      const place = found ?? page.createElement(corner);
      place.append(host);
      if (found) return;
      place.setAttribute('style', cornerCss);
      page.body.append(place);
    },
    remove() {
      latest = null;
      open?.close();
      const place = host.closest(corner);
      host.remove();
      if (place?.childElementCount === 0) place.remove();
    },
  };
}

const dates: DateAnswers = {
  readDate: (phrase) => sendToBackground('date.read', { phrase }),
  readAlsoTouched: ({ key, email }, moments) =>
    sendToBackground('date.alsoTouched', { key, email, moments: [...moments] }),
};

let loading: Promise<Interface> | null = null;

/** Has the background bring the drawing part into this tab. */
export function loadInterface(): Promise<Interface> {
  loading ??= bring().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function bring(): Promise<Interface> {
  let failure: unknown = null;
  for (const wait of retryMs) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await sendToBackground('gmail.interface', {});
    } catch (error) {
      failure = error;
    }
    const drawing = findInterface();
    if (drawing) return drawing;
  }
  throw failure instanceof Error ? failure : new Error('The interface did not come');
}
