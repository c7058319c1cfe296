import type { planFacts } from "@/db/schema";

/** A fact the 十四五 plan states; `quote` is verbatim (white space aside). */
export type Fact = Omit<typeof planFacts.$inferInsert, "planId" | "sort" | "value"> & {
  value?: number;
};

type Kind = Fact["subjectKind"];
type Figure = { value: number; unit: string; year?: number };

/** Facts about one subject: title, figure (if any) and quote. */
export const factsOf = (
  subjectKind: Kind,
  subjectCode: string,
  entries: readonly (readonly [title: string, figure: Figure | null, quote: string])[],
): Fact[] => entries.map(([title, figure, quote]) => ({ subjectKind, subjectCode, title, ...figure, quote }));
