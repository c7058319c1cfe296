import { call } from "@orpc/server";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { targets } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { RequestContext } from "../kernel/context";
import { actorOf, contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { measure, openTargetDesk, type TargetDesk, yi } from "../testing/target-desk";
import { readTargetHistory } from "./read-history";
import { readOwnTargets } from "./read-own-targets";
import { readTargets } from "./read-targets";

const database = useTestDatabase();
let desk: TargetDesk;

beforeAll(async () => {
  desk = await openTargetDesk(database.db);
});
beforeEach(async () => {
  await database.db.delete(targets);
});

describe("target.history and target.mine", () => {
  it("hides the history of what one may not see", async () => {
    await desk.save([{}, desk.ofDepartment]);
    const history = (input: object, context: RequestContext) =>
      refusalOf(call(readTargetHistory, { measure, period: "2026", ...input }, { context }));
    expect(await history({}, desk.head.context)).toBe("NOT_FOUND");
    expect(await history(desk.ofDepartment, desk.head.context)).toBe("done");
    expect(await history(desk.ofDepartment, desk.foreignHead.context)).toBe("NOT_FOUND");
    expect(await history(desk.ofOfficer, desk.officer.context)).toBe("done");
    expect(await history(desk.ofOfficer, desk.colleague.context)).toBe("NOT_FOUND");
    expect(await history({}, desk.landManager.context)).toBe("FORBIDDEN");
  });

  it("tells an officer, a head and a leader what they answer for", async () => {
    await desk.save([{ value: 9 * yi }, { ...desk.ofDepartment, value: 5 * yi }]);
    await desk.save(
      [
        { ...desk.ofOfficer, value: 2 * yi },
        { ...desk.ofOfficer, period: "2026-Q4", value: yi },
      ],
      desk.head.context,
    );
    const mine = (context: RequestContext) => call(readOwnTargets, {}, { context });
    expect(await mine(desk.officer.context)).toMatchObject({
      scope: "own",
      items: [{ measure, year: { target: 2 * yi }, quarter: { period: "2026-Q4", target: yi } }],
    });
    expect(await mine(desk.head.context)).toMatchObject({
      items: [{ year: { target: 5 * yi }, quarter: null }],
    });
    expect(await mine(desk.leader.context)).toMatchObject({
      scope: "park",
      items: [{ year: { target: 9 * yi } }],
    });
    expect((await mine(desk.colleague.context)).items).toEqual([]);
    const homeless = contextFor(database.db, actorOf(await buildUser(database.db, "departmentHead")));
    expect((await mine(homeless)).items).toEqual([]);
    expect(await refusalOf(mine(desk.agent.context))).toBe("FORBIDDEN");
  });
});

it("reads many targets in one statement", async () => {
  await desk.save([{}, { period: "2026-Q1" }, desk.ofDepartment, { industry: "biomedicine" }]);
  const read = async (of: Parameters<typeof readTargets>[1]["of"]) =>
    (await readTargets(database.db, { measures: [measure], periods: ["2026", "2026-Q1"], of })).length;
  expect([
    await read("park"),
    await read("departments"),
    await read("officers"),
    await read("industries"),
  ]).toEqual([2, 1, 0, 1]);
});
