import type { Database, Transaction } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { type Evaluated, evaluateYear } from "@/domain/benefit/evaluate";
import {
  type BenefitRules,
  benefitRulesKey,
  benefitRulesSetting,
  defaultBenefitRules,
} from "@/domain/benefit/rules.schema";
import { readNewest } from "../setting/read-newest";
import { type BenefitRow, ofYears, readBenefitRows } from "./read-rows";
import { reportedOf } from "./reported";

export const readBenefitRules = (db: Database | Transaction): Promise<BenefitRules> =>
  readNewest(db, benefitRulesKey, benefitRulesSetting, defaultBenefitRules);

export type YearEvaluation = {
  rules: BenefitRules;
  rows: BenefitRow[];
  /** By the id of the row. */
  evaluated: Map<string, Evaluated>;
  /** The same firm at the same place a year before. */
  rowsBefore: Map<string, BenefitRow>;
  evaluatedBefore: Map<string, Evaluated>;
};

/** A firm at a place, whatever the year. */
export const subjectOf = ({ enterpriseId, parcelId, buildingId }: BenefitRow): string =>
  [enterpriseId, parcelId, buildingId].join(" ");

/** Everybody of a year and of the year before, scored and graded by the rules that hold now. */
export async function readEvaluation(
  db: Database | Transaction,
  actor: Actor,
  year: number,
): Promise<YearEvaluation> {
  const rules = await readBenefitRules(db);
  const both = await readBenefitRows(db, actor, ofYears([year, year - 1]));
  const [rows, before] = [both.filter((row) => row.year === year), both.filter((row) => row.year !== year)];
  return {
    rules,
    rows,
    evaluated: evaluateYear(rules, rows.map(reportedOf)),
    rowsBefore: new Map(before.map((row) => [subjectOf(row), row])),
    evaluatedBefore: evaluateYear(rules, before.map(reportedOf)),
  };
}
