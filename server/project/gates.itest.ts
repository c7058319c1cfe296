import { call, ORPCError } from "@orpc/server";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type ProjectRow, settings } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import { type GateItem, gateItemKey } from "@/domain/project/gate-item";
import { gateRulesKey } from "@/domain/project/gate-rules.schema";
import { type DecidingRole, defaultGateRules, gateFor } from "@/domain/project/gates";
import { moves } from "@/domain/project/move";
import { type Stage, stages } from "@/domain/project/stage";
import { buildCompleteProject } from "../testing/complete-project";
import { actorOf, contextFor } from "../testing/context";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { takeAway } from "../testing/take-away";
import { advanceProject } from "./advance-project";
import { getProject } from "./get-project";
import { readGate } from "./read-gate";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

/** Every way forward there is, with the gate it leads through. */
const ways = stages.flatMap((from) => moves[from].map((to) => [from, to] as const));

const complete = (stage: Stage) =>
  buildCompleteProject(
    database.db,
    {
      departmentId: desk.department.id,
      officerId: desk.officer.user.id,
      headId: desk.head.user.id,
      leaderId: desk.leader.user.id,
      statisticianId: desk.statistician.user.id,
    },
    { stage },
  );

const people: Record<DecidingRole, (desk: ProjectDesk) => ProjectDesk["officer"]> = {
  officer: ({ officer }) => officer,
  departmentHead: ({ head }) => head,
  leader: ({ leader }) => leader,
  statistician: ({ statistician }) => statistician,
};

const missingOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof ORPCError ? (error.data.missing ?? error.data.rule) : error),
  );

class Restored extends Error {}

/** What the page, the board and the API say of a project with one thing taken away; the project is whole afterwards. */
async function answersWithout(project: ProjectRow, to: Stage, item: GateItem) {
  const answers: unknown[] = [];
  const decider = gateFor(defaultGateRules, to).deciders.at(-1) ?? "departmentHead";
  try {
    await database.db.transaction(async (tx) => {
      await takeAway(tx, project, item);
      // safe because a transaction answers every question a database does
      const db = tx as unknown as typeof database.db;
      const context = contextFor(db, actorOf(people[decider](desk).user));
      const detail = await call(getProject, { id: project.id }, { context });
      answers.push(detail.sight === "full" && detail.nextMoves.find((move) => move.to === to)?.missing);
      answers.push((await call(readGate, { id: project.id, to }, { context })).missing);
      const version = detail.sight === "full" ? detail.version : 0;
      answers.push(await missingOf(call(advanceProject, { id: project.id, version, to }, { context })));
      throw new Restored();
    });
  } catch (error) {
    if (!(error instanceof Restored)) throw error;
  }
  return answers;
}

describe("every gate × everything it asks for", () => {
  it.each(ways)("%s → %s", async (from, to) => {
    const project = await complete(from);
    const gate = gateFor(defaultGateRules, to);
    for (const item of gate.items) {
      const answers = await answersWithout(project, to, item);
      expect({ item: gateItemKey(item), answers }).toEqual({
        item: gateItemKey(item),
        answers: [[item], [item], [item]],
      });
    }
    for (const role of ["officer", "departmentHead", "leader", "statistician"] as const) {
      const isDecider = gate.deciders.some((decider) => decider === role);
      const { context } = people[role](desk);
      const answer = await call(readGate, { id: project.id, to }, { context });
      expect({ role, ...answer }).toMatchObject({ role, kind: "forward", missing: [], isAllowed: isDecider });
      const detail = await desk.read(project.id, context);
      expect(detail.nextMoves.find((move) => move.to === to)).toMatchObject({ isAllowed: isDecider });
      if (isDecider) continue;
      const input = { id: project.id, version: project.version, to };
      expect(await refusalOf(call(advanceProject, input, { context }))).toBe("FORBIDDEN GATE_NOT_YOURS");
    }
    const decider = gate.deciders[0] ?? "departmentHead";
    const input = { id: project.id, version: project.version, to };
    const moved = await call(advanceProject, input, { context: people[decider](desk).context });
    expect(moved.version).toBe(project.version + 1);
  });
});

describe("gates an office sets itself", () => {
  it("hold at once for page, board and move, and the move keeps their revision", async () => {
    const { db } = database;
    const rules = {
      ...defaultGateRules,
      L2: {
        items: [{ kind: "document" as const, code: "visitReport" as const }],
        deciders: ["officer" as const],
      },
    };
    await db.insert(settings).values({ key: gateRulesKey, revision: 1, value: rules, reason: "试行" });
    const project = await desk.project({ stage: "L1" });
    const input = { id: project.id, version: 1, to: "L2" as const };
    const item = { kind: "document", code: "visitReport" };
    const { context } = desk.officer;
    expect((await desk.read(project.id)).nextMoves[0]).toMatchObject({ missing: [item] });
    expect(await missingOf(call(advanceProject, input, { context }))).toEqual([item]);
    expect(await refusalOf(call(advanceProject, input, { context: desk.head.context }))).toBe(
      "FORBIDDEN GATE_NOT_YOURS",
    );
    await db.insert(settings).values({
      key: gateRulesKey,
      revision: 2,
      value: { ...rules, L2: { items: [], deciders: ["officer"] } },
      reason: "再试",
    });
    const { moveId } = await call(advanceProject, input, { context });
    const [move] = await db.execute<{ gate_revision: number }>(
      sql`select gate_revision from project_moves where id = ${moveId}`,
    );
    expect(move?.gate_revision).toBe(2);
  });
});
