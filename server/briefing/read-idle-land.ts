import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import { type FindingKind, suspectedKinds } from "@/domain/idle-land/finding";
import { totalSqm } from "../idle-land/list-idle-land";
import { readFiltered } from "../idle-land/read-rows";

/** How much supplied land is late or suspect today, by the same engine as its list; null for who may not open that list. */
export async function readIdleLand(db: Database, actor: Actor, today: string) {
  if (!can(actor, "idleLand.read")) return null;
  const { all } = await readFiltered(db, actor, {}, today);
  const rows = all.map(({ row }) => row);
  const sumOf = (kinds: readonly FindingKind[]) => {
    const own = rows.filter(({ finding }) => kinds.includes(finding.kind));
    return { count: own.length, areaSqm: totalSqm(own), kinds: [...kinds] };
  };
  const isSuspect = (kind: FindingKind) => suspectedKinds.some((known) => known === kind);
  return {
    overdue: sumOf(["overdue"]),
    suspected: sumOf(suspectedKinds),
    withoutCase: rows.filter(({ finding, openCase }) => isSuspect(finding.kind) && openCase === null).length,
  };
}
