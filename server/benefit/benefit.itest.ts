import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { benefitYears, buildings, parcels } from "@/db/schema";
import { buildEnterprise, unique } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { BenefitFigures, ListBenefitsInput } from "@/domain/benefit/benefit.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { getBenefit } from "./get-benefit";
import { importBenefits } from "./import-benefits";
import { listBenefits } from "./list-benefits";
import { listBenefitChoices } from "./list-choices";
import { readPark } from "./read-park";
import { recordBenefit } from "./record-benefit";
import { removeBenefit } from "./remove-benefit";
import { updateBenefit } from "./update-benefit";

const database = useTestDatabase();
let desk: ProjectDesk;
beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const wan = 1_000_000;
/** The six baselines on 30 亩: 100 points. */
const figures = (over: Partial<BenefitFigures> = {}): BenefitFigures => ({
  ownSqm: "20000.00",
  floorAreaSqm: "24000.00",
  taxFen: 450 * wan,
  revenueFen: 9000 * wan,
  outputFen: 9000 * wan,
  valueAddedFen: 3000 * wan,
  investedFen: 12_000 * wan,
  researchFen: 300 * wan,
  energyTce: "1000.00",
  waterT: "30000.00",
  codKg: "6000.00",
  employees: 200,
  isAboveScale: true,
  isObsoleteIndustry: false,
  ...over,
});
const record = async (year: number, over: Partial<BenefitFigures> = {}, by = desk.landManager.context) => {
  const enterprise = await buildEnterprise(database.db);
  const parcel = await buildParcel(database.db, { state: "inProduction" });
  const input = { year, enterprise: enterprise.name, place: parcel.code, figures: figures(over) };
  const saved = await call(recordBenefit, input, { context: by });
  return { enterprise, parcel, input, ...saved };
};
const list = (input: ListBenefitsInput = {}, by = desk.leader.context) =>
  call(listBenefits, input, { context: by });
const get = (id: string, by = desk.leader.context) => call(getBenefit, { id }, { context: by });

describe("figures of a year", () => {
  it("are entered once by 土地岗 or 统计岗, changed by version, taken away with a reason", async () => {
    const { id, input } = await record(2012, {}, desk.statistician.context);
    const again = call(recordBenefit, input, { context: desk.landManager.context });
    expect(await refusalOf(again)).toBe("RULE BENEFIT_TWICE");
    const change = { id, version: 1, figures: figures({ taxFen: 900 * wan, codKg: undefined }) };
    await call(updateBenefit, change, { context: desk.landManager.context });
    expect(await refusalOf(call(updateBenefit, change, { context: desk.landManager.context }))).toBe(
      "CONFLICT",
    );
    expect(await get(id)).toMatchObject({
      figures: { taxFen: 900 * wan },
      missing: ["codHundredths"],
      grade: null,
    });
    const gone = { id, version: 2, reason: "登错年度" };
    for (const person of [desk.officer, desk.head, desk.leader])
      expect(await refusalOf(call(removeBenefit, gone, { context: person.context }))).toBe("FORBIDDEN");
    expect(
      await refusalOf(call(removeBenefit, { ...gone, version: 1 }, { context: desk.landManager.context })),
    ).toBe("CONFLICT");
    await call(removeBenefit, gone, { context: desk.landManager.context });
    expect(await refusalOf(get(id))).toBe("NOT_FOUND");
  });

  it("name the firm, the place and the year that don't exist", async () => {
    const input = { year: 2026, enterprise: "没有这家有限公司", place: "DK-NONE", figures: figures() };
    const { landManager } = desk;
    await expect(call(recordBenefit, input, { context: landManager.context })).rejects.toHaveProperty(
      "data.fields.year",
    );
    const past = { ...input, year: 2013 };
    await expect(call(recordBenefit, past, { context: landManager.context })).rejects.toMatchObject({
      data: { fields: { enterprise: expect.any(String), place: expect.any(String) } },
    });
    const { parcel, enterprise } = await record(2013);
    const tooMuch = {
      year: 2014,
      enterprise: enterprise.name,
      place: parcel.code,
      figures: figures({ leasedOutSqm: "20000.01" }),
    };
    await expect(call(recordBenefit, tooMuch, { context: landManager.context })).rejects.toHaveProperty([
      "data",
      "fields",
      "figures.leasedOutSqm",
    ]);
  });

  it("count a rented factory by the floor over the building's 容积率", async () => {
    const enterprise = await buildEnterprise(database.db);
    const code = `CF-${unique()}`;
    const building = {
      code,
      name: "标准厂房一号楼",
      kind: "standardFactory" as const,
      zone: "smart" as const,
    };
    await database.db
      .insert(buildings)
      .values({ ...building, floorCount: 3, floorAreaSqm: "9000.00", floorAreaRatio: "1.50" });
    const rented = { ownSqm: undefined, rentedFloorSqm: "3000.00" };
    const input = { year: 2011, enterprise: enterprise.name, place: code, figures: figures(rented) };
    const { id } = await call(recordBenefit, input, { context: desk.landManager.context });
    expect(await get(id)).toMatchObject({
      landMuHundredths: 300,
      form: "large",
      place: { kind: "building", code },
    });
  });
});

