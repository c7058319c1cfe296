import type { SelectOption } from "@/components/form/select-field";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import type { FactKind } from "@/domain/plan/plan";
import type { PlanFact } from "@/domain/plan/relation.schema";
import { industryText, zoneText } from "@/lib/text/industries";
import { keyProjectText } from "@/lib/text/plans";

const named: Partial<Record<FactKind, readonly SelectOption[]>> = {
  park: [{ value: "park", label: "高新产业园" }],
  industry: industries.map((value) => ({ value, label: industryText[value] })),
  zone: zones.map((value) => ({ value, label: zoneText[value] })),
};

const keyProjects = Object.entries(keyProjectText).map(([value, label]) => ({ value, label }));

/** What a fact of a kind may be about; empty where the office names the subject itself. */
export const subjectsOf = (kind: FactKind): readonly SelectOption[] => named[kind] ?? [];

/** The subject in words; nothing for the park itself. */
export function subjectText({
  subjectKind,
  subjectCode,
}: Pick<PlanFact, "subjectKind" | "subjectCode">): string {
  if (subjectKind === "park") return "";
  const options = subjectKind === "keyProject" ? keyProjects : subjectsOf(subjectKind);
  return options.find(({ value }) => value === subjectCode)?.label ?? subjectCode;
}
