import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sessions, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { hashToken, sessionLimits } from "./cookie";

const touchAfterMs = 60_000;

const idleInterval = sql.raw(`interval '${sessionLimits.idleMinutes} minutes'`);

function prepare(db: Database) {
  return db
    .select({
      sessionId: sessions.id,
      lastSeenAt: sessions.lastSeenAt,
      userId: users.id,
      displayName: users.displayName,
      role: users.role,
      departmentId: users.departmentId,
      enterpriseId: users.enterpriseId,
      mustChangePassword: users.mustChangePassword,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder("hash")),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
        gt(sessions.lastSeenAt, sql`now() - ${idleInterval}`),
        users.isActive,
      ),
    )
    .prepare("resolve_actor");
}

const prepared = new WeakMap<Database, ReturnType<typeof prepare>>();

function statement(db: Database) {
  const found = prepared.get(db) ?? prepare(db);
  prepared.set(db, found);
  return found;
}

/**
 * Who holds this token right now. Role, department, activity and revocation are read at every request, so a
 * demotion or a sign-out everywhere takes effect at once.
 */
export async function resolveActor(db: Database, token: string | undefined): Promise<Actor> {
  if (!token) return { kind: "visitor" };
  const [row] = await statement(db).execute({ hash: hashToken(token) });
  if (!row?.role) return { kind: "visitor" };
  if (Date.now() - new Date(row.lastSeenAt).getTime() > touchAfterMs) {
    await db.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.id, row.sessionId));
  }
  const { lastSeenAt: _, role, ...person } = row;
  return { kind: "user", role, ...person };
}
