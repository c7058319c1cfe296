import { call, ORPCError } from "@orpc/server";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { type TestDatabase, useTestDatabase } from "@/db/testing/test-database";
import { roleCan } from "@/domain/access/can";
import { type Role, roles } from "@/domain/access/role";
import { buildWorld, type World } from "../access-matrix/world";
import { arbitraryInput } from "../arbitrary-input";
import { contextFor } from "../context";
import { allProcedures } from "../procedures";

const inputsEach = 1_000;
const seed = 20_261_123;
/** Refused calls between two looks at the whole database. */
const looksEvery = 20;
/** Reads that run side by side. */
const atOnce = 16;

/** Reads that leave a row in the log when they succeed. */
const audited = new Set([
  "audit.verify",
  "intent.revealContact",
  "amount.export",
  "project.export",
  "parcel.export",
  "idleLand.export",
  "survey.export",
]);

/** Counters and traces that a refusal leaves on purpose. */
const keptByRefusals = ["rate_limits", "sessions"];

/** Rows and the transactions that wrote them, of every table. */
async function fingerprintOf({ owner: { sql } }: TestDatabase): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> all(${keptByRefusals}) order by 1`;
  const parts = tables.map(
    ({ name }) => sql`
    select ${name}::text as name, count(*)::text as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as hash from ${sql(name)} t`,
  );
  const union = parts.slice(1).reduce((whole, part) => sql`${whole} union all ${part}`, parts[0] ?? sql``);
  return JSON.stringify(await union);
}

const idsOf = (world: World): string[] => [
  ...Object.values(world.projects).map(({ id }) => id),
  ...Object.values(world.intents).map(({ id }) => id),
  ...Object.values(world.fundEntries).map(({ id }) => id),
  ...Object.values(world.requests).map(({ id }) => id),
  world.projects.own.investorId,
  world.projects.elsewhere.investorId,
  world.parcel.id,
  world.claim.id,
  world.home.id,
  world.colleague.id,
  world.indicatorId,
  world.dictionaryItem.id,
];

async function refusalOf(attempt: () => Promise<unknown>): Promise<ORPCError<string, unknown> | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    if (error instanceof ORPCError) return error;
    throw error;
  }
}

type Attempt = (value: unknown) => Promise<boolean>;
type Fingerprint = () => Promise<string>;

/** Reads write nothing at all, so they may run side by side. */
async function readAll(
  values: readonly unknown[],
  isRefused: Attempt,
  fingerprint: Fingerprint,
): Promise<void> {
  const before = await fingerprint();
  for (let start = 0; start < values.length; start += atOnce)
    await Promise.all(values.slice(start, start + atOnce).map(isRefused));
  expect(await fingerprint()).toBe(before);
}

/**
 * Every so many refusals the whole database must be as it was before them. Where calls in between were accepted, the
 * refused input is sent once more and must leave nothing behind.
 */
async function writeAll(
  values: readonly unknown[],
  isRefused: Attempt,
  fingerprint: Fingerprint,
): Promise<void> {
  let before: string | undefined = await fingerprint();
  let refused = 0;
  for (const value of values) {
    if (!(await isRefused(value))) before = undefined;
    else if (++refused % looksEvery === 0) {
      const known: string = before ?? (await fingerprint());
      const isAgain: boolean = before !== undefined || (await isRefused(value));
      if (isAgain) expect(await fingerprint()).toBe(known);
      before = isAgain ? known : undefined;
    }
  }
  if (before !== undefined) expect(await fingerprint()).toBe(before);
}

/** Someone who may call it, so that the input gets as far as it can. */
const callerOf = (permission: Parameters<typeof roleCan>[1]): Role | undefined =>
  roles.find((role) => roleCan(role, permission));

/**
 * A thousand generated inputs to every procedure of one kind, or of one half of it so that files run side by side: each is
 * answered, none with a 5xx, and a refused call changes no row of any table.
 */
export function describeHostileInputs(kind: "query" | "command", half?: "first" | "second"): void {
  const database = useTestDatabase();
  const fingerprint = () => fingerprintOf(database);
  let world: World;
  beforeAll(async () => {
    world = await buildWorld(database.owner.db);
  });

  const all = allProcedures().filter(({ meta }) => meta.kind === kind);
  const middle = Math.ceil(all.length / 2);
  const halves = { first: all.slice(0, middle), second: all.slice(middle) };
  const procedures = half ? halves[half] : all;
  it.each(procedures.map((entry) => ({ ...entry, name: entry.path.join(".") })))(
    "$name answers every input and writes nothing when it refuses",
    async ({ procedure, input, meta }) => {
      const actor = world.actor(callerOf(meta.permission) ?? "visitor");
      const values = fc.sample(arbitraryInput(input, idsOf(world)), { numRuns: inputsEach, seed });
      const attempt = async (value: unknown) => {
        const error = await refusalOf(() =>
          call(procedure, value, { context: contextFor(database.db, actor) }),
        );
        if (error)
          expect(error.status, `${JSON.stringify(value)} ${JSON.stringify(error.data)}`).toBeLessThan(500);
        return error !== undefined;
      };
      const isPureRead = kind === "query" && !audited.has(meta.name);
      await (isPureRead ? readAll : writeAll)(values, attempt, fingerprint);
    },
    240_000,
  );
}
