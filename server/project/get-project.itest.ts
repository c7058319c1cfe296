import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildEnterprise } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { getProject } from "./get-project";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const get = (id: string, by = desk.officer.context) => call(getProject, { id }, { context: by });

describe("project.get", () => {
  it("shows the owner everything, the contact masked", async () => {
    const { id } = await desk.create({
      contactName: "王建国",
      contactPhone: "13812341234",
      contactEmail: "wang@example.com",
      totalInvestmentFen: 30_000_000_000,
    });
    const detail = await desk.read(id);
    expect(detail).toMatchObject({
      totalInvestmentFen: 30_000_000_000,
      contact: { name: "王建国", phone: "138****1234", email: "w***@example.com" },
      owner: { id: desk.officer.user.id },
      department: { name: desk.department.name },
      firstReport: { byName: desk.officer.user.displayName, departmentName: desk.department.name },
      protectedUntil: "2026-12-23",
      protectionState: "protected",
      isStale: false,
      nextMoves: [
        {
          to: "L1",
          missing: [
            { kind: "field", code: "leadJudgement" },
            { kind: "field", code: "firstTalkDepartment" },
          ],
          deciders: ["officer", "departmentHead"],
          isAllowed: true,
        },
      ],
    });
    expect(detail.abilities).toEqual({
      update: true,
      followUp: true,
      upload: true,
      revealContact: true,
      assign: false,
      backTo: [],
      importTo: [],
      standings: ["suspended"],
      requestTermination: true,
      delete: true,
    });
  });

  it("lists what the next gate asks for", async () => {
    const { id } = await desk.project({ stage: "L2" });
    const [move] = (await desk.read(id)).nextMoves;
    expect(move?.to).toBe("L3");
    expect(move?.missing).toContainEqual({ kind: "field", code: "investorUscc" });
    expect(move?.missing).toContainEqual({ kind: "document", code: "companyProfile" });
    expect(move?.missing.some(({ code }) => code === "totalInvestment")).toBe(false);
  });

  it("shows a colleague name, stage and 首报 unit, and not a key more", async () => {
    const { id, name } = await desk.project();
    expect(await get(id, desk.colleague.context)).toEqual({
      sight: "limited",
      id,
      name,
      stage: "L3",
      firstReportedDepartment: desk.department.name,
    });
  });

  it("shows an agency the public part of what it introduced, and nothing else", async () => {
    const { id, name } = await desk.project({ agencyId: desk.agency.id });
    const detail = await get(id, desk.agent.context);
    expect(detail).toMatchObject({ sight: "public", id, name, departmentName: desk.department.name });
    expect(Object.keys(detail)).not.toContain("totalInvestmentFen");
    expect(await refusalOf(get(id, desk.foreignAgent.context))).toBe("NOT_FOUND");
  });

  it("lets leader and statistician read; the statistician gets no contact's name", async () => {
    const { id } = await desk.create({ contactName: "王建国", contactPhone: "13812341234" });
    const nothing = {
      update: false,
      followUp: false,
      upload: false,
      assign: false,
      backTo: [],
      importTo: [],
      standings: [],
      requestTermination: false,
      delete: false,
    };
    expect((await desk.read(id, desk.leader.context)).abilities).toEqual({ ...nothing, revealContact: true });
    const counted = await desk.read(id, desk.statistician.context);
    expect(counted.abilities).toEqual({ ...nothing, revealContact: false });
    expect(counted.contact).toMatchObject({ name: "王**", phone: "138****1234" });
    expect(counted.nextMoves[0]?.isAllowed).toBe(false);
  });

  it("is NOT_FOUND for another department's head and for an id that is nobody's", async () => {
    const { id } = await desk.project();
    expect(await refusalOf(get(id, desk.foreignHead.context))).toBe("NOT_FOUND");
    expect(await refusalOf(get(crypto.randomUUID()))).toBe("NOT_FOUND");
    expect(await refusalOf(get(id, desk.landManager.context))).toBe("NOT_FOUND");
  });

  it("knows the project company and a project nobody owns", async () => {
    const company = await buildEnterprise(database.db);
    const { id } = await desk.project({ projectCompanyId: company.id, ownerId: null, firstReportedBy: null });
    expect(await desk.read(id, desk.head.context)).toMatchObject({
      owner: null,
      projectCompany: { id: company.id },
      protectedUntil: null,
      contact: null,
      abilities: { assign: true, revealContact: false },
    });
  });
});
