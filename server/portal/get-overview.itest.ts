import { call } from "@orpc/server";
import { expect, test } from "vitest";
import { planFacts, plans } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { targetIndustries } from "@/domain/industry/industry";
import { contextFor } from "../testing/context";
import { getPortalOverview } from "./get-overview";

const database = useTestDatabase();

const read = () => call(getPortalOverview, {}, { context: contextFor(database.db, { kind: "visitor" }) });

test("the reference data gives the park, the four industries, five zones and the key projects", async () => {
  const overview = await read();
  expect(overview.park).toContainEqual(
    expect.objectContaining({ title: "规划面积", value: 39.1, unit: "平方公里" }),
  );
  expect(overview.industries.map(({ industry }) => industry)).toEqual(
    expect.arrayContaining([...targetIndustries]),
  );
  expect(overview.zones).toHaveLength(5);
  expect(overview.keyProjects.map(({ code }) => code)).toContain("smartPark");
  expect(overview.available).toEqual({ count: 0, areaSqm: "0.00" });
});

test("land is what is on offer, by zone and in all", async () => {
  await buildParcel(database.db, { zone: "smart", areaSqm: "100.10" });
  await buildParcel(database.db, { zone: "north", areaSqm: "0.05" });
  await buildParcel(database.db, { isPublic: false });
  const overview = await read();
  expect(overview.available).toEqual({ count: 2, areaSqm: "100.15" });
  expect(overview.zones.find(({ zone }) => zone === "smart")?.available).toEqual({
    count: 1,
    areaSqm: "100.10",
  });
});

test("each line is the newest plan's that states it; what no newer plan restates stands", async () => {
  const [later] = await database.db
    .insert(plans)
    .values({ code: unique(), name: "以后的规划", startMonth: "2096-01", endMonth: "2100-12", state: "open" })
    .returning();
  const before = await read();
  await database.db.insert(planFacts).values({
    planId: later?.id ?? "",
    subjectKind: "park",
    subjectCode: "park",
    title: "规划面积",
    value: "40",
    quote: "原文",
  });
  const after = await read();
  const areas = after.park.filter(({ title }) => title === "规划面积");
  expect(areas).toMatchObject([{ value: 40, planName: "以后的规划" }]);
  const others = ({ park, ...rest }: typeof after) => ({
    ...rest,
    park: park.filter(({ title }) => title !== "规划面积"),
  });
  expect(others(after)).toEqual(others(before));

  await database.db.update(planFacts).set({ removedAt: "2096-02-01T00:00:00Z" });
  expect(await read()).toMatchObject({ park: [], industries: [], keyProjects: [] });
});
