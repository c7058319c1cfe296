import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sessions, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/role";
import { normalizeUsername } from "@/domain/user/username";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { checkLimit, clearLimit, countHit, type Limit } from "../kernel/rate-limit";
import { hashToken, newSessionToken, sessionLimits } from "./cookie";
import { verifyPassword } from "./password";

const perPerson: Limit = { max: 5, windowSeconds: 15 * 60 };
const perAddress: Limit = { max: 60, windowSeconds: 15 * 60 };

type Refusal = "wrong" | "disabled" | "noRole";
export type SignInResult = { ok: true; userId: string; token: string } | { ok: false; reason: Refusal };

type Request = Omit<RequestContext, "actor">;
type UserRow = typeof users.$inferSelect;
type PersonWithRole = UserRow & { role: Role };

const hasRole = (user: UserRow): user is PersonWithRole => user.role !== null;

/** Keys of the two counters: this name from this network, and this network as a whole. */
const limitKeys = (request: Request, username: string) => ({
  person: `sign-in:${username}:${request.address ?? "unknown"}`,
  address: `sign-in-address:${request.address ?? "unknown"}`,
});

/** A mistyped name may be a password: only names of real accounts are kept in the log. */
async function refuse(request: Request, user: UserRow | undefined, reason: Refusal): Promise<SignInResult> {
  const entry = user
    ? { subject: { type: "user", id: user.id }, detail: { username: user.username, reason } }
    : { detail: { reason: "unknownUser" } };
  await appendAudit(request.db, { ...request, actor: { kind: "visitor" } }, "session.signInFailed", entry);
  return { ok: false, reason };
}

async function openSession(db: Database, request: Request, user: PersonWithRole): Promise<SignInResult> {
  const token = newSessionToken();
  return db.transaction(async (tx) => {
    const [session] = await tx
      .insert(sessions)
      .values({
        tokenHash: hashToken(token),
        userId: user.id,
        address: request.address,
        userAgent: request.userAgent,
        expiresAt: sql`now() + make_interval(hours => ${sessionLimits.absoluteHours})`,
      })
      .returning({ id: sessions.id });
    const { id: userId, displayName, role, departmentId, enterpriseId, mustChangePassword } = user;
    const person = { userId, displayName, role, departmentId, enterpriseId, mustChangePassword };
    const actor: UserActor = { kind: "user", sessionId: session?.id ?? "", ...person };
    await appendAudit(tx, { ...request, actor }, "session.signIn", { subject: { type: "user", id: userId } });
    return { ok: true, userId, token };
  });
}

/**
 * Checks a password and opens a session. A try is counted before the password is looked at, so that many at once
 * can't outrun the counter; throws LIMIT after five from the same network, so that a stranger elsewhere can't lock
 * the real person out. That an account is disabled or has no role is told only to who knows its password.
 */
export async function signIn(request: Request, username: string, password: string): Promise<SignInResult> {
  const { db } = request;
  const name = normalizeUsername(username);
  const keys = limitKeys(request, name);
  await checkLimit(db, keys.address, perAddress);
  await countHit(db, keys.person, perPerson);
  const [user] = await db.select().from(users).where(eq(users.username, name));
  if (!(await verifyPassword(user?.passwordHash, password)) || !user) {
    await countHit(db, keys.address, perAddress);
    return refuse(request, user, "wrong");
  }
  await clearLimit(db, keys.person);
  if (!user.isActive) return refuse(request, user, "disabled");
  if (!hasRole(user)) return refuse(request, user, "noRole");
  return openSession(db, request, user);
}
