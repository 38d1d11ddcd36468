import type { Page } from 'playwright-core';
import type { Fixture } from './content';
import { fixtureName } from './extension';

/** Runs a function in the content script of the page that is there by then. Rejects as the function does. */
export type Ask = <Result, Input = null>(
  look: (fixture: Fixture, input: Input) => Result | Promise<Result>,
  input?: Input,
) => Promise<Result>;

/** Speaks with the fixture's content script; begin before the page is loaded. */
export async function openAsk(page: Page): Promise<Ask> {
  const session = await page.context().newCDPSession(page);
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === fixtureName) world = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = null;
  });
  await session.send('Runtime.enable');
  return async (look, input) => {
    if (world === null) throw new Error('The content script has not begun');
    const expression = `(async () => {
      if (globalThis.inboxSdk === undefined) throw new Error('InboxSDK has not loaded');
      return (${look.toString()})(globalThis.inboxSdk, ${JSON.stringify(input ?? null)});
    })()`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as never;
  };
}
