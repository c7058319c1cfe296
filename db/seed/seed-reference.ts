import type { Database, Transaction } from "@/db/client";
import {
  dictionaryItems,
  indicators,
  observations,
  planFacts,
  plans,
  planTargets,
  settings,
} from "@/db/schema";
import { dictionaryRows } from "./reference/dictionaries";
import { enterpriseFacts } from "./reference/facts/enterprises";
import type { Fact } from "./reference/facts/fact";
import { industryFacts } from "./reference/facts/industries";
import { parkFacts } from "./reference/facts/park";
import { placeFacts } from "./reference/facts/places";
import { indicatorRows } from "./reference/indicators";
import { planCodes, planRows } from "./reference/plan-periods";
import { observationRows, targetRows } from "./reference/plan-targets";
import { settingReason, settingRows } from "./reference/settings";
import { seedRelations } from "./seed-relations";

type Ids = { planId: (code: string) => string; indicatorId: (code: string) => string };

const facts: readonly Fact[] = [...parkFacts, ...industryFacts, ...placeFacts, ...enterpriseFacts];

/** Adds the plan's figures, dictionaries and default rules that are missing; rows already there stay as edited. */
export async function seedReference(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .insert(plans)
      .values([...planRows])
      .onConflictDoNothing();
    await tx
      .insert(indicators)
      .values([...indicatorRows])
      .onConflictDoNothing();
    const ids = await readIds(tx);
    await insertTargets(tx, ids);
    await insertFacts(tx, ids);
    await seedRelations(tx, ids.planId(planCodes.fourteenth), ids.indicatorId);
    await tx
      .insert(dictionaryItems)
      .values([...dictionaryRows])
      .onConflictDoNothing();
    const rules = settingRows.map((row) => ({ ...row, revision: 1, reason: settingReason }));
    await tx.insert(settings).values(rules).onConflictDoNothing();
  });
}

async function readIds(tx: Transaction): Promise<Ids> {
  const planRowsNow = await tx.select({ id: plans.id, code: plans.code }).from(plans);
  const indicatorRowsNow = await tx.select({ id: indicators.id, code: indicators.code }).from(indicators);
  return { planId: lookUp(planRowsNow), indicatorId: lookUp(indicatorRowsNow) };
}

function lookUp(rows: readonly { id: string; code: string }[]) {
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  return (code: string): string => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`no row with code ${code}`);
    return id;
  };
}

async function insertTargets(tx: Transaction, { planId, indicatorId }: Ids): Promise<void> {
  const targets = targetRows.map(({ planCode, indicatorCode, ...target }) => ({
    ...target,
    planId: planId(planCode),
    indicatorId: indicatorId(indicatorCode),
  }));
  await tx.insert(planTargets).values(targets).onConflictDoNothing();
  const observed = observationRows.map(({ indicatorCode, ...observation }) => ({
    ...observation,
    indicatorId: indicatorId(indicatorCode),
  }));
  await tx.insert(observations).values(observed).onConflictDoNothing();
}

async function insertFacts(tx: Transaction, { planId }: Ids): Promise<void> {
  const stated = facts.map(({ value, ...fact }, index) => ({
    ...fact,
    value: value === undefined ? null : String(value),
    planId: planId(planCodes.fourteenth),
    sort: (index + 1) * 10,
  }));
  await tx.insert(planFacts).values(stated).onConflictDoNothing();
}
