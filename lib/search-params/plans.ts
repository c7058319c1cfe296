import { createLoader, createSerializer, parseAsString } from "nuqs/server";
import { planCodeField } from "@/domain/amount/amount-filter.schema";
import { paths } from "../paths";

const planParsers = { plan: parseAsString, edit: parseAsString };

export const loadPlanParams = createLoader(planParsers);
const serialize = createSerializer(planParsers);

/** Address of a plan's indicators, with one of them open for entry. */
export const planHref = (params: { plan?: string; edit?: string }): string => serialize(paths.plans, params);

/** The code in the URL when it can be one. */
export const planCodeOf = (text: string | null): string | undefined => planCodeField.safeParse(text).data;
