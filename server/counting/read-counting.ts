import { and, asc, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { countingRulings, projects, settings } from "@/db/schema";
import type { ProjectFacts } from "@/domain/amount/counting";
import { countingRulesSetting } from "@/domain/counting/counting-rules.schema";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import type { OpenRuling } from "@/domain/counting/evaluate";
import { type CountingRules, countingRulesKey } from "@/domain/counting/rule";
import { latestWords, type RuleWords, wordsOf } from "@/lib/text/counting";
import { readNewest } from "../setting/read-newest";

/** The counting rules that hold now; new confirmations and agreements are decided by them. */
export const readCountingRules = (db: Database | Transaction): Promise<CountingRules> =>
  readNewest(db, countingRulesKey, countingRulesSetting, defaultCountingRules);

/** What each rule says: as it says now, and of one that was taken out what it said last. */
export async function readRuleWords(db: Database | Transaction): Promise<RuleWords> {
  const revisions = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, countingRulesKey))
    .orderBy(asc(settings.revision));
  return latestWords(revisions.map(({ value }) => wordsOf(countingRulesSetting.parse(value))));
}

/** The open rulings (计入认定) of a project. */
export const readRulings = (db: Database | Transaction, projectId: string): Promise<OpenRuling[]> =>
  db
    .select({
      measure: countingRulings.measure,
      ruleId: countingRulings.ruleId,
      shareBp: countingRulings.shareBp,
    })
    .from(countingRulings)
    .where(and(eq(countingRulings.projectId, projectId), isNull(countingRulings.endedAt)));

/** What the counting rules ask of the project itself, with its open rulings. */
export async function readProjectFacts(
  db: Database | Transaction,
  projectId: string,
): Promise<ProjectFacts & { sourceRegionCode: string | null }> {
  const [[project], rulings] = await Promise.all([
    db
      .select({
        industryCode: projects.industryCode,
        capitalKind: projects.capitalKind,
        projectTotalFen: projects.totalInvestmentFen,
        sourceRegionCode: projects.sourceRegionCode,
      })
      .from(projects)
      .where(eq(projects.id, projectId)),
    readRulings(db, projectId),
  ]);
  if (!project) throw new Error("The project of an amount is gone.");
  return { ...project, rulings };
}
