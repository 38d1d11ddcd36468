import type { Page } from 'playwright-core';
import { patienceMs, until } from './until';

interface SpokenNode {
  role: string;
  name: string;
  description: string;
  /** What stands in a field. */
  value: string;
  hasFocus: boolean;
  backendNodeId: number;
}

/**
 * What a screen reader gets of the page, our closed shadow roots included: Steadfast's parts in
 * Gmail are found as it would find them, by role and name.
 */
async function readSpoken(page: Page): Promise<SpokenNode[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        value: String(node.value?.value ?? ''),
        hasFocus:
          node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
        backendNodeId: node.backendDOMNodeId ?? 0,
      }));
  } finally {
    await session.detach();
  }
}

export type Name = string | RegExp;

function matches(node: SpokenNode, role: string, name: Name): boolean {
  if (node.role !== role) return false;
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}

async function find(page: Page, role: string, name: Name): Promise<SpokenNode | undefined> {
  return (await readSpoken(page)).find((node) => matches(node, role, name));
}

export async function isSpoken(page: Page, role: string, name: Name): Promise<boolean> {
  return (await find(page, role, name)) !== undefined;
}

/** What stands in a text field of this name; null where there is none. */
export async function fieldValue(page: Page, name: Name): Promise<string | null> {
  return (await find(page, 'textbox', name))?.value ?? null;
}

/** Waits until the page speaks of such a thing. */
export async function waitSpoken(page: Page, role: string, name: Name, timeout = patienceMs): Promise<void> {
  await until(`${role} ${String(name)}`, () => isSpoken(page, role, name), Boolean, timeout);
}

export async function waitSilent(page: Page, role: string, name: Name, timeout = patienceMs): Promise<void> {
  await until(
    `no ${role} ${String(name)}`,
    () => isSpoken(page, role, name),
    (is) => !is,
    timeout,
  );
}

/** Waits until the focus is on it: a key that comes earlier goes elsewhere. */
export async function waitFocused(page: Page, role: string, name: Name): Promise<void> {
  const hasFocus = async () =>
    (await readSpoken(page)).some((node) => node.hasFocus && matches(node, role, name));
  await until(`the focus on ${role} ${String(name)}`, hasFocus, Boolean);
}

/** Clicks it with the mouse, where it is on the screen, once it is there and stands still. */
export async function clickSpoken(page: Page, role: string, name: Name): Promise<void> {
  let before: Point | null = null;
  const standsStill = async () => {
    const now = await locate(page, role, name);
    const isStill = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return isStill ? now : null;
  };
  const point = await until(`${role} ${String(name)} to click`, standsStill, (at) => at !== null);
  if (point) await page.mouse.click(point.x, point.y);
}

interface Point {
  x: number;
  y: number;
}

/** The middle of it, in CSS pixels; null where it is not drawn. */
async function locate(page: Page, role: string, name: Name): Promise<Point | null> {
  const node = await find(page, role, name);
  if (!node) return null;
  const session = await page.context().newCDPSession(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    // It has gone since it was found.
    return null;
  } finally {
    await session.detach();
  }
}
