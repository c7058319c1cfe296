import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { departments, enterprises, settings, targets, users } from "@/db/schema";
import type { Role } from "@/domain/access/role";
import { roleText } from "@/lib/text/roles";
import { insertIdleLand } from "./demo/insert-idle-land";
import { insertLandPlan } from "./demo/insert-land-plan";
import { insertLandWork } from "./demo/insert-land-work";
import { insertPremises } from "./demo/insert-premises";
import { insertStory } from "./demo/insert-story";
import { closeDemoMonths } from "./demo/month-closings";
import { insertObservations } from "./demo/observations";
import { agency, departmentRows, enterpriseOfUser, userRows } from "./demo/office";
import { fileEvidence } from "./demo/papers/file-evidence";
import { filePapers, type KeepBytes } from "./demo/papers/file-papers";
import { hashDemoPassword, readablePassword } from "./demo/passwords";
import { tellStory } from "./demo/story";
import { tellTargets } from "./demo/targets";

export type DemoAccount = {
  role: Role;
  roleLabel: string;
  username: string;
  displayName: string;
  /** Null when the account stood already: only its hash is known. */
  password: string | null;
};

export type DemoOptions = {
  /** The park's date, `YYYY-MM-DD`: the story ends on it. */
  today: string;
  /** One password for all accounts; without it each gets its own. */
  password?: string | undefined;
  /** Where the demo's documents are kept; without it the demo has none. */
  keep?: KeepBytes | undefined;
};

/** Says that the demo was put in once: taken out again, it doesn't come back at the next start. */
const marker = { key: "demo.seeded", revision: 1, reason: "演示数据已装入" };

/**
 * Puts the demo in, in one transaction, unless it was put in before. Returns the accounts; none when the demo was
 * removed since.
 */
export async function seedDemo(db: Database, { today, password, keep }: DemoOptions): Promise<DemoAccount[]> {
  const passwords = new Map(userRows.map(({ id }) => [id, password ?? readablePassword()]));
  const isNew = await db.transaction(async (tx) => {
    const value = { today };
    const marked = await tx
      .insert(settings)
      .values({ ...marker, value })
      .onConflictDoNothing()
      .returning({ key: settings.key });
    if (marked.length === 0) return false;
    await insertOffice(tx, passwords);
    const story = tellStory(today);
    await insertStory(tx, story);
    await insertPremises(tx, story, today);
    await insertLandPlan(tx, story, today);
    await insertIdleLand(tx, story, today);
    await insertLandWork(tx, today, keep);
    await insertObservations(tx, today);
    await tx.insert(targets).values(tellTargets(today));
    if (keep) {
      await filePapers(tx, [...story.papers, ...story.vouchers.map(({ paper }) => paper)], keep);
      await fileEvidence(tx, story.vouchers);
    }
    await closeDemoMonths(tx, today);
    return true;
  });
  const stored = await db.select({ id: users.id }).from(users).where(eq(users.isDemo, true));
  const ids = new Set(stored.map(({ id }) => id));
  return userRows
    .filter(({ id }) => ids.has(id))
    .map(({ id, role, username, displayName }) => ({
      role,
      roleLabel: roleText[role],
      username,
      displayName,
      password: isNew ? (passwords.get(id) ?? null) : null,
    }));
}

async function insertOffice(tx: Transaction, passwords: ReadonlyMap<string, string>): Promise<void> {
  await tx.insert(departments).values([...departmentRows]);
  await tx.insert(enterprises).values([agency, enterpriseOfUser]);
  const rows = await Promise.all(
    userRows.map(async (user) => ({
      ...user,
      passwordHash: await hashDemoPassword(passwords.get(user.id) ?? readablePassword()),
    })),
  );
  await tx.insert(users).values(rows);
}

/** One account a role, the first of each, for the console. */
export const firstOfEachRole = (accounts: readonly DemoAccount[]): DemoAccount[] =>
  accounts.filter(({ role }, index) => accounts.findIndex((other) => other.role === role) === index);
