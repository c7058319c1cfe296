import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { intents, parcels } from "@/db/schema";
import { unique } from "./builders";

const single = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The insert returned no row.");
  return row;
};

/** A published, ready parcel of 30 亩. */
export async function buildParcel(db: Database, values: Partial<typeof parcels.$inferInsert> = {}) {
  const code = values.code ?? `DK-${unique()}`;
  const row = {
    code,
    name: `${code} 地块`,
    zone: "smart" as const,
    areaSqm: "20000.00",
    plannedUse: "industrial" as const,
    state: "ready" as const,
    isPublic: true,
  };
  return single(
    await db
      .insert(parcels)
      .values({ ...row, ...values })
      .returning(),
  );
}

/** A submission nobody has taken yet. */
export async function buildIntent(db: Database, values: Partial<typeof intents.$inferInsert> = {}) {
  const row = {
    receiptNo: `YX-${unique()}`,
    submissionKey: randomUUID(),
    enterpriseName: `天津${unique()}智能装备有限公司`,
    contactName: "王丽",
    phone: "13800001234",
    industry: "advancedEquipment" as const,
    amountBand: "100mTo500m" as const,
    siteNeed: "land" as const,
    consentVersion: "2026-11",
    consentAt: "2026-11-20T02:00:00Z",
  };
  return single(
    await db
      .insert(intents)
      .values({ ...row, ...values })
      .returning(),
  );
}
