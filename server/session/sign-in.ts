import { eq, sql } from "drizzle-orm";
import { sessions, users } from "@/db/schema";
import { appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { checkLimit, clearLimit, countHit, type Limit } from "../kernel/rate-limit";
import { hashToken, newSessionToken, sessionLimits } from "./cookie";
import { verifyPassword } from "./password";

const perPerson: Limit = { max: 5, windowSeconds: 15 * 60 };
const perAddress: Limit = { max: 60, windowSeconds: 15 * 60 };

type SignInResult = { userId: string; token: string };

/**
 * Checks a password and opens a session. Returns undefined for a wrong name or password; throws LIMIT after five
 * failures from the same network, so that a stranger elsewhere can't lock the real person out.
 */
export async function signIn(
  request: Omit<RequestContext, "actor">,
  username: string,
  password: string,
): Promise<SignInResult | undefined> {
  const { db } = request;
  const personKey = `sign-in:${username}:${request.address ?? "unknown"}`;
  const addressKey = `sign-in-address:${request.address ?? "unknown"}`;
  await checkLimit(db, personKey, perPerson);
  await checkLimit(db, addressKey, perAddress);
  const [user] = await db.select().from(users).where(eq(users.username, username));
  const isRight = await verifyPassword(user?.passwordHash, password);
  if (!user || !isRight || !user.isActive || !user.role) {
    await appendAudit(db, { ...request, actor: { kind: "visitor" } }, "session.signInFailed", { detail: { username } });
    await countHit(db, personKey, perPerson);
    await countHit(db, addressKey, perAddress);
    return undefined;
  }
  await clearLimit(db, personKey);
  const token = newSessionToken();
  const [session] = await db
    .insert(sessions)
    .values({
      tokenHash: hashToken(token),
      userId: user.id,
      address: request.address,
      userAgent: request.userAgent,
      expiresAt: sql`now() + make_interval(hours => ${sessionLimits.absoluteHours})`,
    })
    .returning({ id: sessions.id });
  const actor = {
    kind: "user",
    userId: user.id,
    sessionId: session?.id ?? "",
    displayName: user.displayName,
    role: user.role,
    departmentId: user.departmentId,
    enterpriseId: user.enterpriseId,
    mustChangePassword: user.mustChangePassword,
  } as const;
  await appendAudit(db, { ...request, actor }, "session.signIn", { subject: { type: "user", id: user.id } });
  return { userId: user.id, token };
}
