import type { landEvents } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { columnsOfMove } from "@/domain/land/parcel-move-effects";
import { userId } from "./office";
import type { Ancestors } from "./parcel-ancestors";
import type { Supply } from "./parcel-supply";
import type { ParcelRow } from "./parcels";
import { createRandom } from "./random";
import { firstDay, officeInstant } from "./timeline";

type EventRow = typeof landEvents.$inferInsert;
type Told = Pick<EventRow, "kind" | "happenedOn" | "detail">;

const actorId = userId("shiwanqing");

function eventsOf(parcel: ParcelRow, told: readonly Told[]): EventRow[] {
  const random = createRandom(`events ${parcel.code}`);
  return told.map((event) => {
    const at = officeInstant(random, isoDate(event.happenedOn));
    const createdAt = at.toISOString();
    return { id: random.uuid(at), parcelId: parcel.id, actorId, ...event, isDemo: true, createdAt };
  });
}

const registered = (parcel: ParcelRow): Told => ({
  kind: "registered",
  happenedOn: firstDay,
  detail: { state: parcel.state, areaSqm: parcel.areaSqm },
});

/** The moves a supplied parcel has made, as the ledger would have written them down. */
export function tellSupply({ parcel, steps }: Supply): EventRow[] {
  const moves = steps.map(({ from, to, on, evidenceNo }): Told => {
    const columns = columnsOfMove({ kind: "advance", from, to, on, evidenceNo, holderId: null });
    const before = JSON.stringify(Object.fromEntries(Object.keys(columns).map((key) => [key, null])));
    return {
      kind: "moved",
      happenedOn: on,
      detail: { kind: "advance", from, to, reason: null, evidenceNo, holderName: null, undoes: null, before },
    };
  });
  return eventsOf(parcel, [registered(parcel), ...moves]);
}

/** The split and the merge, in the history of everyone they touched. */
export function tellLineage({ parcels, lineage }: Ancestors, all: readonly ParcelRow[]): EventRow[] {
  const codeOf = new Map([...parcels, ...all].map(({ id, code }) => [id, code]));
  const codes = (ids: readonly string[]) => ids.flatMap((id) => codeOf.get(id) ?? []).join("、");
  const ids = [...new Set(lineage.flatMap(({ parentId, childId }) => [parentId, childId]))];
  return ids.flatMap((id) => {
    const parcel = [...parcels, ...all].find((candidate) => candidate.id === id);
    const [step] = lineage.filter(({ parentId, childId }) => parentId === id || childId === id);
    if (!parcel || !step) return [];
    const to = lineage.filter(({ parentId }) => parentId === id).map(({ childId }) => childId);
    const from = lineage.filter(({ childId }) => childId === id).map(({ parentId }) => parentId);
    const kind = step.kind === "split" ? ("split" as const) : ("merged" as const);
    const detail: Record<string, string> = to.length > 0 ? { to: codes(to) } : { from: codes(from) };
    const documentNo = step.kind === "split" ? "津静规资地〔2024〕31号" : "津静规资地〔2025〕52号";
    const isFormer = parcel.retiredOn !== undefined && parcel.retiredOn !== null;
    const told: Told[] = [{ kind, happenedOn: step.changedOn, detail: { ...detail, documentNo } }];
    return eventsOf(
      { ...parcel, code: `${parcel.code} ${kind}` },
      isFormer ? [registered(parcel), ...told] : told,
    );
  });
}
