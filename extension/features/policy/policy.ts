import { z } from 'zod';
import { parseRef } from '#content/core/reference.ts';
import { retentionDays } from '#content/core/runs/retention.ts';
import type { Settings } from '../settings/settings.ts';
import { siteAddressSchema } from '../settings/stored-settings.ts';

/** A web address pattern: `https://host/path`, where `*` stands for anything. */
const addressPattern = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/)
  .max(500);

/** What an administrator can decide. A field that cannot be read is as if it were not there. */
export const policySchema = z.object({
  siteAddress: siteAddressSchema.optional().catch(undefined),
  retentionDays: z
    .number()
    .int()
    .min(retentionDays.least)
    .max(retentionDays.most)
    .optional()
    .catch(undefined),
  pageSuggestions: z.boolean().optional().catch(undefined),
  /** Which guides and steps to suggest on which addresses; matched on this machine, nothing on the page is read. */
  suggestionsByAddress: z
    .array(
      z.object({
        match: addressPattern,
        show: z.array(z.string().refine((text) => parseRef(text) !== undefined)).max(5),
      }),
    )
    .max(200)
    .catch([]),
});
export type Policy = z.output<typeof policySchema>;

export const emptyPolicy: Policy = policySchema.parse({});

/** A policy out of whatever the browser hands over. */
export function readPolicy(managed: unknown): Policy {
  const result = policySchema.safeParse(managed ?? {});
  return result.success ? result.data : emptyPolicy;
}

/** The settings that the policy decides; the user cannot change these. */
export function decidedSettings({
  siteAddress,
  retentionDays: days,
  pageSuggestions,
}: Policy): Partial<Settings> {
  return {
    ...(siteAddress === undefined ? {} : { siteAddress }),
    ...(days === undefined ? {} : { retentionDays: days }),
    ...(pageSuggestions === undefined ? {} : { pageSuggestions }),
  };
}

/** What the policy suggests for an address: at most five references, in the policy's order. */
export function suggestedFor({ suggestionsByAddress }: Policy, address: string): readonly string[] {
  const matching = suggestionsByAddress.filter(({ match }) => matches(match, address));
  return [...new Set(matching.flatMap(({ show }) => show))].slice(0, 5);
}

function matches(pattern: string, address: string): boolean {
  const pathAt = pattern.indexOf('/', pattern.indexOf('://') + 3);
  const host = pathAt < 0 ? pattern : pattern.slice(0, pathAt);
  const path = pathAt < 0 ? '' : pattern.slice(pathAt);
  // In the host a star stays in the host: an address that only mentions another does not match it.
  return new RegExp(`^${wildcard(host, '[^/?#]*')}${wildcard(path, '.*')}$`).test(address);
}

const wildcard = (text: string, star: string): string =>
  text
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join(star);
