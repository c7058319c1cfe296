import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { idleCases, parcels } from "@/db/schema";
import { idleCaseStates } from "@/domain/idle-land/case-state";
import { type MoveParcelInput, movedParcel, moveParcelInput } from "@/domain/land/move-parcel.schema";
import { parcelContradictions } from "@/domain/land/parcel-contradictions";
import { idleMarkOf } from "@/domain/land/parcel-marks";
import { columnsOfMove, type SupplyColumns } from "@/domain/land/parcel-move-effects";
import { checkParcelMove } from "@/domain/land/parcel-moves";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { isAllocated, type LoadedParcel, loadParcel } from "./load-parcel";
import { readStandingMove } from "./read-moves";
import { recordParcelEvent } from "./record-event";
import { resolveHolder } from "./resolve-holder";

const determinedStates = idleCaseStates.filter((state) => {
  const mark = idleMarkOf[state];
  return mark === "idleDetermined" || mark === "idleHandled";
});

const isDeterminedIdle = async (tx: Transaction, parcelId: string): Promise<boolean> =>
  (await tx.$count(
    idleCases,
    and(
      eq(idleCases.parcelId, parcelId),
      isNull(idleCases.closedOn),
      inArray(idleCases.state, determinedStates),
    ),
  )) > 0;

async function requireOpen(tx: Transaction, row: LoadedParcel, input: MoveParcelInput, today: string) {
  const checked = checkParcelMove({
    kind: input.kind,
    from: row.state,
    to: input.to,
    on: input.on,
    today,
    lastMovedOn: (await readStandingMove(tx, row.id))?.on ?? null,
    reason: input.reason ?? null,
    evidenceNo: input.evidenceNo ?? null,
    holderName: input.holderName ?? null,
    isRetired: row.retiredOn !== null,
    isAllocated: await isAllocated(tx, row.id),
    isSeized: row.isSeized,
    isIdle: await isDeterminedIdle(tx, row.id),
  });
  if (!checked.ok) throw ruleError(checked.code);
}

/** What the columns held before a move wrote to them, for its undoing. */
const beforeOf = (row: LoadedParcel, columns: SupplyColumns): string => {
  const held: Record<string, unknown> = row;
  return JSON.stringify(Object.fromEntries(Object.keys(columns).map((key) => [key, held[key] ?? null])));
};

/** A move that writes a date is made on a day that fits the other dates. */
function requireDatesInOrder(row: LoadedParcel, columns: SupplyColumns, today: string): void {
  const before = parcelContradictions(row, today);
  const after = parcelContradictions({ ...row, ...columns }, today);
  const problem = (["deliveredOn", "startedOn", "completedOn", "productionOn"] as const).find(
    (field) => after[field] && after[field] !== before[field],
  );
  if (problem) throw fieldError("on", after[problem] ?? "");
}

/** Moves a parcel on in its life, or aside with a reason. Throws RULE as `checkParcelMove` says, CONFLICT for a stale version. */
export const moveParcel = command({
  name: "parcel.move",
  permission: "parcel.edit",
  summary: "变更地块状态",
  method: "POST",
  path: "/parcels/{id}/moves",
  input: moveParcelInput,
  output: movedParcel,
  load: ({ tx, input }) => loadParcel(tx, input.id),
  run: async ({ tx, actor, row, input, today }) => {
    const { kind, to, on, reason = null, evidenceNo = null, holderName } = input;
    await requireOpen(tx, row, input, today);
    const { holderId = null } = await resolveHolder(tx, holderName);
    const columns = columnsOfMove({ kind, from: row.state, to, on, evidenceNo, holderId });
    requireDatesInOrder(row, columns, today);
    await updateVersioned(tx, parcels, { id: row.id, version: input.version }, { ...columns, state: to });
    const before = beforeOf(row, columns);
    const event = await recordParcelEvent(tx, {
      parcelId: row.id,
      kind: "moved",
      on,
      by: actor,
      detail: {
        kind,
        from: row.state,
        to,
        reason,
        evidenceNo,
        holderName: holderName ?? null,
        undoes: null,
        before,
      },
    });
    return { id: row.id, version: input.version + 1, moveId: event.id };
  },
  audit: ({ row, input }) => ({
    subject: { type: "parcel", id: row.id },
    detail: { code: row.code, kind: input.kind, from: row.state, to: input.to, on: input.on },
  }),
});
