import { and, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { notifications, projects } from "@/db/schema";
import type { NotificationKind } from "@/domain/notification/notification-kind";
import { peopleById } from "../notification/full-sight";
import { notify } from "../notification/notify";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";
import type { OpenHold } from "./open-holds";

type Kind = Extract<NotificationKind, "siteHoldChanged" | "siteHoldDue">;
type Holder = Pick<OpenHold, "id" | "projectId" | "ownerId">;
type Word = { hold: Holder; actorId: string | null; excerpt: string };

/** Tells the owner of a hold's project what became of its place. */
export async function tellHolder(
  tx: Transaction,
  { hold, actorId, excerpt }: Word,
  kind: Kind = "siteHoldChanged",
): Promise<void> {
  if (hold.ownerId === null) return;
  await notify(tx, {
    userIds: [hold.ownerId],
    kind,
    projectId: hold.projectId,
    subjectId: hold.id,
    actorId,
    excerpt,
  });
}

/** The projects among these that each of their owners still sees in full, as `owner project`. */
async function seenByOwners(tx: Transaction, holds: readonly Holder[]): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const owners = await peopleById(tx, [...new Set(holds.flatMap(({ ownerId }) => ownerId ?? []))]);
  for (const owner of owners) {
    const own = holds.filter(({ ownerId }) => ownerId === owner.userId).map(({ projectId }) => projectId);
    const rows = await tx
      .select({ id: projects.id })
      .from(projects)
      .where(allOf(inArray(projects.id, own), fullyVisibleProjects(owner)));
    for (const { id } of rows) seen.add(`${owner.userId} ${id}`);
  }
  return seen;
}

/**
 * Tells many holders at once, in a few statements however long the queue is, since rivals wait meanwhile. Left out is
 * whom `notify` leaves out.
 */
export async function tellHolders(
  tx: Transaction,
  words: readonly { hold: Holder; excerpt: string }[],
  actorId: string,
): Promise<void> {
  const others = words.filter(({ hold }) => hold.ownerId !== null && hold.ownerId !== actorId);
  if (others.length === 0) return;
  const seen = await seenByOwners(
    tx,
    others.map(({ hold }) => hold),
  );
  const told = others.flatMap(({ hold: { id, projectId, ownerId }, excerpt }) =>
    ownerId !== null && seen.has(`${ownerId} ${projectId}`)
      ? [{ userId: ownerId, kind: "siteHoldChanged" as const, projectId, subjectId: id, actorId, excerpt }]
      : [],
  );
  if (told.length === 0) return;
  await tx.delete(notifications).where(
    and(
      isNull(notifications.readAt),
      inArray(notifications.kind, ["siteHoldChanged"]),
      inArray(
        notifications.subjectId,
        told.map(({ subjectId }) => subjectId),
      ),
    ),
  );
  await tx.insert(notifications).values(told);
}

/** Tells whoever is first in the queue now, if that changed. */
export async function tellNewFirst(
  tx: Transaction,
  before: readonly OpenHold[],
  after: readonly OpenHold[],
  place: { name: string; actorId: string | null },
): Promise<void> {
  const [first] = after;
  if (!first || before[0]?.id === first.id) return;
  await tellHolder(
    tx,
    { hold: first, actorId: place.actorId, excerpt: `${place.name}：本项目已排到第一位` },
    "siteHoldDue",
  );
}
