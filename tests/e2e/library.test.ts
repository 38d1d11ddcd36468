import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtInCadences } from '@/lib/domain/built-in-cadences';
import { addDaysTo } from '@/lib/domain/calendar';
import { makeDue, sendAndTrack, tellBackground, waitState } from './actions';
import { openDashboard } from './dashboard-page';
import { waitDraft } from './drafts';
import { type Steadfast, startSteadfast } from './steadfast';
import { readStored } from './stored';

let steadfast: Steadfast;
beforeEach(async () => {
  steadfast = await startSteadfast();
});
afterEach(() => steadfast.close());

const mail = { to: 'Dana Wu <dana@acme.com>', subject: 'SOC 2 report', body: 'Here is the report.' };
const nextPurpose = builtInCadences[0]?.steps[0]?.purpose ?? 'nudge';

const dueDate = async (key: string) => {
  const { followUps } = await readStored(steadfast);
  return followUps.find((followUp) => followUp.key === key);
};

describe('what the rep has made', () => {
  it('is in the draft: words of a template written in the dashboard, and the resource that fits', async () => {
    const gmail = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, gmail, mail);

    const resources = await openDashboard(steadfast, 'resources');
    await resources.getByRole('button', { name: 'Add a resource' }).click();
    await resources.getByRole('textbox', { name: 'Title' }).fill('Two pages');
    await resources.getByRole('textbox', { name: 'Link' }).fill('steadfast.example/two-pages');
    await resources.getByRole('textbox', { name: 'Tags' }).fill('SOC 2 report');
    await resources.getByRole('button', { name: 'Save' }).click();
    await resources.getByRole('button', { name: 'Edit Two pages' }).waitFor();

    const templates = await openDashboard(steadfast, 'templates/new');
    await templates.getByRole('textbox', { name: 'Name' }).fill('Mine');
    await templates.getByRole('combobox', { name: 'Purpose' }).selectOption(nextPurpose);
    const words = templates.getByRole('textbox', { name: 'Words' });
    await words.fill('Hi , the lighthouse is lit: {{ resource.link }}. Shall we talk?');
    await words.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 3));
    await templates.getByRole('button', { name: /^first_name/ }).click();
    const preview = templates.getByRole('region', { name: 'Preview' });
    await preview.getByText('Hi Dana, the lighthouse is lit: https://steadfast.example/two-pages').waitFor();
    await templates.getByRole('button', { name: 'Save' }).click();
    await templates.getByRole('link', { name: 'Edit Mine' }).waitFor();

    await makeDue(steadfast, key, 1_000);
    await waitState(steadfast, key, 'due');
    await tellBackground(steadfast, 'followUp.draft', { key });
    const { html } = await waitDraft(steadfast, key, 'the lighthouse is lit');
    expect(html).toContain('Hi Dana,');
    expect(html).toContain('steadfast.example/two-pages');
  });

  it('a vacation moves what is due in it, tells how many, and the follow-up knows why', async () => {
    const gmail = await steadfast.openGmail();
    const key = await sendAndTrack(steadfast, gmail, mail);
    const before = (await dueDate(key))?.dueOn?.date ?? '';
    const settings = await openDashboard(steadfast, 'settings');
    await settings.getByLabel('First day').fill(before);
    await settings.getByLabel('Last day').fill(addDaysTo(before, 6));
    await settings.getByText('1 follow-up is due then and will move to after it.').waitFor();
    await settings.getByRole('button', { name: 'Add vacation' }).click();
    await settings.getByText('Saved. 1 follow-up moved').waitFor();
    const moved = await dueDate(key);
    expect((moved?.dueOn?.date ?? '') > addDaysTo(before, 6)).toBe(true);
    expect(moved?.moves[0]).toMatchObject({ from: before, why: 'vacation' });
  });
});
