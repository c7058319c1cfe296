import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { FindingKind } from "@/domain/idle-land/finding";
import type { IdleClass } from "@/domain/land-map/shade";
import { readEntries } from "../idle-land/read-rows";
import { visibleSupplied } from "../idle-land/supplied-parcels";

const classOf: Record<FindingKind, IdleClass> = {
  normal: "clear",
  warning: "warning",
  overdue: "warning",
  inputsMissing: "unknown",
  suspectedStopped: "suspected",
  suspectedNotStarted: "suspected",
};

/** The idle-land flag of supplied parcels as of today, as far as this person may read it. */
export async function readIdleClasses(
  db: Database,
  actor: Actor,
  today: string,
): Promise<Map<string, IdleClass>> {
  if (!can(actor, "idleLand.read")) return new Map();
  const entries = await readEntries(db, visibleSupplied(actor), today);
  return new Map(entries.map(({ row }) => [row.parcelId, classOf[row.finding.kind]]));
}
