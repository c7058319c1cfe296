import { z } from "zod";

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

const fieldChange = z.object({ field: z.string(), from: value, to: value });
export type FieldChange = z.output<typeof fieldChange>;

const notFields = new Set([
  "id",
  "version",
  "base",
  "usccOverrideReason",
  "projectCompanyUsccOverrideReason",
  "confirmedDuplicateReason",
]);

/** The fields an input really changes, with their values before and after; the timeline reads them from the audit row. */
export function changesBetween(
  before: Record<string, unknown>,
  input: Record<string, unknown>,
): FieldChange[] {
  return Object.entries(input).flatMap(([field, to]) => {
    if (notFields.has(field) || to === undefined) return [];
    const change = fieldChange.parse({ field, from: before[field] ?? null, to });
    return change.from === change.to ? [] : [change];
  });
}
