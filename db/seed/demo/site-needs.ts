import type { projectSiteNeeds } from "@/db/schema";
import { addMonths, isoDate, laterDate } from "@/domain/calendar/date";
import type { Industry } from "@/domain/industry/industry";
import { fenPerWan } from "@/domain/money/fen";
import { hasReached } from "@/domain/project/stage-order";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";

type NeedRow = typeof projectSiteNeeds.$inferInsert;

/** What a line of business usually asks of its site. */
type Usual = Pick<NeedRow, "industrialClass" | "fireClass" | "use"> & {
  kvaPerMu: number;
  sewage: readonly [number, number];
  steam: readonly [number, number] | null;
  height: readonly [number, number];
};

const usual = (given: Partial<Usual>): Usual => ({
  industrialClass: 1,
  fireClass: "d",
  use: "industrial",
  kvaPerMu: 40,
  sewage: [20, 120],
  steam: null,
  height: [7, 10],
  ...given,
});

const usualOf: Partial<Record<Industry, Usual>> = {
  advancedEquipment: usual({ height: [9, 13] }),
  biomedicine: usual({
    industrialClass: null,
    fireClass: "c",
    kvaPerMu: 60,
    sewage: [120, 600],
    steam: [2, 15],
    height: [5, 7],
  }),
  informationTechnology: usual({ kvaPerMu: 70, height: [5, 7] }),
  technologyServices: usual({
    industrialClass: 1,
    use: "research",
    kvaPerMu: 25,
    sewage: [5, 40],
    height: [4, 5],
  }),
  metalProducts: usual({ industrialClass: 2, kvaPerMu: 90, sewage: [60, 300], height: [9, 12] }),
};

/** Hundred-metre rounding of a share of an area. */
const rounded = (areaSqm: number, share: number): string =>
  (Math.round((areaSqm * share) / 100) * 100).toFixed(2);

function areas({ landNeedSqm, factoryNeedSqm }: ProjectRow): Partial<NeedRow> & Pick<NeedRow, "form"> {
  const [land, floor] = [Number(landNeedSqm ?? 0), Number(factoryNeedSqm ?? 0)];
  const landRange = { landMinSqm: rounded(land, 0.85), landMaxSqm: rounded(land, 1.25) };
  const floorRange = { floorMinSqm: rounded(floor, 0.8), floorMaxSqm: rounded(floor, 1.3) };
  if (land > 0 && floor > 0) return { form: "either", ...landRange, ...floorRange };
  return land > 0 ? { form: "land", ...landRange } : { form: "premises", ...floorRange };
}

function utilities(random: Random, line: Usual, areaSqm: number): Partial<NeedRow> {
  const between = ([least, most]: readonly [number, number]) => random.integer(least, most);
  return {
    powerKva: Math.max(100, Math.round((line.kvaPerMu * areaSqm * 3) / 2000 / 50) * 50),
    sewageTPerDay: between(line.sewage).toFixed(2),
    steamTPerHour: line.steam && random.chance(0.6) ? between(line.steam).toFixed(2) : null,
    distanceMaxM: random.chance(0.5) ? random.pick(["300.00", "500.00", "800.00"]) : null,
  };
}

function needOf(project: ProjectRow, today: string): NeedRow {
  const random = createRandom(`site need ${project.code}`);
  const line = usualOf[project.industry] ?? usual({});
  const sizes = areas(project);
  const isFloor = sizes.form !== "land";
  const areaSqm = Number(project.landNeedSqm ?? project.factoryNeedSqm ?? 0);
  const wanted = project.plannedStartOn ? isoDate(project.plannedStartOn) : addMonths(isoDate(today), 9);
  return {
    projectId: project.id,
    ...sizes,
    ...utilities(random, line, areaSqm),
    use: sizes.form === "land" ? line.use : null,
    industrialClass: line.industrialClass,
    zones: project.zone ? [project.zone] : [],
    heightM: isFloor ? random.integer(...line.height).toFixed(2) : null,
    loadTPerSqm: isFloor && random.chance(0.7) ? random.pick(["0.80", "1.00", "1.50"]) : null,
    fireClass: isFloor ? line.fireClass : null,
    landPriceCeilingFenPerMu: sizes.form === "premises" ? null : random.integer(28, 45) * fenPerWan,
    rentCeilingFenPerSqmMonth: isFloor ? random.integer(16, 30) * 100 : null,
    neededFrom: laterDate(wanted, addMonths(isoDate(today), 1)),
    weights: random.chance(0.4) ? { zone: 8, price: random.integer(3, 8) } : {},
    updatedBy: project.ownerId ?? null,
    isDemo: true,
  };
}

/** Four of five projects in talks have told what they need of a site; the others only how large. */
export function tellSiteNeeds(projects: readonly ProjectRow[], today: string): NeedRow[] {
  return projects
    .filter(
      ({ stage, standing, landNeedSqm, factoryNeedSqm, code }) =>
        hasReached(stage, "L3") &&
        !hasReached(stage, "B1") &&
        (standing ?? "normal") === "normal" &&
        (landNeedSqm ?? factoryNeedSqm ?? null) !== null &&
        Number(code.slice(-1)) % 5 !== 0,
    )
    .map((project) => needOf(project, today));
}
