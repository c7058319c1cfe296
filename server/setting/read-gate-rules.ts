import { desc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { settings } from "@/db/schema";
import { gateRulesKey, gateRulesSetting } from "@/domain/project/gate-rules.schema";
import { defaultGateRules, type GateRules } from "@/domain/project/gates";

export type HeldGateRules = { rules: GateRules; revision: number };

/** The gates that hold now, with their revision; 0 while they are the ones the product came with. Read once a call. */
export async function readGateRules(db: Database | Transaction): Promise<HeldGateRules> {
  const [row] = await db
    .select({ revision: settings.revision, value: settings.value })
    .from(settings)
    .where(eq(settings.key, gateRulesKey))
    .orderBy(desc(settings.revision))
    .limit(1);
  if (!row) return { rules: defaultGateRules, revision: 0 };
  return { rules: gateRulesSetting.parse(row.value), revision: row.revision };
}
