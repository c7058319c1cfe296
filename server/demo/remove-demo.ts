import { and, eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { files, fundEntries, sessions, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type DemoKind, demoRemoval, removeDemoInput } from "@/domain/demo/demo.schema";
import { administratorRoles } from "@/domain/user/administration";
import { currentStore } from "../file/store/current-store";
import { command } from "../kernel/procedure";
import { lockAdministrators } from "../user/administrators";
import { countDemoRows } from "./count-demo-rows";
import { demoTables, removalOrder } from "./demo-tables";
import { demoFileKeys, dropGoneFiles } from "./stored-files";
import { isUnreferenced } from "./unreferenced";

const namesShown = 100;

/** Accounts that must stay usable: the caller's, and each kind of administrator that has no real account yet. */
async function protectedUsers(tx: Transaction, actor: Actor): Promise<string[]> {
  const holders = await tx
    .select({ id: users.id, role: users.role, isDemo: users.isDemo })
    .from(users)
    .where(and(inArray(users.role, [...administratorRoles]), users.isActive));
  const kept = administratorRoles.flatMap((role) => {
    const ofRole = holders.filter((holder) => holder.role === role);
    return ofRole.some(({ isDemo }) => !isDemo) ? [] : ofRole.map(({ id }) => id);
  });
  return actor.kind === "user" ? [...kept, actor.userId] : kept;
}

const reversal = alias(fundEntries, "reversal");
const real = alias(files, "real");

/** A real revision of a demo file needs every one before it. */
const hasNoRealRevision = sql`not exists (select from ${files} ${real} where ${real.projectId} = ${files.projectId}
  and ${real.documentKind} = ${files.documentKind} and not ${real.isDemo})`;

function mayGo(kind: DemoKind, protectedIds: readonly string[]): SQL | undefined {
  if (kind === "users" && protectedIds.length > 0) return notInArray(users.id, [...protectedIds]);
  if (kind === "files") return hasNoRealRevision;
  if (kind !== "fundEntries") return undefined;
  return sql`not exists (select from ${fundEntries} ${reversal} where ${reversal.reversesId} = ${fundEntries.id} and not ${reversal.isDemo})`;
}

async function removeKind(tx: Transaction, kind: DemoKind, protectedIds: readonly string[]) {
  const { table } = demoTables[kind];
  const gone = await tx
    .delete(table)
    .where(and(eq(table.isDemo, true), isUnreferenced(table), mayGo(kind, protectedIds)))
    .returning({ id: table.id });
  return { kind, count: gone.length };
}

async function disableRemaining(tx: Transaction, protectedIds: readonly string[]): Promise<number> {
  const isLeft = and(eq(users.isDemo, true), users.isActive, notInArray(users.id, [...protectedIds]));
  const disabled = await tx
    .update(users)
    .set({ isActive: false, version: sql`${users.version} + 1`, updatedAt: sql`now()` })
    .where(isLeft)
    .returning({ id: users.id });
  const ids = disabled.map(({ id }) => id);
  if (ids.length > 0) {
    await tx.update(sessions).set({ revokedAt: sql`now()` }).where(inArray(sessions.userId, ids));
  }
  return disabled.length;
}

type Counts = Awaited<ReturnType<typeof countDemoRows>>;

const kindsIn = (counts: Counts): ReadonlySet<DemoKind> =>
  new Set(counts.filter(({ count }) => count > 0).map(({ kind }) => kind));

const presentKinds = async (tx: Transaction) => kindsIn(await countDemoRows(tx));

async function readKept(tx: Transaction, left: Counts) {
  const kept: { kind: DemoKind; id: string; name: string }[] = [];
  const kinds = kindsIn(left);
  for (const kind of removalOrder.filter((one) => kinds.has(one))) {
    const { table, name } = demoTables[kind];
    const rows = await tx
      .select({ id: sql<string>`${table.id}`, name: sql<string>`coalesce(${name}::text, '')` })
      .from(table)
      .where(eq(table.isDemo, true))
      .limit(namesShown);
    kept.push(...rows.map((row) => ({ kind, ...row })));
  }
  return kept.slice(0, namesShown);
}

/**
 * Takes the demo out in one transaction: only demo rows, and of those only what no real record needs. Accounts that
 * real records name stay, but can't sign in. The audit log stays whole.
 */
export const removeDemo = command({
  name: "demo.remove",
  permission: "demo.remove",
  summary: "清除演示数据",
  method: "POST",
  path: "/demo-data/removal",
  input: removeDemoInput,
  output: demoRemoval,
  prepare: ({ db }) => demoFileKeys(db),
  after: ({ db, prepared }) => dropGoneFiles(db, currentStore(), prepared),
  run: async ({ tx, actor }) => {
    await lockAdministrators(tx);
    const protectedIds = await protectedUsers(tx, actor);
    const present = await presentKinds(tx);
    const removed = [];
    for (const kind of removalOrder)
      if (present.has(kind)) removed.push(await removeKind(tx, kind, protectedIds));
    const disabledUsers = await disableRemaining(tx, protectedIds);
    const left = await countDemoRows(tx);
    return {
      removed: removed.filter(({ count }) => count > 0),
      kept: await readKept(tx, left),
      keptCount: left.reduce((sum, { count }) => sum + count, 0),
      disabledUsers,
    };
  },
  audit: ({ output }) => ({
    detail: {
      removed: Object.fromEntries(output.removed.map(({ kind, count }) => [kind, count])),
      keptCount: output.keptCount,
      disabledUsers: output.disabledUsers,
    },
  }),
});
