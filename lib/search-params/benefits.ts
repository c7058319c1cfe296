import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { gradeMoves, type ListBenefitsInput, listBenefitsInput } from "@/domain/benefit/benefit.schema";
import { benefitGrades } from "@/domain/benefit/grade";
import type { ParkGroup } from "@/domain/benefit/park";
import { builtStates, developedStates, industrialUses, suppliedStates } from "@/domain/benefit/park-states";
import { zones } from "@/domain/land/zone";
import { underusedTests } from "@/domain/underused/rules.schema";
import { type ListUnderusedInput, listUnderusedInput } from "@/domain/underused/underused.schema";
import { paths } from "../paths";
import { parcelsHref } from "./parcels";

/** The state of the grades: year, filter, the firm that lies open. */
export const benefitParsers = {
  year: parseAsInteger,
  q: parseAsString,
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  grades: parseAsArrayOf(parseAsStringLiteral([...benefitGrades, "none"] as const)),
  moved: parseAsStringLiteral(gradeMoves),
  open: parseAsString,
};
export type BenefitParams = inferParserType<typeof benefitParsers>;
export const loadBenefitParams = createLoader(benefitParsers);
const serialize = createSerializer(benefitParsers);

export const benefitsHref = (params: Partial<BenefitParams>): string => serialize(paths.benefit, params);

const given = (params: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));

const wrongIn = (issues: readonly { path: PropertyKey[] }[] | undefined) =>
  new Set(issues?.map(({ path }) => String(path[0])));

/** What nobody could have clicked is left out. */
export function benefitInput({ open: _, ...params }: BenefitParams): ListBenefitsInput {
  const wrong = wrongIn(listBenefitsInput.safeParse(given(params)).error?.issues);
  const kept = Object.entries(given(params)).filter(([key]) => !wrong.has(key));
  return listBenefitsInput.parse(Object.fromEntries(kept));
}

export const parkParsers = { year: parseAsInteger };
export const loadParkParams = createLoader(parkParsers);

export const underusedParsers = {
  show: parseAsStringLiteral(["suspected", "all", "acting"] as const),
  q: parseAsString,
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  tests: parseAsArrayOf(parseAsStringLiteral(underusedTests)),
  open: parseAsString,
};
export type UnderusedParams = inferParserType<typeof underusedParsers>;
export const loadUnderusedParams = createLoader(underusedParsers);
const serializeUnderused = createSerializer(underusedParsers);

export const underusedHref = (params: Partial<UnderusedParams>): string =>
  serializeUnderused(paths.benefitUnderused, params);

export function underusedInput({ open: _, ...params }: UnderusedParams): ListUnderusedInput {
  const wrong = wrongIn(listUnderusedInput.safeParse(given(params)).error?.issues);
  const kept = Object.entries(given(params)).filter(([key]) => !wrong.has(key));
  return listUnderusedInput.parse(Object.fromEntries(kept));
}

/** The parcels a figure of the park counts. */
export function parkGroupHref(group: ParkGroup): string {
  switch (group) {
    case "all":
      return paths.parcels;
    case "developed":
      return parcelsHref({ states: developedStates });
    case "supplied":
      return parcelsHref({ states: suppliedStates });
    case "built":
      return parcelsHref({ states: builtStates });
    case "industrialBuilt":
      return parcelsHref({ states: builtStates, uses: [...industrialUses] });
    case "idle":
      return paths.idleLand;
  }
}
