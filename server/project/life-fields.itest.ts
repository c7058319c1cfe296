import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildEnterprise } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UpdateProjectInput } from "@/domain/project/update-project.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { updateProject } from "./update-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

type Values = Omit<UpdateProjectInput, "id" | "version">;

const update = (id: string, values: Values, version = 1) =>
  call(updateProject, { id, version, ...values }, { context: desk.officer.context });

describe("fields the gates ask for", () => {
  it("names who held the first talk, and dates a judgement that has no date", async () => {
    const { id } = await desk.project({ stage: "L0" });
    await update(id, {
      leadJudgement: "watch",
      firstTalkDepartmentId: desk.department.id,
      firstTalkedBy: desk.officer.user.id,
      firstTalkOn: "2026-11-20",
    });
    expect(await desk.read(id)).toMatchObject({
      leadJudgement: "watch",
      leadJudgedOn: "2026-11-23",
      firstTalk: {
        byName: desk.officer.user.displayName,
        departmentName: desk.department.name,
        on: "2026-11-20",
      },
    });
    await update(id, { leadJudgement: "follow", leadJudgedOn: "2026-11-21" }, 2);
    expect(await desk.read(id)).toMatchObject({ leadJudgement: "follow", leadJudgedOn: "2026-11-21" });
    expect(await refusalOf(update(id, { feedbackOn: "2026-11-20" }, 3))).toBe("VALIDATION");
  });

  it("keeps answers that are no apart from those not given", async () => {
    const { id } = await desk.project();
    await update(id, { isHighEnergyEmission: false, energyTce: "820.5" });
    expect(await desk.read(id)).toMatchObject({
      isHighEnergyEmission: false,
      isMajorHazard: null,
      energyTce: "820.50",
    });
  });

  it("refuses people and departments that do not exist, by the field", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(update(id, { firstTalkDepartmentId: crypto.randomUUID() }))).toBe("VALIDATION");
    expect(await refusalOf(update(id, { firstTalkedBy: crypto.randomUUID() }))).toBe("VALIDATION");
  });

  it("writes foundation and capital to the project company, once there is one", async () => {
    const facts = {
      projectCompanyEstablishedOn: "2026-09-01",
      projectCompanyRegisteredCapitalFen: 10_000_000_000,
      projectCompanyPaidInCapitalFen: 0,
    };
    const { id } = await desk.project();
    expect(await refusalOf(update(id, facts))).toBe("VALIDATION");
    await update(id, { ...facts, projectCompanyName: "天津恒立智能装备有限公司" });
    expect(await desk.read(id)).toMatchObject({ ...facts, version: 2 });
    const over = { projectCompanyPaidInCapitalFen: 10_000_000_001 };
    expect(await refusalOf(update(id, over, 2))).toBe("VALIDATION");
    const company = await buildEnterprise(database.db, { paidInCapitalFen: 5 });
    const other = await desk.project({ projectCompanyId: company.id });
    await update(other.id, { projectCompanyPaidInCapitalFen: null });
    expect(await desk.read(other.id)).toMatchObject({ projectCompanyPaidInCapitalFen: null });
  });
});
