import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import type { SiteNeedDraft } from "@/domain/site-need/site-need.schema";
import { openProjectDesk, type ProjectDesk } from "../testing/project-desk";
import { refusalOf } from "../testing/refusal-of";
import { getSiteNeed } from "./get-site-need";
import { saveSiteNeed } from "./save-site-need";

const database = useTestDatabase();
let desk: ProjectDesk;

beforeAll(async () => {
  desk = await openProjectDesk(database.db);
});

const values: SiteNeedDraft = {
  form: "either",
  landMinSqm: "20000",
  landMaxSqm: "30000.5",
  floorMinSqm: "5000",
  use: "industrial",
  industrialClass: 2,
  zones: ["smart", "north"],
  heightM: "9.5",
  powerKva: 2000,
  fireClass: "d",
  landPriceCeilingFenPerMu: 3_000_000_000,
  neededFrom: "2027-06-30",
  weights: { price: 10 },
};

const save = (projectId: string, version: number, given: Partial<SiteNeedDraft> = {}, by = desk.officer) =>
  call(saveSiteNeed, { ...values, ...given, projectId, version }, { context: by.context });
const read = (projectId: string, by = desk.officer) =>
  call(getSiteNeed, { projectId }, { context: by.context });

describe("what a project needs of a site", () => {
  it("is kept whole; what is taken out of the form is gone", async () => {
    const project = await desk.project({ landNeedSqm: "25000.00" });
    expect(await read(project.id)).toMatchObject({ need: null, landNeedSqm: "25000.00", canEdit: true });
    await save(project.id, 0);
    expect((await read(project.id)).need).toMatchObject({
      landMaxSqm: "30000.50",
      heightM: "9.50",
      zones: ["smart", "north"],
      weights: { price: 10 },
      changedBy: desk.officer.user.displayName,
      version: 1,
    });
    await save(project.id, 1, { form: "land", heightM: undefined, weights: {} });
    const { need } = await read(project.id);
    expect(need).toMatchObject({ form: "land", version: 2, weights: {} });
    expect([need?.heightM, need?.floorMinSqm]).toEqual([undefined, undefined]);
  });

  it("is not written over by somebody who saw another one", async () => {
    const project = await desk.project();
    await save(project.id, 0);
    expect(await refusalOf(save(project.id, 0))).toBe("CONFLICT");
    expect(await refusalOf(save(project.id, 7))).toBe("CONFLICT");
    expect(await refusalOf(save((await desk.project()).id, 1))).toBe("CONFLICT");
    const attempts = await Promise.allSettled([save(project.id, 1), save(project.id, 1)]);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("names the area that its form asks for, least before most", async () => {
    const project = await desk.project();
    const fields = async (given: Partial<SiteNeedDraft>) => {
      const [problem] = await Promise.allSettled([save(project.id, 0, given)]);
      return problem?.status === "rejected" ? Object.keys(problem.reason.data.fields) : [];
    };
    expect(await fields({ landMinSqm: undefined })).toEqual(["landMinSqm"]);
    expect(await fields({ form: "premises", floorMinSqm: undefined })).toEqual(["floorMinSqm"]);
    expect(await fields({ landMaxSqm: "19999.99" })).toEqual(["landMaxSqm"]);
  });

  it("belongs to whoever carries the project, and stays as it was once that has ended", async () => {
    const project = await desk.project();
    expect(await refusalOf(save(project.id, 0, {}, desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(save(project.id, 0, {}, desk.foreignHead))).toBe("NOT_FOUND");
    expect(await refusalOf(read(project.id, desk.colleague))).toBe("FORBIDDEN");
    expect(await refusalOf(read(project.id, desk.landManager))).toBe("NOT_FOUND");
    expect((await read(project.id, desk.leader)).canEdit).toBe(false);
    const ended = await desk.project({ standing: "terminated", terminationReason: "other" });
    expect(await refusalOf(save(ended.id, 0))).toBe("RULE PROJECT_CLOSED");
  });
});
