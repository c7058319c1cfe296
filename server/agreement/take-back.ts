import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { ruleError } from "../kernel/app-error";
import { type LoadedAgreement, refuseTakenBack } from "./load-agreement";
import { readStanding, signedBefore } from "./signed-before";

/** Whoever counts doesn't carry the project. */
export const isNotOwner = ({ actor, row }: { actor: Actor; row: LoadedAgreement }): boolean =>
  actor.kind === "user" && row.project.ownerId !== actor.userId;

/** Holds the project and refuses what later agreements still rest on. Throws AGREEMENT_VOID, AGREEMENT_HAS_LATER. */
export async function holdForTakingBack(
  tx: Transaction,
  { agreement, project }: LoadedAgreement,
): Promise<void> {
  refuseTakenBack(agreement);
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, project.id)).for("no key update");
  if (agreement.kind !== "formal") return;
  const { adding } = signedBefore(await readStanding(tx, project.id));
  const isFirst = adding.some(({ id }) => id === agreement.id);
  if (isFirst && adding.some(({ id, amountFen }) => id !== agreement.id && amountFen !== 0)) {
    throw ruleError("AGREEMENT_HAS_LATER");
  }
}
