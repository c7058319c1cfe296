import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { listColleagues } from "./list-colleagues";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const list = (by = desk.head.context, assignableOnly = false) =>
  call(listColleagues, { assignableOnly }, { context: by });

describe("colleague.list", () => {
  it("shows the active people of one's department, to the leader those of all", async () => {
    const departmentId = desk.department.id;
    const reviewer = await buildUser(database.db, "reviewer", { departmentId });
    await buildUser(database.db, "officer", { departmentId, isActive: false });
    const idsOf = async (...question: Parameters<typeof list>) =>
      (await list(...question)).items.map(({ id }) => id).sort();
    const own = [desk.officer, desk.colleague, desk.head].map(({ user }) => user.id);
    expect(await idsOf()).toEqual([...own, reviewer.id].sort());
    expect(await idsOf(desk.head.context, true)).toEqual([...own].sort());
    expect(await idsOf(desk.foreignHead.context)).toEqual([desk.foreignHead.user.id]);
    expect(await idsOf(desk.leader.context)).toEqual(
      expect.arrayContaining([...own, desk.foreignHead.user.id]),
    );
  });

  it("is not for agencies and statisticians", async () => {
    expect(await refusalOf(list(desk.agent.context))).toBe("FORBIDDEN");
    expect(await refusalOf(list(desk.statistician.context))).toBe("FORBIDDEN");
  });
});
