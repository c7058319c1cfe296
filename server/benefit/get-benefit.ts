import { and, eq } from "drizzle-orm";
import { benefitYears } from "@/db/schema";
import {
  type BenefitFigures,
  type BenefitIndicesView,
  benefitDetail,
  benefitIdInput,
  type MovementView,
} from "@/domain/benefit/benefit.schema";
import type { Evaluated } from "@/domain/benefit/evaluate";
import { indicesOf } from "@/domain/benefit/indices";
import { type GradedYear, movementOf } from "@/domain/benefit/movement";
import { hundredthsOf, multiplyRatios, type Ratio, ratio } from "@/domain/benefit/ratio";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { itemOf, scoredItemsOf, shownEdges } from "./benefit-view";
import { readEvaluation, subjectOf, type YearEvaluation } from "./read-evaluation";
import { type BenefitRow, readBenefitRows, visibleFigures } from "./read-rows";
import { figuresOf, landOf, promiseOf } from "./reported";

const gradedYear = (evaluated: Evaluated | undefined): GradedYear | null =>
  evaluated?.score.kind === "scored" && evaluated.standing
    ? { score: evaluated.score, standing: evaluated.standing, field: evaluated.field }
    : null;

function movementView(row: BenefitRow, evaluation: YearEvaluation): MovementView | null {
  const rowBefore = evaluation.rowsBefore.get(subjectOf(row));
  const was = rowBefore && evaluation.evaluatedBefore.get(rowBefore.id);
  const is = evaluation.evaluated.get(row.id);
  const [before, after] = [gradedYear(was), gradedYear(is)];
  if (!was || !is || !before || !after) return null;
  const moved = movementOf(evaluation.rules, before, after);
  return {
    ...moved,
    yearBefore: row.year - 1,
    contendersBefore: before.field.length,
    contendersAfter: after.field.length,
    edgesBefore: shownEdges(was, evaluation.evaluatedBefore),
    edgesAfter: shownEdges(is, evaluation.evaluated),
    items: moved.items.map((item) => ({
      ...item,
      valueBefore: item.valueBefore && hundredthsOf(item.valueBefore),
      valueAfter: item.valueAfter && hundredthsOf(item.valueAfter),
    })),
  };
}

function indicesView(row: BenefitRow): BenefitIndicesView {
  const found = indicesOf(landOf(row), figuresOf(row), promiseOf(row));
  const shown = (value: Ratio | null) => value && hundredthsOf(value);
  const percent = (value: Ratio | null) => value && hundredthsOf(multiplyRatios(value, ratio(100)));
  return {
    taxWanPerMu: shown(found.taxWanPerMu),
    outputWanPerMu: shown(found.outputWanPerMu),
    revenueWanPerMu: shown(found.revenueWanPerMu),
    addedWanPerMu: shown(found.addedWanPerMu),
    intensityFulfilment: percent(found.intensityFulfilment),
    floorRatioFulfilment: percent(found.floorRatioFulfilment),
    energyPerAdded: shown(found.energyPerAdded),
    researchShare: percent(found.researchShare),
    staffPerMu: shown(found.staffPerMu),
  };
}

const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** As a form takes them: what wasn't reported is left out. */
const reportedFigures = (row: BenefitRow): BenefitFigures => ({
  ownSqm: given(row.ownSqm),
  leasedInSqm: given(row.leasedInSqm),
  leasedOutSqm: given(row.leasedOutSqm),
  rentedFloorSqm: given(row.rentedFloorSqm),
  floorAreaSqm: given(row.floorAreaSqm),
  taxFen: given(row.taxFen),
  revenueFen: given(row.revenueFen),
  outputFen: given(row.outputFen),
  valueAddedFen: given(row.valueAddedFen),
  investedFen: given(row.investedFen),
  researchFen: given(row.researchFen),
  energyTce: given(row.energyTce),
  powerKwh: given(row.powerKwh),
  waterT: given(row.waterT),
  codKg: given(row.codKg),
  employees: given(row.employees),
  isAboveScale: row.isAboveScale,
  vetoReason: given(row.vetoReason),
  stoppedOn: given(row.stoppedOn),
  isObsoleteIndustry: row.isObsoleteIndustry,
  source: given(row.source),
});

/** One firm's year: figures, indices, points by item and what moved the grade. NOT_FOUND where the firm isn't seen. */
export const getBenefit = query({
  name: "benefit.get",
  permission: "benefit.read",
  summary: "效益评价：一家企业一年的数据、得分和等级变化",
  method: "GET",
  path: "/benefits/{id}",
  input: benefitIdInput,
  output: benefitDetail,
  run: async ({ db, actor, input }) => {
    const [row] = await readBenefitRows(db, actor, and(eq(benefitYears.id, input.id), visibleFigures(actor)));
    if (!row) throw new AppError("NOT_FOUND");
    const evaluation = await readEvaluation(db, actor, row.year);
    const evaluated = evaluation.evaluated.get(row.id);
    return {
      ...itemOf(row, evaluation),
      year: row.year,
      version: row.version,
      figures: reportedFigures(row),
      items: scoredItemsOf(evaluated),
      indices: indicesView(row),
      movement: movementView(row, evaluation),
      contenders: evaluated?.field.length ?? 0,
      recordedBy: row.recorderName,
      updatedAt: row.updatedAt,
    };
  },
});