describe("a sheet", () => {
  it("goes in whole: new rows are added, known ones replaced; or not at all", async () => {
    const known = await record(2015);
    const fresh = await buildEnterprise(database.db);
    const row = { enterprise: fresh.name, place: known.parcel.code, figures: figures() };
    const same = {
      enterprise: known.enterprise.name,
      place: known.parcel.code,
      figures: figures({ taxFen: 1 }),
    };
    const { landManager, officer } = desk;
    const wrong = { year: 2015, rows: [row, row, { ...same, enterprise: "查无此企业" }] };
    await expect(call(importBenefits, wrong, { context: landManager.context })).rejects.toMatchObject({
      data: { fields: { "rows.1.enterprise": expect.any(String), "rows.2.enterprise": expect.any(String) } },
    });
    expect((await list({ year: 2015 })).items).toHaveLength(1);
    const right = { year: 2015, rows: [row, same] };
    expect(await refusalOf(call(importBenefits, right, { context: officer.context }))).toBe("FORBIDDEN");
    expect(await call(importBenefits, right, { context: landManager.context })).toEqual({
      created: 1,
      replaced: 1,
    });
    expect(await get(known.id)).toMatchObject({ version: 2, figures: { taxFen: 1 } });
  });

  it("offers firms that are known to the land, and places", async () => {
    const { enterprise, parcel } = await record(2010);
    const choices = await call(listBenefitChoices, {}, { context: desk.landManager.context });
    expect(choices.enterprises.map(({ name }) => name)).toContain(enterprise.name);
    expect(choices.places).toContainEqual({ code: parcel.code, name: parcel.name, kind: "parcel" });
  });
});

describe("grades", () => {
  it("rank a year, say what moved against the year before, and count by grade", async () => {
    const firm = await record(2017, { taxFen: 450 * wan });
    for (const tax of [440, 430, 420, 410]) await record(2017, { taxFen: tax * wan });
    await record(2017, { vetoReason: "较大生产安全事故" });
    const place = { enterprise: firm.enterprise.name, place: firm.parcel.code };
    await call(
      recordBenefit,
      { year: 2018, ...place, figures: figures({ taxFen: 300 * wan }) },
      { context: desk.landManager.context },
    );
    for (const tax of [460, 440, 430]) await record(2018, { taxFen: tax * wan });
    const { items, counts } = await list({ year: 2017 });
    expect(items.map(({ grade, rank }) => `${grade}${rank ?? "-"}`)).toEqual([
      "A1",
      "B2",
      "B3",
      "B4",
      "C5",
      "D-",
    ]);
    expect(counts).toEqual({ A: 1, B: 3, C: 1, D: 1, none: 0, up: 0, down: 0 });
    const later = await list({ year: 2018, moved: "down" });
    expect(later.items).toMatchObject([
      { enterprise: { id: firm.enterprise.id }, grade: "C", before: { grade: "A" } },
    ]);
    const detail = await get(later.items[0]?.id ?? "");
    expect(detail.movement).toMatchObject({
      before: "A",
      after: "C",
      causes: ["ownScore"],
      rankBefore: 1,
      rankAfter: 4,
    });
    expect(detail.movement?.items[0]).toMatchObject({
      item: "taxPerMu",
      pointsBefore: 4000,
      pointsAfter: 2667,
      valueAfter: 1000,
    });
    expect(detail.items.reduce((sum, item) => sum + item.pointsHundredths, 0)).toBe(detail.scoreHundredths);
    expect((await list({ year: 2017, grades: ["A"] })).items).toHaveLength(1);
    expect((await list({ year: 2017, q: firm.parcel.code.toLowerCase() })).items).toHaveLength(1);
  });

  it("show figures of a firm only to who may see the firm", async () => {
    const project = await desk.project();
    if (!project.investorId) throw new Error("no investor");
    const parcel = await buildParcel(database.db, { state: "inProduction" });
    const [own] = await database.db
      .insert(benefitYears)
      .values({
        enterpriseId: project.investorId,
        parcelId: parcel.id,
        year: 2009,
        taxFen: 100 * wan,
        ownSqm: "2000.00",
      })
      .returning();
    const hidden = await record(2009);
    const seen = await list({ year: 2009 }, desk.officer.context);
    expect(seen.items.find(({ id }) => id === own?.id)).toMatchObject({
      enterprise: { id: project.investorId },
      taxPerMuHundredths: 3333,
    });
    expect(seen.items.find(({ id }) => id === hidden.id)).toMatchObject({
      enterprise: null,
      taxPerMuHundredths: null,
      grade: expect.any(String),
    });
    expect(await refusalOf(get(hidden.id, desk.officer.context))).toBe("NOT_FOUND");
    expect(await refusalOf(get(own?.id ?? "", desk.officer.context))).toBe("done");
    expect((await list({ year: 2009, q: hidden.enterprise.name }, desk.officer.context)).items).toEqual([]);
    expect(await refusalOf(list({}, desk.agent.context))).toBe("FORBIDDEN");
  });
});

it("the park's figures are those of its parcels and firms", async () => {
  const { year, groups, indices, firms } = await call(
    readPark,
    { year: 2015 },
    { context: desk.officer.context },
  );
  const rows = await database.db.select().from(parcels);
  expect([year, firms, groups.all.count]).toEqual([2015, 2, rows.length]);
  const built = rows.filter(({ state }) => state === "inProduction");
  expect(groups.built.count).toBe(built.length);
  const mu = built.reduce((sum, { areaSqm }) => sum + (Number(areaSqm) * 3) / 2000, 0);
  expect(indices.taxPerMu).toBe(Math.round((450 / mu) * 100));
  expect(groups.idle.count).toBe(0);
});
