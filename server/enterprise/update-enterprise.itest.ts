import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, enterprises, projects } from "@/db/schema";
import { buildEnterprise, buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { UpdateEnterpriseInput } from "@/domain/enterprise/update-enterprise.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { uscc as newUscc } from "../testing/uscc";
import { listEnterprises } from "./list-enterprises";
import { updateEnterprise } from "./update-enterprise";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const update = (
  id: string,
  values: Omit<UpdateEnterpriseInput, "id" | "version">,
  by = desk.officer.context,
  version = 1,
) => call(updateEnterprise, { id, version, ...values }, { context: by });

const read = async (id: string) => {
  const [row] = await database.db.select().from(enterprises).where(eq(enterprises.id, id));
  return row;
};

describe("enterprise.update", () => {
  it("changes what is sent, clears what is null, and logs before and after", async () => {
    const { investorId } = await desk.project();
    const facts = {
      legalRepresentative: "赵文博",
      establishedOn: "1998-05-04",
      registeredCapitalFen: 5_000_000_000,
      paidInCapitalFen: 3_000_000_000,
      staffCount: 260,
      highTechCertificateNo: "GR202412000123",
      highTechExpiresOn: "2027-12-02",
      growthTier: "gazelle",
      environmentGrade: "A",
    } as const;
    expect(await update(investorId, facts)).toEqual({ id: investorId, version: 2 });
    expect(await read(investorId)).toMatchObject(facts);
    await update(investorId, { growthTier: null, staffCount: 261 }, desk.head.context, 2);
    expect(await read(investorId)).toMatchObject({ ...facts, growthTier: null, staffCount: 261 });
    const log = await database.db
      .select({ detail: auditLog.detail })
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, investorId), eq(auditLog.action, "enterprise.update")));
    expect(log[1]?.detail.changes).toEqual([
      { field: "staffCount", from: 260, to: 261 },
      { field: "growthTier", from: "gazelle", to: null },
    ]);
  });

  it("gives one winner of two, and is refused where a project is not one's own", async () => {
    const project = await desk.project();
    const change = { staffCount: 10 };
    const both = [
      refusalOf(update(project.investorId, change)),
      refusalOf(update(project.investorId, change)),
    ];
    expect((await Promise.all(both)).sort()).toEqual(["CONFLICT", "done"]);
    expect(await refusalOf(update(project.investorId, change, desk.colleague.context, 2))).toBe("NOT_FOUND");
    expect(await refusalOf(update(project.investorId, change, desk.foreignHead.context, 2))).toBe(
      "NOT_FOUND",
    );
    expect(await refusalOf(update(project.investorId, change, desk.leader.context, 2))).toBe("FORBIDDEN");
  });

  it("merges edits of different fields, and refuses the second of two on the same one", async () => {
    const { investorId } = await desk.project();
    await update(investorId, { staffCount: 10 }, desk.head.context);
    await update(investorId, { groupName: "澜砺集团", base: { groupName: null } });
    expect(await read(investorId)).toMatchObject({ staffCount: 10, groupName: "澜砺集团", version: 3 });
    const clash = update(investorId, { staffCount: 20, base: { staffCount: null } });
    expect(await refusalOf(clash)).toBe("CONFLICT FIELDS_CLASH");
  });

  it("refuses fields that contradict what is stored", async () => {
    const { investorId } = await desk.project();
    await update(investorId, { registeredCapitalFen: 100 });
    expect(await refusalOf(update(investorId, { paidInCapitalFen: 101 }, desk.officer.context, 2))).toBe(
      "VALIDATION",
    );
    const certificate = { highTechCertificateNo: "GR202412000123" };
    expect(await refusalOf(update(investorId, certificate, desk.officer.context, 2))).toBe("VALIDATION");
    expect(
      await refusalOf(update(investorId, { establishedOn: "2026-11-24" }, desk.officer.context, 2)),
    ).toBe("VALIDATION");
  });

  it("renames the enterprise in its projects and finds it by the new name", async () => {
    const project = await desk.project();
    await update(project.investorId, { name: "天津澜砺传动科技有限公司", uscc: newUscc() });
    const [row] = await database.db.select().from(projects).where(eq(projects.id, project.id));
    expect(row?.investorName).toBe("天津澜砺传动科技有限公司");
    expect(row?.initials).toContain("tjllcd");
    const { items } = await call(listEnterprises, { q: "tjllcd" }, { context: desk.officer.context });
    expect(items.map(({ id }) => id)).toEqual([project.investorId]);
  });

  it("never takes a name or code from under a colleague, an account or another enterprise", async () => {
    const shared = await desk.project();
    await desk.project({ investorId: shared.investorId, ownerId: desk.colleague.user.id });
    const name = { name: "另一个名称有限公司" };
    expect(await refusalOf(update(shared.investorId, name))).toBe("RULE ENTERPRISE_SHARED");
    expect(await refusalOf(update(shared.investorId, { staffCount: 8 }))).toBe("done");
    expect(await refusalOf(update(shared.investorId, name, desk.head.context, 2))).toBe("done");
    const used = await desk.project();
    await buildUser(database.db, "enterpriseUser", { enterpriseId: used.investorId });
    expect(await refusalOf(update(used.investorId, name))).toBe("RULE ENTERPRISE_SHARED");
    const uscc = newUscc();
    await buildEnterprise(database.db, { uscc });
    const { investorId } = await desk.project();
    expect(await refusalOf(update(investorId, { uscc }))).toBe("VALIDATION");
  });

  it("keeps a code that fails its check only against a reason", async () => {
    const { investorId } = await desk.project();
    const uscc = "91310115MA1G4L1WXK";
    expect(await refusalOf(update(investorId, { uscc }))).toBe("VALIDATION");
    await update(investorId, { uscc, usccOverrideReason: "执照原件核对一致" });
    expect(await read(investorId)).toMatchObject({ uscc, usccOverrideReason: "执照原件核对一致" });
  });
});
