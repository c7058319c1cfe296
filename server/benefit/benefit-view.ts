import type { BenefitListItem, BenefitPlace, ScoredItemView } from "@/domain/benefit/benefit.schema";
import type { Evaluated } from "@/domain/benefit/evaluate";
import { muOfLand, usedLand } from "@/domain/benefit/figures";
import { edgesOf } from "@/domain/benefit/grade";
import { itemValue } from "@/domain/benefit/item";
import { hundredthsOf, hundredthsOfParts, type Ratio } from "@/domain/benefit/ratio";
import { subjectOf, type YearEvaluation } from "./read-evaluation";
import type { BenefitRow } from "./read-rows";
import { figuresOf, landOf } from "./reported";

const shown = (value: Ratio | null): number | null => value && hundredthsOf(value);

function placeOf(row: BenefitRow): BenefitPlace {
  const { parcelId, buildingId, parcelZone, buildingZone } = row;
  if (parcelId && parcelZone)
    return {
      kind: "parcel",
      id: parcelId,
      code: row.parcelCode ?? "",
      name: row.parcelName ?? "",
      zone: parcelZone,
    };
  if (buildingId && buildingZone)
    return {
      kind: "building",
      id: buildingId,
      code: row.buildingCode ?? "",
      name: row.buildingName ?? "",
      zone: buildingZone,
    };
  throw new Error(`benefit year ${row.id} has no place`);
}

const gradedOf = (evaluated: Evaluated | undefined) => ({
  grade: evaluated?.standing?.grade ?? null,
  rank: evaluated?.standing?.rank ?? null,
  scoreHundredths: evaluated?.score.kind === "scored" ? hundredthsOf(evaluated.score.total) : null,
});

function perMu(row: BenefitRow, item: "taxPerMu" | "revenuePerMu"): number | null {
  const land = usedLand(landOf(row));
  if (typeof land === "string") return null;
  const found = itemValue(item, figuresOf(row), land);
  return found.kind === "value" ? hundredthsOf(found.value) : null;
}

/** The row of a list; name and figures only where they are this person's to see. */
export function itemOf(row: BenefitRow, evaluation: YearEvaluation): BenefitListItem {
  const evaluated = evaluation.evaluated.get(row.id);
  const rowBefore = evaluation.rowsBefore.get(subjectOf(row));
  const before = rowBefore && evaluation.evaluatedBefore.get(rowBefore.id);
  const land = usedLand(landOf(row));
  const score = evaluated?.score;
  return {
    id: row.id,
    enterprise: row.isFull ? { id: row.enterpriseId, name: row.enterpriseName } : null,
    place: placeOf(row),
    isAboveScale: row.isAboveScale,
    isVetoed: row.vetoReason !== null,
    landMuHundredths: typeof land === "string" ? null : hundredthsOf(muOfLand(land)),
    taxPerMuHundredths: row.isFull ? perMu(row, "taxPerMu") : null,
    revenuePerMuHundredths: row.isFull ? perMu(row, "revenuePerMu") : null,
    ...gradedOf(evaluated),
    cause: evaluated?.standing?.cause ?? null,
    form: score?.kind === "scored" ? score.form : null,
    missing: score?.kind === "unscored" ? score.missing : [],
    before: before ? gradedOf(before) : null,
  };
}

/** Items of a score with shown points that add up to the shown score. */
export function scoredItemsOf(evaluated: Evaluated | undefined): ScoredItemView[] {
  if (evaluated?.score.kind !== "scored") return [];
  const { items } = evaluated.score;
  const points = hundredthsOfParts(items.map((item) => item.points));
  return items.map(({ item, weight, baselineHundredths, value, bound }, place) => ({
    item,
    weight,
    baselineHundredths,
    valueHundredths: shown(value),
    pointsHundredths: points[place] ?? 0,
    bound,
  }));
}

/** Lowest score of each grade in the field a firm was compared in, hundredths. */
export function shownEdges({ field }: Evaluated, all: ReadonlyMap<string, Evaluated>) {
  const standings = field.flatMap(({ id }) => all.get(id)?.standing ?? []);
  const edges = edgesOf(field, standings);
  return { A: shown(edges.A), B: shown(edges.B), C: shown(edges.C) };
}
