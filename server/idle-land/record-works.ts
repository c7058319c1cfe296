import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelHindrances, parcelProgress, parcelStops, parcels } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import {
  endHindranceInput,
  endStopInput,
  recordHindranceInput,
  recordProgressInput,
  recordStopInput,
  savedRow,
  savedWork,
} from "@/domain/idle-land/works.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { recordParcelEvent } from "../parcel/record-event";
import { signedIn } from "../project/signed-in";
import { visibleSupplied } from "./supplied-parcels";

/** A supplied parcel, held until the end of the transaction. */
export async function loadSupplied(tx: Transaction, actor: Actor, parcelId: string) {
  const [row] = await tx
    .select()
    .from(parcels)
    .where(and(eq(parcels.id, parcelId), visibleSupplied(actor)))
    .for("update", { of: parcels });
  return row;
}

/** What is dated later than today has not happened. */
export function refuseFuture(field: string, on: string | undefined, today: string): void {
  if (on !== undefined && on > today) throw fieldError(field, "日期不能晚于今天");
}

const only = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("insert returned no row");
  return row;
};

/** 中止开发建设 begins. Throws IDLE_STOP_OPEN while an earlier one lasts, and VALIDATION for days that can't be. */
export const recordStop = command({
  name: "idleLand.recordStop",
  permission: "idleLand.edit",
  summary: "登记中止开发建设",
  method: "POST",
  path: "/idle-land/{parcelId}/stops",
  input: recordStopInput,
  output: savedWork,
  load: ({ tx, actor, input }) => loadSupplied(tx, actor, input.parcelId),
  run: async ({ tx, actor, row, input, today }) => {
    refuseFuture("stoppedOn", input.stoppedOn, today);
    if (row.startedOn !== null && input.stoppedOn < row.startedOn)
      throw fieldError("stoppedOn", "中止日期不能早于动工日期");
    const open = and(eq(parcelStops.parcelId, row.id), isNull(parcelStops.resumedOn));
    if ((await tx.$count(parcelStops, open)) > 0) throw ruleError("IDLE_STOP_OPEN");
    const saved = only(
      await tx
        .insert(parcelStops)
        .values(input)
        .returning({ id: parcelStops.id, version: parcelStops.version }),
    );
    await recordParcelEvent(tx, { parcelId: row.id, kind: "stopped", on: input.stoppedOn, by: actor });
    return saved;
  },
  audit: ({ input }) => ({
    subject: { type: "parcel", id: input.parcelId },
    detail: { stoppedOn: input.stoppedOn },
  }),
});

/** 恢复建设: the stop has an end. Throws CONFLICT, and VALIDATION for a day before the stop. */
export const endStop = command({
  name: "idleLand.endStop",
  permission: "idleLand.edit",
  summary: "登记恢复建设",
  method: "POST",
  path: "/parcel-stops/{id}/end",
  input: endStopInput,
  output: savedWork,
  load: async ({ tx, input }) =>
    (await tx.select().from(parcelStops).where(eq(parcelStops.id, input.id)).for("update"))[0],
  run: async ({ tx, actor, row, input, today }) => {
    refuseFuture("resumedOn", input.resumedOn, today);
    if (input.resumedOn < row.stoppedOn) throw fieldError("resumedOn", "恢复日期不能早于中止日期");
    if (row.resumedOn !== null) throw ruleError("IDLE_STOP_ENDED");
    await updateVersioned(tx, parcelStops, input, { resumedOn: input.resumedOn });
    await recordParcelEvent(tx, { parcelId: row.parcelId, kind: "resumed", on: input.resumedOn, by: actor });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: "parcel", id: row.parcelId },
    detail: { stoppedOn: row.stoppedOn, resumedOn: input.resumedOn },
  }),
});

/** How far building is on a day; each report stays, the latest counts. */
export const recordProgress = command({
  name: "idleLand.recordProgress",
  permission: "idleLand.edit",
  summary: "登记建设进度",
  method: "POST",
  path: "/idle-land/{parcelId}/progress",
  input: recordProgressInput,
  output: savedRow,
  load: ({ tx, actor, input }) => loadSupplied(tx, actor, input.parcelId),
  run: async ({ tx, actor, row, input, today }) => {
    refuseFuture("asOfOn", input.asOfOn, today);
    if (input.requiredSqm && Number(input.requiredSqm) > Number(row.areaSqm))
      throw fieldError("requiredSqm", "应动工面积不能大于地块面积");
    const saved = only(
      await tx
        .insert(parcelProgress)
        .values({ ...input, recordedBy: signedIn(actor).userId })
        .returning({ id: parcelProgress.id }),
    );
    const detail = { startedSqm: input.startedSqm ?? null, investedFen: input.investedFen ?? null };
    await recordParcelEvent(tx, { parcelId: row.id, kind: "progress", on: input.asOfOn, by: actor, detail });
    return saved;
  },
  audit: ({ input: { parcelId, ...values } }) => ({
    subject: { type: "parcel", id: parcelId },
    detail: values,
  }),
});

/** A time in which government or force majeure hindered the work (Art. 8). */
export const recordHindrance = command({
  name: "idleLand.recordHindrance",
  permission: "idleLand.edit",
  summary: "登记政府原因或不可抗力期间",
  method: "POST",
  path: "/idle-land/{parcelId}/hindrances",
  input: recordHindranceInput,
  output: savedWork,
  load: ({ tx, actor, input }) => loadSupplied(tx, actor, input.parcelId),
  run: async ({ tx, input, today }) => {
    refuseFuture("startedOn", input.startedOn, today);
    return only(
      await tx
        .insert(parcelHindrances)
        .values(input)
        .returning({ id: parcelHindrances.id, version: parcelHindrances.version }),
    );
  },
  audit: ({ input }) => ({
    subject: { type: "parcel", id: input.parcelId },
    detail: { cause: input.cause, startedOn: input.startedOn, endedOn: input.endedOn ?? null },
  }),
});

/** The hindrance is over. Throws CONFLICT, and VALIDATION for a day before it began. */
export const endHindrance = command({
  name: "idleLand.endHindrance",
  permission: "idleLand.edit",
  summary: "登记期间终止",
  method: "POST",
  path: "/parcel-hindrances/{id}/end",
  input: endHindranceInput,
  output: savedWork,
  load: async ({ tx, input }) =>
    (await tx.select().from(parcelHindrances).where(eq(parcelHindrances.id, input.id)).for("update"))[0],
  run: async ({ tx, row, input, today }) => {
    refuseFuture("endedOn", input.endedOn, today);
    if (input.endedOn < row.startedOn) throw fieldError("endedOn", "终止日期不能早于开始日期");
    await updateVersioned(tx, parcelHindrances, input, { endedOn: input.endedOn });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row, input }) => ({
    subject: { type: "parcel", id: row.parcelId },
    detail: { cause: row.cause, endedOn: input.endedOn },
  }),
});
