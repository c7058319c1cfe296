import { call } from "@orpc/server";
import { asc, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, followUps, type ProjectRow, projectMoves, projects } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { verifyAudit } from "../audit/verify-audit";
import { actorOf, contextFor } from "../testing/context";
import { type Accepted, Actor, dice, editedFields } from "../testing/interleaving";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const projectCount = 4;
const actsEach = 30;

async function play(seed: number) {
  const start = await Promise.all(Array.from({ length: projectCount }, () => desk.project({ stage: "L3" })));
  const ids = start.map(({ id }) => id);
  const colleagues = [desk.officer.user.id, desk.colleague.user.id];
  const contexts = [desk.officer, desk.officer, desk.colleague, desk.head, desk.head, desk.head];
  const actors = contexts.map(
    ({ context }, index) =>
      new Actor(database.db, { context, colleagues }, ids, `第 ${index + 1} 人`, dice(seed * 100 + index)),
  );
  await Promise.all(
    actors.map(async (actor) => {
      for (let count = 0; count < actsEach; count += 1) await actor.act();
    }),
  );
  return {
    start,
    ids,
    accepted: actors.flatMap((actor) => actor.accepted),
    refused: actors.flatMap((actor) => actor.refused),
  };
}

type Played = Awaited<ReturnType<typeof play>>;

const rowsOf = (ids: readonly string[]) =>
  database.db
    .select()
    .from(projects)
    .where(inArray(projects.id, [...ids]));

const byVersion = (accepted: readonly Accepted[], projectId: string) =>
  accepted
    .flatMap((entry) => (entry.projectId === projectId && entry.version !== null ? [entry] : []))
    .toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0));

/** Every version from the second to the last was made by exactly one accepted call. */
function expectOneWinnerEach({ accepted }: Played, row: ProjectRow) {
  const made = byVersion(accepted, row.id).map(({ version }) => version);
  expect(made).toEqual(Array.from({ length: row.version - 1 }, (_, index) => index + 2));
}

/** Applied in the order of versions, each edit had seen what it wrote over; the end is what the database holds. */
function expectNothingLost({ accepted, start }: Played, row: ProjectRow) {
  const first = start.find(({ id }) => id === row.id);
  if (!first) throw new Error("a project nobody made");
  const values: Record<string, unknown> = Object.fromEntries(
    editedFields.map((field) => [field, first[field]]),
  );
  for (const { edit, base } of byVersion(accepted, row.id)) {
    for (const [field, value] of Object.entries(edit)) {
      expect(values[field]).toBe(Object.entries(base).find(([name]) => name === field)?.[1]);
      values[field] = value;
    }
  }
  for (const field of editedFields) expect(row[field]).toBe(values[field]);
}

const endOf = (row: ProjectRow): Record<string, string | null> => ({
  stage: row.stage,
  standing: row.standing,
  owner: row.ownerId,
  bin: row.deletedAt === null ? "kept" : "deleted",
});

/** From each move to the next without a gap, and undone moves go back exactly where they came from. */
async function expectUnbrokenMoves(start: ProjectRow, row: ProjectRow) {
  const moves = await database.db
    .select()
    .from(projectMoves)
    .where(eq(projectMoves.projectId, row.id))
    .orderBy(asc(projectMoves.createdAt), asc(projectMoves.id));
  const at = endOf(start);
  const undone = new Set<string>();
  for (const [index, move] of moves.entries()) {
    expect(move.fromCode).toBe(at[move.kind]);
    at[move.kind] = move.toCode;
    if (move.undoesId === null) continue;
    const before = moves[index - 1];
    expect(before).toMatchObject({ id: move.undoesId, fromCode: move.toCode, toCode: move.fromCode });
    expect(undone.has(move.undoesId)).toBe(false);
    undone.add(move.undoesId);
  }
  expect(at).toEqual(endOf(row));
}

async function expectAllFollowUps({ accepted, ids }: Played) {
  const wanted = accepted.flatMap(({ followUpId }) => followUpId ?? []).toSorted();
  const kept = await database.db
    .select({ id: followUps.id })
    .from(followUps)
    .where(inArray(followUps.projectId, ids));
  expect(kept.map(({ id }) => id).toSorted()).toEqual(wanted);
}

describe("people working on the same projects at once", () => {
  it.each([1, 2, 3])("lose nothing, whoever comes first (%i)", async (seed) => {
    const played = await play(seed);
    const rows = await rowsOf(played.ids);
    for (const row of rows) {
      expectOneWinnerEach(played, row);
      expectNothingLost(played, row);
      const start = played.start.find(({ id }) => id === row.id);
      if (start) await expectUnbrokenMoves(start, row);
    }
    await expectAllFollowUps(played);
    const log = await database.db.select().from(auditLog).where(inArray(auditLog.subjectId, played.ids));
    expect(log).toHaveLength(played.accepted.length);
    const kinds = new Set(played.accepted.map(({ kind }) => kind));
    expect(kinds).toContain("update");
    expect(kinds.size).toBeGreaterThan(4);
    expect(played.refused).toContain("CONFLICT");
  });

  it("leave a log whose chain holds", async () => {
    const auditor = await buildUser(database.db, "auditAdmin", {});
    const context = contextFor(database.db, actorOf(auditor));
    expect(await call(verifyAudit, { from: 1 }, { context })).toMatchObject({ brokenAt: null });
  });
});
