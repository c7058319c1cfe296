import { createHash, timingSafeEqual } from "node:crypto";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import { users } from "@/db/schema";
import { administratorsCreated, createAdministratorsInput } from "@/domain/setup/setup.schema";
import { administratorRoles } from "@/domain/user/administration";
import { checkPassword } from "@/domain/user/password-policy";
import { env } from "@/lib/env";
import { describePasswordProblem } from "@/lib/text/password";
import { AppError, fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { countHit, type Limit } from "../kernel/rate-limit";
import { hashPassword } from "../session/password";
import { isSetupOpen } from "./is-setup-open";

const tries: Limit = { max: 10, windowSeconds: 15 * 60 };

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Compares in a time that says nothing about how much was right. */
const isRightCode = (code: string) => timingSafeEqual(digest(code), digest(env().SETUP_CODE ?? ""));

type Input = z.output<typeof createAdministratorsInput>;

function requireStrongPasswords(input: Input): void {
  for (const role of administratorRoles) {
    const [problem] = checkPassword(input[role].password, input[role].username);
    if (problem) throw fieldError(`${role}.password`, describePasswordProblem(problem));
  }
}

async function hashAll(input: Input) {
  const rows = [];
  for (const role of administratorRoles) {
    const { username, displayName, password } = input[role];
    const passwordHash = await hashPassword(password);
    rows.push({ role, username, displayName, passwordHash, passwordHistory: [passwordHash] });
  }
  return rows;
}

/**
 * Makes the three administrators of an empty system, all or none, and once. Each is asked for a new password at the
 * first sign-in, since one person typed all three.
 */
export const createAdministrators = command({
  name: "setup.createAdministrators",
  permission: "public.submit",
  summary: "首次启用：开立三名管理员",
  method: "POST",
  path: "/setup",
  input: createAdministratorsInput,
  output: administratorsCreated,
  prepare: async ({ db, input, request }) => {
    if (!(await isSetupOpen(db))) throw new AppError("NOT_FOUND");
    await countHit(db, `setup:${request.address ?? "unknown"}`, tries);
    if (!isRightCode(input.code)) throw fieldError("code", "启用码不正确，见服务器启动时的提示");
    requireStrongPasswords(input);
    return hashAll(input);
  },
  run: async ({ tx, prepared }) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('setup'))`);
    if (!(await isSetupOpen(tx))) throw new AppError("NOT_FOUND");
    const created = await tx.insert(users).values(prepared).returning({ id: users.id });
    return { created: created.length };
  },
  audit: ({ input }) => ({
    detail: Object.fromEntries(administratorRoles.map((role) => [role, input[role].username])),
  }),
});
