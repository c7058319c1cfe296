import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { departments, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { refusalOfTarget } from "@/domain/target/check-target";
import { placeKey } from "@/domain/target/place";
import { mayEditTarget, maySeeTarget } from "@/domain/target/rights";
import { type SaveTargetsInput, saveTargetsInput, saveTargetsOutput } from "@/domain/target/target.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { readCurrent } from "./read-current";
import { readPlanYears } from "./read-plans";
import { targetReader } from "./target-reader";
import { changedCells, clashesOf, writeRevisions } from "./write-revisions";

const idsOf = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

/** The departments and people the cells name; undefined when one of them does not exist. */
async function readNamed(tx: Transaction, { cells }: SaveTargetsInput) {
  const departmentIds = idsOf(cells.map(({ departmentId }) => departmentId));
  const userIds = idsOf(cells.map(({ userId }) => userId));
  const found = await tx
    .select({ id: departments.id })
    .from(departments)
    .where(inArray(departments.id, departmentIds));
  const people = await tx
    .select({ id: users.id, departmentId: users.departmentId, role: users.role, isActive: users.isActive })
    .from(users)
    .where(inArray(users.id, userIds));
  if (found.length < departmentIds.length || people.length < userIds.length) return undefined;
  return new Map(people.map((person) => [person.id, person]));
}

/** One writer of a measure at a time: what is compared below cannot change before it is written. */
async function loadPlaces(tx: Transaction, actor: Actor, input: SaveTargetsInput) {
  const reader = targetReader(actor);
  if (!input.cells.every((cell) => maySeeTarget(reader, cell))) return undefined;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`targets:${input.measure}`}, 0))`);
  const people = await readNamed(tx, input);
  if (!people) return undefined;
  const held = await readCurrent(tx, input.measure, [...new Set(input.cells.map(({ period }) => period))]);
  return { people, held, plans: await readPlanYears(tx) };
}

type Places = NonNullable<Awaited<ReturnType<typeof loadPlaces>>>;

function checkCells(input: SaveTargetsInput, { people, plans }: Places): void {
  if (new Set(input.cells.map(placeKey)).size < input.cells.length) {
    throw fieldError("cells", "同一项任务出现了两次");
  }
  for (const cell of input.cells) {
    const officer = cell.userId === null ? null : (people.get(cell.userId) ?? null);
    const refusal = refusalOfTarget(cell, cell.value, plans, officer);
    if (refusal) throw ruleError(refusal);
  }
}

/**
 * Issues, changes or withdraws targets, all or none, each as a new revision with the one reason. Amounts in fen, of
 * foreign measures US cents. Throws CONFLICT TARGETS_CHANGED with the cells others have revised since, PLAN_CLOSED,
 * TARGET_OUTSIDE_PLAN, TARGET_OFFICER_ELSEWHERE.
 */
export const saveTargets = command({
  name: "target.save",
  permission: "target.edit",
  summary: "下达、调整或撤回任务",
  method: "POST",
  path: "/targets",
  input: saveTargetsInput,
  output: saveTargetsOutput,
  load: ({ tx, actor, input }) => loadPlaces(tx, actor, input),
  guard: ({ actor, input }) => input.cells.every((cell) => mayEditTarget(targetReader(actor), cell)),
  run: async ({ tx, actor, input, row }) => {
    checkCells(input, row);
    const clashes = await clashesOf(tx, input.cells, row.held);
    if (clashes.length > 0) throw new AppError("CONFLICT", { rule: "TARGETS_CHANGED", clashes });
    const changed = changedCells(input.cells, row.held);
    const { measure, reason } = input;
    await writeRevisions(tx, changed, row.held, { measure, reason, createdBy: signedIn(actor).userId });
    return { saved: changed.length };
  },
  audit: ({ input, row }) => ({
    detail: {
      measure: input.measure,
      reason: input.reason,
      cells: input.cells.map((cell) => ({
        place: placeKey(cell),
        from: row.held.get(placeKey(cell))?.value ?? null,
        to: cell.value,
      })),
    },
  }),
});
