import type { Page } from 'playwright-core';
import { until } from './until';

interface SpokenNode {
  role: string;
  name: string;
  description: string;
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

export async function isSpoken(page: Page, role: string, name: Name): Promise<boolean> {
  return (await readSpoken(page)).some((node) => matches(node, role, name));
}

/** Waits until the page speaks of such a thing. */
export async function waitSpoken(page: Page, role: string, name: Name, timeout = 15_000): Promise<void> {
  await until(`${role} ${String(name)}`, () => isSpoken(page, role, name), Boolean, timeout);
}

export async function waitSilent(page: Page, role: string, name: Name, timeout = 15_000): Promise<void> {
  await until(
    `no ${role} ${String(name)}`,
    () => isSpoken(page, role, name),
    (is) => !is,
    timeout,
  );
}

/** Clicks it with the mouse, where it is on the screen. */
export async function clickSpoken(page: Page, role: string, name: Name): Promise<void> {
  await waitSpoken(page, role, name);
  const node = (await readSpoken(page)).find((candidate) => matches(candidate, role, name));
  if (!node) throw new Error(`${role} ${String(name)} is gone`);
  const session = await page.context().newCDPSession(page);
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  } finally {
    await session.detach();
  }
}
