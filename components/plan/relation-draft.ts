import type { SelectGroup } from "@/components/form/select-field";
import type { RelationKind, RelationRole } from "@/domain/plan/plan";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import type { PlanRelation, RelationTermInput } from "@/domain/plan/relation.schema";
import { formatNumber } from "@/lib/format/number";

/** A term as the form holds it: the source as one text, so that a native list can choose it. */
export type TermDraft = { key: number; role: RelationRole; source: string };

type Source = RelationTermInput["source"];

const textOf = (source: Source): string =>
  source.from === "fact" ? `fact:${source.factId}` : `${source.moment}:${source.indicatorId}`;

export function sourceOf(text: string): Source | null {
  const [kind, id = ""] = text.split(":");
  if (kind === "fact") return { from: "fact", factId: id };
  if (kind === "base" || kind === "target") return { from: "indicator", indicatorId: id, moment: kind };
  return null;
}

const startRoles: Record<RelationKind, readonly RelationRole[]> = {
  parts: ["whole", "part", "part"],
  share: ["stated", "whole", "part"],
  quotient: ["part", "whole"],
};

export const emptyTerms = (kind: RelationKind): TermDraft[] =>
  startRoles[kind].map((role, key) => ({ key, role, source: "" }));

/** One more part, behind the last one. */
export function withPart(terms: readonly TermDraft[]): TermDraft[] {
  const key = Math.max(0, ...terms.map((term) => term.key)) + 1;
  const at = terms.findLastIndex(({ role }) => role === "part") + 1;
  return terms.toSpliced(at, 0, { key, role: "part", source: "" });
}

export const termsOf = ({ terms }: PlanRelation): TermDraft[] =>
  terms.map(({ role, source }, key) => ({ key, role, source: textOf(source) }));

const figure = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);

/** Every figure of the plan that a relation may name, with its value, so that one sees what is chosen. */
export function termOptions({ indicators, facts }: PlanDetail): SelectGroup[] {
  const moments = (moment: "base" | "target", label: string) => ({
    label: `指标·${label}`,
    options: indicators.flatMap(({ id, name, unit, target }) => {
      if (!target) return [];
      const value = moment === "base" ? target.baseValue : target.targetValue;
      const shown = value === null ? "未给出" : `${figure(value)}${unit}`;
      return [{ value: `${moment}:${id}`, label: `${name}（${shown}）` }];
    }),
  });
  const stated = facts.filter(({ value }) => value !== null);
  return [
    moments("target", "目标"),
    moments("base", "基期"),
    {
      label: "规划所列事实",
      options: stated.map(({ id, title, value, unit }) => ({
        value: `fact:${id}`,
        label: `${title}（${figure(value ?? 0)}${unit ?? ""}）`,
      })),
    },
  ].filter(({ options }) => options.length > 0);
}
