import type { projectSiteNeeds } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { criteria } from "@/domain/site-need/criteria";
import { estimatedNeed } from "@/domain/site-need/estimate";
import type { AreaRange, SiteNeed } from "@/domain/site-need/site-need";
import type { SiteNeedValues } from "@/domain/site-need/site-need.schema";
import { columnArea } from "../land-claim/ground";

export type SiteNeedRow = typeof projectSiteNeeds.$inferSelect;

const range = (least: string | null, most: string | null): AreaRange | null =>
  least === null ? null : { least: columnArea(least), most: most === null ? null : columnArea(most) };

const figure = (text: string | null): number | null => (text === null ? null : Number(text));

/** Weights of known criteria; what a later version no longer knows is left out. */
const weightsOf = ({ weights }: SiteNeedRow): SiteNeed["weights"] =>
  Object.fromEntries(
    criteria.flatMap((criterion) => {
      const weight = weights[criterion];
      return weight === undefined ? [] : [[criterion, weight]];
    }),
  );

/** A stored need as the matching reads it. */
export function needOfRow(row: SiteNeedRow): SiteNeed {
  return {
    land: row.form === "premises" ? null : range(row.landMinSqm, row.landMaxSqm),
    floor: row.form === "land" ? null : range(row.floorMinSqm, row.floorMaxSqm),
    use: row.use,
    industrialClass: row.industrialClass,
    zones: row.zones,
    clearHeightM: figure(row.heightM),
    floorLoadTPerSqm: figure(row.loadTPerSqm),
    craneT: figure(row.craneT),
    fireClass: row.fireClass,
    powerKva: row.powerKva,
    waterTPerDay: figure(row.waterTPerDay),
    steamTPerHour: figure(row.steamTPerHour),
    gasM3PerHour: figure(row.gasM3PerHour),
    sewageTPerDay: figure(row.sewageTPerDay),
    distanceMostM: figure(row.distanceMaxM),
    landPriceMostFenPerMu: row.landPriceCeilingFenPerMu,
    rentMostFenPerSqmMonth: row.rentCeilingFenPerSqmMonth,
    neededFrom: row.neededFrom === null ? null : isoDate(row.neededFrom),
    weights: weightsOf(row),
  };
}

/** What a project needs: as it was said, else as its registered areas let one think; null when neither is there. */
export function needOfProject(
  row: SiteNeedRow | null,
  project: { landNeedSqm: string | null; factoryNeedSqm: string | null },
): { need: SiteNeed; isEstimated: boolean } | null {
  if (row !== null) return { need: needOfRow(row), isEstimated: false };
  const area = (text: string | null) => (text === null ? null : columnArea(text));
  const need = estimatedNeed(area(project.landNeedSqm), area(project.factoryNeedSqm));
  return need && { need, isEstimated: true };
}

const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** A stored need as the form fills it in. */
export const valuesOfRow = (row: SiteNeedRow): SiteNeedValues => ({
  form: row.form,
  landMinSqm: given(row.landMinSqm),
  landMaxSqm: given(row.landMaxSqm),
  floorMinSqm: given(row.floorMinSqm),
  floorMaxSqm: given(row.floorMaxSqm),
  use: given(row.use),
  industrialClass: given(row.industrialClass),
  zones: row.zones,
  heightM: given(row.heightM),
  loadTPerSqm: given(row.loadTPerSqm),
  craneT: given(row.craneT),
  powerKva: given(row.powerKva),
  waterTPerDay: given(row.waterTPerDay),
  sewageTPerDay: given(row.sewageTPerDay),
  steamTPerHour: given(row.steamTPerHour),
  gasM3PerHour: given(row.gasM3PerHour),
  fireClass: given(row.fireClass),
  distanceMaxM: given(row.distanceMaxM),
  landPriceCeilingFenPerMu: given(row.landPriceCeilingFenPerMu),
  rentCeilingFenPerSqmMonth: given(row.rentCeilingFenPerSqmMonth),
  neededFrom: given(row.neededFrom),
  weights: weightsOf(row),
  note: given(row.note),
});
