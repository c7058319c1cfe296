import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { underusedActions, users } from "@/db/schema";
import { parcelInput, underusedDetail } from "@/domain/underused/underused.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { readUnderused } from "./read-underused";

const readActions = (db: Database, parcelId: string) =>
  db
    .select({
      id: underusedActions.id,
      kind: underusedActions.kind,
      decidedOn: underusedActions.decidedOn,
      dueOn: underusedActions.dueOn,
      closedOn: underusedActions.closedOn,
      note: underusedActions.note,
      result: underusedActions.result,
      actorName: users.displayName,
      version: underusedActions.version,
    })
    .from(underusedActions)
    .leftJoin(users, eq(users.id, underusedActions.actorId))
    .where(eq(underusedActions.parcelId, parcelId))
    .orderBy(desc(underusedActions.decidedOn), desc(underusedActions.id))
    .limit(200);

/** One parcel tested for under-use as of today, with what was done about it. */
export const getUnderused = query({
  name: "underused.get",
  permission: "benefit.read",
  summary: "一宗地的低效认定依据和处置措施",
  method: "GET",
  path: "/underused-land/{parcelId}",
  input: parcelInput,
  output: underusedDetail,
  run: async ({ db, actor, input: { parcelId }, today }) => {
    const [parcel] = await readUnderused(db, { actor, today, parcelId });
    if (!parcel) throw new AppError("NOT_FOUND");
    return { ...parcel, actions: await readActions(db, parcelId) };
  },
});
