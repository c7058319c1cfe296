import { call } from "@orpc/server";
import { expect, test } from "vitest";
import { planFacts, plans } from "@/db/schema";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { contextFor } from "../testing/context";
import { getPortalOverview } from "./get-overview";

const database = useTestDatabase();

const read = () => call(getPortalOverview, {}, { context: contextFor(database.db, { kind: "visitor" }) });

test("an empty office has an overview without figures", async () => {
  await expect(read()).resolves.toMatchObject({
    park: [],
    industries: [],
    keyProjects: [],
    planName: null,
    available: { count: 0, areaSqm: "0.00" },
  });
});

test("facts come from the newest plan that states any; land from what is on offer", async () => {
  const plan = (code: string, startMonth: string, endMonth: string) => ({
    code,
    name: `规划 ${code}`,
    startMonth,
    endMonth,
    state: "closed" as const,
  });
  const [old] = await database.db
    .insert(plans)
    .values([plan("P145", "2021-01", "2025-12"), plan("P155", "2026-01", "2030-12")])
    .returning();
  const fact = { planId: old?.id ?? "", quote: "原文", value: "39.1", unit: "平方公里" };
  await database.db.insert(planFacts).values([
    { ...fact, subjectKind: "park", subjectCode: "park", title: "规划面积" },
    { ...fact, subjectKind: "industry", subjectCode: "biomedicine", title: "生产企业" },
    { ...fact, subjectKind: "keyProject", subjectCode: "smartPark", title: "占地面积" },
  ]);
  await buildParcel(database.db, { zone: "smart", areaSqm: "100.10" });
  await buildParcel(database.db, { zone: "north", areaSqm: "0.05" });
  await buildParcel(database.db, { isPublic: false });
  const overview = await read();
  expect(overview).toMatchObject({
    planName: "规划 P145",
    park: [{ title: "规划面积", value: 39.1 }],
    industries: [{ industry: "biomedicine", facts: [{ title: "生产企业" }] }],
    keyProjects: [{ code: "smartPark" }],
    available: { count: 2, areaSqm: "100.15" },
  });
  expect(overview.zones.find(({ zone }) => zone === "smart")?.available).toEqual({
    count: 1,
    areaSqm: "100.10",
  });
});
