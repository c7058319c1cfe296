import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { planCodeField } from "@/domain/amount/amount-filter.schema";
import { paths } from "../paths";

export const planViews = ["indicators", "audit", "observations", "evaluation"] as const;
export type PlanView = (typeof planViews)[number];

/** `edit`: the indicator whose panel is open; `beside`: the plan an evaluation stands next to. */
const planParsers = {
  plan: parseAsString,
  view: parseAsStringLiteral(planViews),
  edit: parseAsString,
  beside: parseAsString,
};

export const loadPlanParams = createLoader(planParsers);
const serialize = createSerializer(planParsers);

/** Address of a plan's indicators, of another view of it, or with one indicator open. */
export const planHref = (params: {
  plan?: string;
  view?: PlanView;
  edit?: string;
  beside?: string;
}): string => serialize(paths.plans, { ...params, view: params.view === "indicators" ? null : params.view });

/** The code in the URL when it can be one. */
export const planCodeOf = (text: string | null): string | undefined => planCodeField.safeParse(text).data;
