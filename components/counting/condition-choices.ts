import { agreementKinds } from "@/domain/amount/agreement";
import { fundCategories, fundEvidenceKinds } from "@/domain/amount/fund-entry";
import { type CountingCondition, type CountingFact, moneySources } from "@/domain/counting/rule";
import { capitalKinds } from "@/domain/enterprise/capital-kind";
import { agreementKindText, fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { moneySourceText } from "@/lib/text/counting-conditions";
import { capitalKindText } from "@/lib/text/projects";

export type Choice = { value: string; label: string };

const choices = <Value extends string>(values: readonly Value[], text: Record<Value, string>): Choice[] =>
  values.map((value) => ({ value, label: text[value] }));

const among = {
  category: choices(fundCategories, fundCategoryText),
  evidenceKind: choices(fundEvidenceKinds, fundEvidenceText),
  moneySource: choices(moneySources, moneySourceText),
  agreementKind: choices(agreementKinds, agreementKindText),
  capitalKind: choices(capitalKinds, capitalKindText),
};

/** What one ticks for a fact that has a list of values; undefined for the others. */
export const choicesOf = (fact: CountingFact): readonly Choice[] | undefined =>
  fact in among
    ? // safe because the fact is a key of the table
      among[fact as keyof typeof among]
    : undefined;

/** A condition as it stands when somebody has just added it. */
export function emptyCondition(fact: CountingFact): CountingCondition {
  switch (fact) {
    case "category":
    case "evidenceKind":
    case "moneySource":
    case "agreementKind":
    case "capitalKind":
      return { fact, isAny: [] };
    case "industryCode":
      return { fact, startsWith: [] };
    case "projectTotal":
      return { fact, belowFen: 10_000_000_000 };
    default:
      return { fact };
  }
}

/** The condition with one of its values ticked or not. */
export function toggled(condition: CountingCondition, value: string): CountingCondition {
  if (!("isAny" in condition)) return condition;
  const chosen: readonly string[] = condition.isAny;
  const isAny = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  // safe because the values come from the fact's own list of choices
  return { ...condition, isAny } as CountingCondition;
}
