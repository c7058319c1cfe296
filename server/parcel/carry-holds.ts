import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { parcelClaims, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { recordParcelEvent } from "./record-event";

type Carry = { by: Actor; today: string };

/** Open holds on some parcels in the order of their queues. */
export const readOpenHolds = (tx: Transaction, parcelIds: readonly string[]) =>
  tx
    .select({
      id: parcelClaims.id,
      parcelId: parcelClaims.parcelId,
      projectId: parcelClaims.projectId,
      projectCode: projects.code,
      createdBy: parcelClaims.createdBy,
      startedOn: parcelClaims.startedOn,
      expiresOn: parcelClaims.expiresOn,
      note: parcelClaims.note,
      isDemo: parcelClaims.isDemo,
    })
    .from(parcelClaims)
    .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
    .where(
      and(
        inArray(parcelClaims.parcelId, [...parcelIds]),
        eq(parcelClaims.kind, "held"),
        isNull(parcelClaims.endedOn),
      ),
    )
    .orderBy(asc(parcelClaims.startedOn), asc(parcelClaims.queueNo), asc(parcelClaims.id));

export type OpenHold = Awaited<ReturnType<typeof readOpenHolds>>[number];

/**
 * Ends holds whose parcel is no more and takes them up again on the parcel that took its place, in the order given, with
 * their days. A project that held several of the former parcels holds the new one once, from its first day to its last.
 */
export async function carryHolds(
  tx: Transaction,
  holds: readonly OpenHold[],
  parcelId: string,
  { by, today }: Carry,
): Promise<void> {
  const byProject = new Map<string, OpenHold>();
  for (const hold of holds) {
    const earlier = byProject.get(hold.projectId);
    const ends = [earlier?.expiresOn, hold.expiresOn].filter((day) => typeof day === "string").sort();
    byProject.set(hold.projectId, { ...(earlier ?? hold), expiresOn: ends.at(-1) ?? null });
  }
  const endedBy = by.kind === "user" ? by.userId : null;
  for (const { id } of holds) {
    await tx
      .update(parcelClaims)
      .set({ endedOn: today, ending: "parcelChanged", endedBy })
      .where(eq(parcelClaims.id, id));
  }
  for (const { id: _id, projectCode: _code, parcelId: _from, ...hold } of byProject.values()) {
    await tx.insert(parcelClaims).values({ ...hold, parcelId, kind: "held" });
    await recordParcelEvent(tx, {
      parcelId,
      kind: "held",
      on: today,
      by,
      detail: { projectId: hold.projectId, expiresOn: hold.expiresOn, isCarried: true },
    });
  }
}
