import { healthReportSchema } from '@/lib/domain/health-schema';
import { addressSchema } from '@/lib/domain/model';
import type { NobodyView, ProposalView } from '@/lib/domain/views';
import * as z from 'zod/mini';
import '@/lib/domain/jitless';
import { instant } from './fields';
import type { ThreadSource } from './thread-source';

/**
 * What the background asks of a Gmail tab. Types only: the tab knows the background by its sender
 * and parses nothing, so that Gmail's tab need not carry a parser.
 */
export interface TabProtocol {
  /** What is open in it; `legacyThreadId` where it knows that of the thread in its address. */
  'tab.front': {
    input: undefined;
    output: { account: string | null; legacyThreadId: string | null; thread: ThreadSource | null };
  };
  /** The rep pressed the key, or chose the menu's item: track what has the focus. `shortcut` as the browser writes it, '' without. */
  'tab.command': { input: { shortcut: string }; output: void };
  'tab.diagnose': { input: undefined; output: TabDiagnosis };
  'tab.report': { input: undefined; output: TabReport };
  /** True where the tab opened it: it shows that account. */
  'tab.openThread': { input: { account: string; legacyThreadId: string }; output: boolean };
  /** True where the tab has taken it on: what becomes of it, the tab tells the rep. */
  'tab.openDraft': {
    input: { account: string; legacyThreadId: string; draft: DraftInput };
    output: boolean;
  };
  'tab.propose': { input: ProposalView; output: void };
  'tab.nobody': { input: NobodyView; output: void };
  /** These follow-ups, or offers (by their message's key), look different now. */
  'tab.changed': { input: readonly string[]; output: void };
}

/** Plain text for a reply, its paragraphs apart by an empty line; one `id` is written once. */
export interface DraftInput {
  id: string;
  text: string;
  /** The rep's own addresses in that mailbox. */
  own: string[];
}
export type TabMessage = keyof TabProtocol;

/** What a Gmail tab says of itself. Epoch ms. */
export const tabReportSchema = z.strictObject({
  account: z.nullable(addressSchema),
  /** Since when it has been listening; what arrived before may have been missed. */
  since: instant,
  /** The last sync answer that it saw, null before the first. */
  syncedAt: z.nullable(instant),
});
export type TabReport = z.infer<typeof tabReportSchema>;

/** A tab in numbers, for a report of what is wrong: the schema lets no text through. */
export const tabDiagnosisSchema = z.strictObject({
  page: z.strictObject({
    language: z.string().check(z.regex(/^[\w-]{0,20}$/)),
    direction: z.enum(['ltr', 'rtl']),
    elements: z.int(),
    ways: z.record(
      z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
      z.strictObject({ counts: z.array(z.int()), rung: z.nullable(z.int()), misses: z.int() }),
    ),
  }),
  records: z.strictObject({ accepted: z.int(), refused: z.int() }),
  report: healthReportSchema,
});
export type TabDiagnosis = z.infer<typeof tabDiagnosisSchema>;
