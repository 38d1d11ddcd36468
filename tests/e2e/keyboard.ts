import type { Page } from 'playwright-core';
import type { Name } from './spoken';

/** Where the keyboard is, our closed shadow roots included. */
interface Stop {
  role: string;
  name: string;
  /** A ring, a frame or a caret of its own: what shows whoever looks where the keyboard is. */
  isSeen: boolean;
  /** In one of our parts, or on a page of ours. */
  isOurs: boolean;
}

/** More stops than any page has before what is looked for. */
const mostStops = 120;

/** What has the focus; null where nothing in the page does. */
async function readFocus(page: Page): Promise<Stop | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const focused = nodes.findLast(({ ignored, role, properties, backendDOMNodeId }) => {
      const isDocument = role?.value === 'RootWebArea';
      const hasFocus = properties?.some(({ name, value }) => name === 'focused' && value.value === true);
      return !ignored && !isDocument && hasFocus === true && backendDOMNodeId !== undefined;
    });
    if (focused?.backendDOMNodeId === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: focused.backendDOMNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: String(look),
      returnByValue: true,
    });
    const [isSeen = false, isOurs = false] = result.value as boolean[];
    return { role: String(focused.role?.value), name: String(focused.name?.value ?? ''), isSeen, isOurs };
  } finally {
    await session.detach();
  }
}

/** Runs in the page, on the element that has the focus. */
function look(this: Element): [isSeen: boolean, isOurs: boolean] {
  const root = this.getRootNode();
  const isOurs =
    location.protocol === 'chrome-extension:' ||
    (root instanceof ShadowRoot && root.host instanceof HTMLElement && 'steadfast' in root.host.dataset);
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    // `auto` is the browser's own ring, whatever width it says.
    const isOutlined =
      outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    return isOutlined || boxShadow !== 'none';
  };
  // The browser's own parts of a field for a date or a time show it on the field. And some show it around what they
  // stand in: a field with its buttons, a choice with its words.
  const field = root instanceof ShadowRoot && root.host instanceof HTMLInputElement ? root.host : this;
  const around = [this, field, field.parentElement, field.closest('label')].filter(
    (element) => element !== null,
  );
  const { width, height } = this.getBoundingClientRect();
  return [width > 0 && height > 0 && around.some(hasRing), isOurs];
}

/**
 * Goes with Tab to what is called so. Fails where it cannot be reached, and where the focus was on something of ours
 * on the way without being seen there.
 */
export async function tabTo(page: Page, role: string, name: Name, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press(key);
    const stop = await readFocus(page);
    if (!stop) continue;
    const said = `${stop.role} “${stop.name}”`;
    if (stop.isOurs && !stop.isSeen) throw new Error(`The focus is not seen on ${said}`);
    passed.push(said);
    const isMeant = typeof name === 'string' ? stop.name === name : name.test(stop.name);
    if (stop.role === role && isMeant) return;
  }
  throw new Error(`No way with ${key} to ${role} ${String(name)}; passed ${passed.join(', ')}`);
}

/** Everything that Tab reaches, once round, in its order. */
export async function allStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < mostStops; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await readFocus(page);
    // Behind the last one, the browser's own parts come.
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
