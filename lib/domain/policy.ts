import * as z from 'zod/mini';
import './jitless';
import { suppressionSchema, type Verdict } from './model';
import { domainOf, judgeSend, type SendRules, type SentMail } from './prospect';

/** Whom a rule is for: `domain:acme.com` or `address:dana@acme.com`. */
const ruleSchema = suppressionSchema.shape.key;

const parts = {
  /** What becomes of a mail to a prospect: the rep is asked, it is tracked, or it waits in the popup. */
  mode: z.enum(['ask', 'auto', 'manual']),
  /** Whose mails are tracked unasked, whatever the mode. */
  always: z.array(ruleSchema).check(z.maxLength(1_000)),
  /** A mail to more people than this is a circular, not a conversation. */
  mostRecipients: z.int().check(z.gte(1), z.lte(50)),
};

/** What the rep wants to happen after a send. */
export const policySchema = z.strictObject(parts);
export type Policy = z.infer<typeof policySchema>;
export type PolicyMode = Policy['mode'];

export const plainPolicy: Policy = { mode: 'ask', always: [], mostRecipients: 5 };

/**
 * The policy as it was stored. Each part that is missing or does not fit is as usual; of the rules each stands for
 * itself.
 *
 * @param stored whatever is in storage
 */
export function readPolicy(stored: unknown): Policy {
  const raw = new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
  const always: unknown = raw.get('always');
  const rules = Array.isArray(always)
    ? always.filter((rule) => ruleSchema.safeParse(rule).success).slice(0, 1_000)
    : always;
  const fitting = Object.entries(parts).flatMap(([name, schema]) => {
    const parsed = z.safeParse(schema, name === 'always' ? rules : raw.get(name));
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...plainPolicy, ...Object.fromEntries(fitting) };
}

/** Whether a rule names this address, or its domain. */
export function isNamed(rules: readonly string[], email: string): boolean {
  return rules.includes(`address:${email}`) || rules.includes(`domain:${domainOf(email)}`);
}

/**
 * The rule that somebody means who types an address or a domain: `Dana@Acme.com`, `acme.com`, `@acme.com`. Null where it
 * is neither.
 */
export function ruleOf(typed: string): string | null {
  const name = typed.trim().toLowerCase();
  const at = name.lastIndexOf('@');
  const domain = name.slice(at + 1);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+$/u.test(domain)) return null;
  const rule = at > 0 ? `address:${name}` : `domain:${domain}`;
  const isOneAddress = at <= 0 || /^[^\s@<>"(),:;]+$/u.test(name.slice(0, at));
  return isOneAddress && ruleSchema.safeParse(rule).success ? rule : null;
}

/** `keep`: it waits in the popup, and nobody asks. */
export type Decision = 'ask' | 'track' | 'keep' | 'none';

/** What becomes of a mail that the rep chose nothing for. */
export function decideSend({ isProspect, prospect }: Verdict, { mode, always }: Policy): Decision {
  if (!isProspect || !prospect) return 'none';
  if (isNamed(always, prospect.email)) return 'track';
  return { ask: 'ask', auto: 'track', manual: 'keep' }[mode] as Decision;
}

/**
 * What would become of a mail if it were sent now, and why: the rules tried on what was sent before.
 *
 * @param never rules for whom nothing is offered
 * @param ownAddresses the rep's
 */
export function tryPolicy(
  mail: SentMail,
  policy: Policy,
  never: readonly string[],
  ownAddresses: readonly string[],
): { decision: Decision; reason: Verdict['reason'] } {
  const verdict = judgeSend(mail, (email) => isNamed(never, email), ownAddresses, rulesOf(policy));
  return { decision: decideSend(verdict, policy), reason: verdict.reason };
}

/** What a policy says of mails that would not be taken for one to a prospect. */
export function rulesOf({ always, mostRecipients }: Policy): SendRules {
  return { isAlways: (email) => isNamed(always, email), mostRecipients };
}
