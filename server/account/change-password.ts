import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { users } from "@/db/schema";
import { changePasswordInput, otherSessionsRevoked } from "@/domain/account/account.schema";
import { checkPassword, passwordHistoryLength } from "@/domain/user/password-policy";
import { describePasswordProblem } from "@/lib/text/password";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { clearLimit, countHit, type Limit } from "../kernel/rate-limit";
import { hashPassword, verifyPassword } from "../session/password";
import { revokeAllSessions } from "../user/revoke-all-sessions";

const tries: Limit = { max: 5, windowSeconds: 15 * 60 };

type UserRow = typeof users.$inferSelect;

async function requireCurrentPassword(db: Database, user: UserRow, password: string): Promise<void> {
  const key = `change-password:${user.id}`;
  await countHit(db, key, tries);
  if (!(await verifyPassword(user.passwordHash, password)))
    throw fieldError("currentPassword", "现用密码不正确");
  await clearLimit(db, key);
}

/** Throws RULE when the new password is weak or one of the last five. */
async function requireAcceptable(user: UserRow, password: string): Promise<void> {
  const [problem] = checkPassword(password, user.username);
  if (problem)
    throw ruleError("PASSWORD_WEAK", { fields: { newPassword: describePasswordProblem(problem) } });
  const earlier = new Set([user.passwordHash, ...user.passwordHistory.slice(0, passwordHistoryLength)]);
  for (const hash of earlier) {
    if (!(await verifyPassword(hash, password))) continue;
    throw ruleError("PASSWORD_REUSED", { fields: { newPassword: "不能与最近 5 次用过的密码相同" } });
  }
}

/** Changes the own password and ends every other sign-in. Five wrong tries at the old one: LIMIT. */
export const changePassword = command({
  name: "account.changePassword",
  permission: "account.manage",
  summary: "修改本人密码",
  method: "POST",
  path: "/account/password",
  input: changePasswordInput,
  output: otherSessionsRevoked,
  prepare: async ({ db, actor, input }) => {
    if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED");
    const [user] = await db.select().from(users).where(eq(users.id, actor.userId));
    if (!user) throw new AppError("UNAUTHENTICATED");
    await requireCurrentPassword(db, user, input.currentPassword);
    await requireAcceptable(user, input.newPassword);
    return { user, actor, passwordHash: await hashPassword(input.newPassword) };
  },
  run: async ({ tx, now, prepared }) => {
    const { user, actor, passwordHash } = prepared;
    const earlier =
      user.passwordHistory[0] === user.passwordHash
        ? user.passwordHistory
        : [user.passwordHash, ...user.passwordHistory];
    const changed = await tx
      .update(users)
      .set({
        passwordHash,
        passwordHistory: [passwordHash, ...earlier].slice(0, passwordHistoryLength),
        mustChangePassword: false,
        passwordChangedAt: now.toISOString(),
        version: sql`${users.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(users.id, user.id), eq(users.passwordHash, user.passwordHash)))
      .returning({ id: users.id });
    if (changed.length === 0) throw new AppError("CONFLICT");
    return { revoked: await revokeAllSessions(tx, user.id, actor.sessionId) };
  },
  audit: ({ output }) => ({ detail: { revoked: output.revoked } }),
});
