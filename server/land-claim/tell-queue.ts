import type { Transaction } from "@/db/client";
import type { NotificationKind } from "@/domain/notification/notification-kind";
import { notify } from "../notification/notify";
import type { OpenHold } from "./open-holds";

type Word = { hold: Pick<OpenHold, "id" | "projectId" | "ownerId">; actorId: string | null; excerpt: string };

/** Tells the owner of a hold's project what became of its place. */
export async function tellHolder(
  tx: Transaction,
  { hold, actorId, excerpt }: Word,
  kind: Extract<NotificationKind, "siteHoldChanged" | "siteHoldDue"> = "siteHoldChanged",
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
