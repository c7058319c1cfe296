import { z } from "zod";
import { amountFilter } from "@/domain/amount/amount-filter.schema";
import { projectFilter } from "@/domain/project/project-filter.schema";
import { fenSumField } from "@/domain/shared/fields";

/** A sum of counted amounts with the filter that made it: the link it opens is built from the same object. */
export const amountFigure = z.object({
  count: z.number().int(),
  countedFen: fenSumField,
  /** What a foreign measure counts in US cents; 0 in a renminbi one. */
  countedUsdCents: fenSumField,
  filter: amountFilter,
});
export type AmountFigure = z.output<typeof amountFigure>;

/** A number of projects with the filter that made it. */
export const projectFigure = z.object({
  count: z.number().int(),
  totalInvestmentFen: fenSumField,
  filter: projectFilter,
});
export type ProjectFigure = z.output<typeof projectFigure>;
