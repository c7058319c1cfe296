import { call, ORPCError } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { projectMoves } from "@/db/schema";
import { buildAgreement } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { AdvanceProjectInput } from "@/domain/project/advance-project.schema";
import type { Stage } from "@/domain/project/stage";
import { createFollowUp } from "../follow-up/create-follow-up";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { uscc } from "../testing/uscc";
import { advanceProject } from "./advance-project";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const advance = (
  id: string,
  to: Stage,
  values: Partial<AdvanceProjectInput> = {},
  by = desk.officer.context,
) => call(advanceProject, { id, version: 1, to, ...values }, { context: by });

async function missingOf(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) => (error instanceof ORPCError ? error.data.missing : error));
}

describe("project.advance", () => {
  it("walks a lead through its gates as what they ask for is brought", async () => {
    const { id } = await desk.create();
    await advance(id, "L1");
    expect(await missingOf(advance(id, "L2", { version: 2 }))).toEqual(["siteVisit"]);
    const visit = {
      kind: "siteVisit" as const,
      content: "看了产线",
      place: "常州",
      participants: "王建国、李静",
    };
    await call(
      createFollowUp,
      { id: crypto.randomUUID(), projectId: id, occurredOn: "2026-11-20", ...visit },
      { context: desk.officer.context },
    );
    await advance(id, "L2", { version: 2, actualOn: "2026-11-20", statMonth: "2026-11" });
    expect(await missingOf(advance(id, "L3", { version: 3 }))).toEqual([
      "investorUscc",
      "sourceRegion",
      "industryCode",
      "totalInvestment",
      "fixedInvestment",
      "landOrFactory",
      "expectedOutput",
      "expectedTax",
      "plannedStart",
      "plannedCompletion",
      "plannedProduction",
    ]);
    const facts = {
      uscc: uscc(),
      sourceRegionCode: "320400",
      industryCode: "3453",
      totalInvestmentFen: 300,
      fixedInvestmentFen: 200,
      landNeedSqm: "20000",
      expectedOutputFen: 500,
      expectedTaxFen: 10,
      plannedStartOn: "2027-03-01",
      plannedCompletionOn: "2028-03-01",
      plannedProductionOn: "2028-06-01",
    };
    await call(updateProject, { id, version: 3, ...facts }, { context: desk.officer.context });
    expect(await advance(id, "L3", { version: 4 })).toEqual({ id, version: 5 });
    const detail = await desk.read(id);
    expect(detail).toMatchObject({ stage: "L3", stageEnteredOn: "2026-11-23", version: 5 });
    expect(detail.abilities.backTo).toEqual(["L0", "L1", "L2"]);
    const moves = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, id));
    expect(moves.map(({ fromCode, toCode, actualOn }) => [fromCode, toCode, actualOn])).toEqual([
      [null, "L0", "2026-11-23"],
      ["L0", "L1", "2026-11-23"],
      ["L1", "L2", "2026-11-20"],
      ["L2", "L3", "2026-11-23"],
    ]);
  });

  it("signs only against a formal contract, with or without a framework agreement before", async () => {
    const { id } = await desk.project({ stage: "R3" });
    const sign = () => advance(id, "S2", {}, desk.head.context);
    expect(await missingOf(sign())).toEqual(["formalContract"]);
    await buildAgreement(database.db, { projectId: id });
    expect(await refusalOf(sign())).toBe("done");
  });

  it("leaves the gates from the first review on to the head of the department", async () => {
    const { id } = await desk.project({ stage: "R1" });
    expect(await refusalOf(advance(id, "R2"))).toBe("FORBIDDEN GATE_NOT_YOURS");
    expect(await refusalOf(advance(id, "R2", {}, desk.head.context))).toBe("done");
    expect(await refusalOf(advance(id, "L3", { version: 2, reason: "材料不实" }))).toBe(
      "FORBIDDEN GATE_NOT_YOURS",
    );
    expect(await refusalOf(advance(id, "L3", { version: 2, reason: "材料不实" }, desk.head.context))).toBe(
      "done",
    );
  });

  it("refuses leaps, standing still, moves back without a reason and inactive projects", async () => {
    const { id } = await desk.project({ stage: "L1" });
    expect(await refusalOf(advance(id, "L3"))).toBe("RULE STAGE_SKIPPED");
    expect(await refusalOf(advance(id, "L1"))).toBe("RULE SAME_STAGE");
    expect(await refusalOf(advance(id, "L0"))).toBe("RULE REASON_REQUIRED");
    expect(await refusalOf(advance(id, "L0", { reason: "误推进" }))).toBe("done");
    const suspended = await desk.project({ stage: "L0", standing: "suspended" });
    expect(await refusalOf(advance(suspended.id, "L1"))).toBe("RULE NOT_ACTIVE");
  });

  it("refuses dates in the future", async () => {
    const { id } = await desk.project({ stage: "L0" });
    expect(await refusalOf(advance(id, "L1", { actualOn: "2026-11-24" }))).toBe("VALIDATION");
    expect(await refusalOf(advance(id, "L1", { statMonth: "2026-12" }))).toBe("VALIDATION");
  });

  it("is for its owner and head: invisible, limited and read-only sights are refused", async () => {
    const { id } = await desk.project({ stage: "L0" });
    expect(await refusalOf(advance(id, "L1", {}, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(advance(id, "L1", {}, desk.colleague.context))).toBe("FORBIDDEN");
    for (const { context } of [desk.leader, desk.statistician, desk.agent, desk.landManager]) {
      expect(await refusalOf(advance(id, "L1", {}, context))).toBe("FORBIDDEN");
    }
  });

  it("moves once when two press at once", async () => {
    const { id } = await desk.project({ stage: "L0" });
    const results = await Promise.all([
      refusalOf(advance(id, "L1")),
      refusalOf(advance(id, "L1", {}, desk.head.context)),
    ]);
    expect(results.sort()).toEqual(["CONFLICT", "done"]);
    const moves = await database.db.select().from(projectMoves).where(eq(projectMoves.projectId, id));
    expect(moves).toHaveLength(1);
  });
});
