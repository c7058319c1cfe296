import {
  type BenefitList,
  type BenefitListItem,
  benefitList,
  type ListBenefitsInput,
  listBenefitsInput,
} from "@/domain/benefit/benefit.schema";
import { quotaOf } from "@/domain/benefit/grade";
import { query } from "../kernel/procedure";
import { itemOf, shownEdges } from "./benefit-view";
import { readEvaluation, type YearEvaluation } from "./read-evaluation";
import { readYears } from "./read-rows";

const moveOf = ({ grade, before }: BenefitListItem): "up" | "down" | null => {
  if (!grade || !before?.grade || grade === before.grade) return null;
  return grade < before.grade ? "up" : "down";
};

const has = ({ enterprise, place }: BenefitListItem, term: string): boolean =>
  [enterprise?.name ?? "", place.code, place.name].some((text) =>
    text.toLowerCase().includes(term.toLowerCase()),
  );

function isAsked(item: BenefitListItem, { q, zones, grades, moved }: ListBenefitsInput): boolean {
  return (
    (!q || has(item, q)) &&
    (!zones?.length || zones.includes(item.place.zone)) &&
    (!grades?.length || grades.includes(item.grade ?? "none")) &&
    (!moved || moveOf(item) === moved)
  );
}

function countsOf(items: readonly BenefitListItem[]): BenefitList["counts"] {
  const graded = (grade: BenefitListItem["grade"]) => items.filter((item) => item.grade === grade).length;
  const moved = (way: "up" | "down") => items.filter((item) => moveOf(item) === way).length;
  return {
    A: graded("A"),
    B: graded("B"),
    C: graded("C"),
    D: graded("D"),
    none: graded(null),
    up: moved("up"),
    down: moved("down"),
  };
}

/** By rank; those under a veto and those without a grade last, by place. */
const byRank = (a: BenefitListItem, b: BenefitListItem): number =>
  Number(a.grade === null) - Number(b.grade === null) ||
  (a.rank ?? 1e9) - (b.rank ?? 1e9) ||
  a.place.code.localeCompare(b.place.code, "en", { numeric: true });

/** Quota and edges of the field most firms are in. */
function fieldOf({ rules, evaluated }: YearEvaluation) {
  const largest = [...evaluated.values()].toSorted((a, b) => b.field.length - a.field.length)[0];
  if (!largest) return { quota: quotaOf(rules, 0, 0), edges: { A: null, B: null, C: null } };
  const vetoed = largest.field.filter(({ isVetoed }) => isVetoed).length;
  return { quota: quotaOf(rules, largest.field.length, vetoed), edges: shownEdges(largest, evaluated) };
}

/** All firms of a year with score and grade, the best first; figures as far as the reader may see the firm. */
export const listBenefits = query({
  name: "benefit.list",
  permission: "benefit.read",
  summary: "效益评价：企业得分和等级",
  method: "GET",
  path: "/benefits",
  input: listBenefitsInput,
  output: benefitList,
  run: async ({ db, actor, input, today }) => {
    const years = await readYears(db);
    const year = input.year ?? years[0] ?? Number(today.slice(0, 4)) - 1;
    const evaluation = await readEvaluation(db, actor, year);
    const items = evaluation.rows.map((row) => itemOf(row, evaluation)).sort(byRank);
    return {
      year,
      years,
      items: items.filter((item) => isAsked(item, input)),
      counts: countsOf(items),
      ...fieldOf(evaluation),
    };
  },
});
