import { randomBytes } from "node:crypto";
import type { Database } from "@/db/client";
import {
  agreements,
  departments,
  enterprises,
  fixedInvestments,
  fundEntries,
  projects,
  users,
} from "@/db/schema";
import type { Role } from "@/domain/access/role";

/** A suffix no other row of the run has. */
export const unique = () => randomBytes(5).toString("hex");

const single = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("The insert returned no row.");
  return row;
};

/** A department with a name of its own. */
export async function buildDepartment(db: Database, values: Partial<typeof departments.$inferInsert> = {}) {
  const name = `招商${unique()}部`;
  return single(
    await db
      .insert(departments)
      .values({ code: unique(), name, ...values })
      .returning(),
  );
}

/** A person who may sign in; `role` decides what they may do. */
export async function buildUser(db: Database, role: Role, values: Partial<typeof users.$inferInsert> = {}) {
  const row = {
    username: `u${unique()}`,
    displayName: `张${unique()}`,
    role,
    passwordHash: "-",
    mustChangePassword: false,
  };
  return single(
    await db
      .insert(users)
      .values({ ...row, ...values })
      .returning(),
  );
}

/** An enterprise without a code. */
export async function buildEnterprise(db: Database, values: Partial<typeof enterprises.$inferInsert> = {}) {
  const name = values.name ?? `天津${unique()}装备有限公司`;
  return single(
    await db
      .insert(enterprises)
      .values({ name, normalizedName: name, ...values })
      .returning(),
  );
}

type ProjectValues = Partial<typeof projects.$inferInsert>;

/** A project in negotiation, with an investor and a department of its own unless given. */
export async function buildProject(db: Database, values: ProjectValues = {}) {
  const investor = values.investorId
    ? { id: values.investorId, name: values.investorName ?? "投资方" }
    : await buildEnterprise(db);
  const departmentId = values.departmentId ?? (await buildDepartment(db)).id;
  const row = {
    code: `P${unique()}`,
    name: `${unique()}智能装备项目`,
    summary: "年产精密减速机 2 万台",
    departmentId,
    firstReportedDepartmentId: departmentId,
    firstReportedAt: "2026-03-02T02:00:00Z",
    stage: "L3" as const,
    stageEnteredOn: "2026-04-01",
    investorId: investor.id,
    investorName: investor.name,
    sourceChannel: "ownOutreach" as const,
    sourceRegionCode: "110108",
    industry: "advancedEquipment" as const,
    zone: "central" as const,
    totalInvestmentFen: 1_650_000_000_000,
  };
  return single(
    await db
      .insert(projects)
      .values({ ...row, ...values })
      .returning(),
  );
}

type Of<Table extends { $inferInsert: { projectId: string } }> = Partial<Table["$inferInsert"]> & {
  projectId: string;
};

/** Money waiting for confirmation. */
export async function buildFundEntry(db: Database, values: Of<typeof fundEntries>) {
  const row = {
    category: "equipment" as const,
    evidenceKind: "bankSlip" as const,
    evidenceNo: unique(),
    occurredOn: "2026-11-02",
    amountOriginal: "1000000.00",
    amountFen: 100_000_000,
    sourceRegionCode: "110108",
    isCounted: false,
    ruleId: "ARR_NOT_CONFIRMED",
    state: "pending" as const,
  };
  return single(
    await db
      .insert(fundEntries)
      .values({ ...row, ...values })
      .returning(),
  );
}

/** A counted formal contract. */
export async function buildAgreement(db: Database, values: Of<typeof agreements>) {
  const row = {
    kind: "formal" as const,
    contractNo: unique(),
    signedOn: "2026-11-02",
    statMonth: "2026-11",
    amountFen: 1_650_000_000_000,
    isCounted: true,
    ruleId: "AGR_FORMAL_FIRST",
  };
  return single(
    await db
      .insert(agreements)
      .values({ ...row, ...values })
      .returning(),
  );
}

/** A month of reported fixed investment. */
export async function buildFixedInvestment(db: Database, values: Of<typeof fixedInvestments>) {
  const row = { statMonth: "2026-11", amountFen: 50_000_000_000, isCounted: true, ruleId: "FAI_REPORTED" };
  return single(
    await db
      .insert(fixedInvestments)
      .values({ ...row, ...values })
      .returning(),
  );
}
