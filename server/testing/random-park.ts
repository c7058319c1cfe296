import fc from "fast-check";
import type { Database } from "@/db/client";
import {
  buildAgreement,
  buildDepartment,
  buildEnterprise,
  buildFixedInvestment,
  buildFundEntry,
  buildProject,
  buildUser,
} from "@/db/testing/builders";
import { agreementKinds } from "@/domain/amount/agreement";
import { fundCategories, fundEntryStates } from "@/domain/amount/fund-entry";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { stages, standings } from "@/domain/project/stage";

export const regionCodes = [
  "110108",
  "120118",
  "131000",
  "320500",
  "440300",
  "370200",
  "810000",
  "710000",
  "DE",
  "440800",
  null,
];

const sample = <Value>(arbitrary: fc.Arbitrary<Value>, count: number, seed: number) =>
  fc.sample(arbitrary, { numRuns: count, seed });

const monthArbitrary = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`)
  .filter((month) => month <= "2026-11");

const amountArbitrary = fc.oneof(
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: 1, max: 10_000_000_000_000 }),
);

async function buildProjects(db: Database, departmentIds: string[], ownerIds: string[]) {
  const investor = await buildEnterprise(db);
  const shape = fc.record({
    stage: fc.constantFrom(...stages),
    standing: fc.constantFrom(...standings, "normal" as const, "normal" as const),
    industry: fc.constantFrom(...industries),
    zone: fc.option(fc.constantFrom(...zones)),
    sourceRegionCode: fc.constantFrom(...regionCodes),
    isCapitalRelief: fc.boolean(),
    totalInvestmentFen: fc.option(amountArbitrary),
    departmentId: fc.constantFrom(...departmentIds),
    ownerId: fc.option(fc.constantFrom(...ownerIds)),
    lastFollowUpOn: fc.option(fc.constantFrom("2026-11-20", "2026-10-24", "2026-10-23", "2025-01-01")),
    nextStepOn: fc.option(fc.constantFrom("2026-11-22", "2026-11-23", "2026-12-01")),
    firstReportedAt: fc.constantFrom(
      "2026-11-01T00:00:00Z",
      "2026-10-31T15:59:59Z",
      "2026-10-31T16:00:00Z",
      "2022-01-01T00:00:00Z",
    ),
  });
  return Promise.all(
    sample(shape, 60, 1).map((values, index) =>
      buildProject(db, {
        ...values,
        investorId: investor.id,
        investorName: investor.name,
        deletedAt: index % 9 === 4 ? "2026-11-20T02:00:00Z" : null,
      }),
    ),
  );
}

async function buildAmounts(db: Database, projectIds: string[]) {
  const common = {
    projectId: fc.constantFrom(...projectIds),
    amountFen: amountArbitrary,
    isCounted: fc.boolean(),
    statMonth: monthArbitrary,
  };
  const foreign = {
    isCountedForeign: fc.boolean(),
    foreignRuleId: fc.constantFrom("FDI_PAID_IN", null),
    usdCents: fc.option(fc.integer({ min: 1, max: 1_000_000_000 })),
  };
  const fund = fc.record({
    ...common,
    amountFen: fc.oneof(
      amountArbitrary,
      amountArbitrary.map((amount) => -amount),
    ),
    category: fc.constantFrom(...fundCategories),
    state: fc.constantFrom(...fundEntryStates),
    sourceRegionCode: fc.constantFrom(...regionCodes),
    outsideShareBp: fc.constantFrom(10_000, 10_000, 3333, 0),
    ...foreign,
  });
  const agreement = fc.record({
    ...common,
    kind: fc.constantFrom(...agreementKinds.filter((kind) => kind !== "formal")),
    isVoid: fc.boolean(),
    isCountedForeign: fc.boolean(),
    foreignRuleId: fc.constantFrom("FDI_AGREED", null),
    foreignFen: fc.constantFrom(1, null),
    foreignUsdCents: fc.option(fc.integer({ min: 1, max: 1_000_000_000 })),
  });
  for (const values of sample(fund, 150, 2)) {
    const isConfirmed = !["draft", "pending", "returned"].includes(values.state);
    await buildFundEntry(db, {
      ...values,
      statMonth: isConfirmed ? values.statMonth : null,
      confirmedAt: isConfirmed ? "2026-11-01T00:00:00Z" : null,
    });
  }
  for (const values of sample(agreement, 80, 3)) await buildAgreement(db, values);
  const months = ["2024-12", "2025-01", "2026-11"];
  for (const [index, projectId] of projectIds.entries()) {
    await buildFixedInvestment(db, {
      projectId,
      statMonth: months[index % 3] ?? "2026-11",
      amountFen: 1000 + index,
      isCounted: index % 4 > 0,
    });
  }
}

/**
 * Two departments, two officers, 60 projects, some of them deleted, and some 290 amounts of every kind and state, always
 * the same.
 */
export async function buildRandomPark(db: Database) {
  const departments = [await buildDepartment(db), await buildDepartment(db)];
  const departmentIds = departments.map(({ id }) => id);
  const officers = await Promise.all(
    departmentIds.map((departmentId) => buildUser(db, "officer", { departmentId })),
  );
  const projects = await buildProjects(
    db,
    departmentIds,
    officers.map(({ id }) => id),
  );
  await buildAmounts(
    db,
    projects.map(({ id }) => id),
  );
  const leader = await buildUser(db, "leader");
  const statistician = await buildUser(db, "statistician");
  const head = await buildUser(db, "departmentHead", { departmentId: departmentIds[0] });
  return { departmentIds, officers, readers: [leader, statistician, head] };
}
