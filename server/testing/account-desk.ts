import type { Database } from "@/db/client";
import { sessions } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import type { UserActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/role";
import { hashToken, newSessionToken } from "../session/cookie";
import { resolveActor } from "../session/resolve-actor";
import { actorOf, contextFor } from "./context";

/** A real sign-in of a user: the token and what the token opens right now. */
export async function openSessionOf(db: Database, userId: string) {
  const token = newSessionToken();
  const [session] = await db
    .insert(sessions)
    .values({
      userId,
      tokenHash: hashToken(token),
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    })
    .returning();
  if (!session) throw new Error("The insert returned no row.");
  return { id: session.id, holder: async () => (await resolveActor(db, token)).kind };
}

/** Somebody of a role and the context of their requests. */
export async function personOf(db: Database, role: Role, values: Parameters<typeof buildUser>[2] = {}) {
  const user = await buildUser(db, role, values);
  const actor: UserActor = actorOf(user);
  return { user, actor, context: contextFor(db, actor) };
}
