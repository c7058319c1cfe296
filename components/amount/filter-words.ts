import { formatMonth } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";
import type { AmountParams } from "@/lib/search-params/amount-ledger";
import { fundEntryStateText } from "@/lib/text/amounts";
import { regionBucketText, zoneBucketText } from "@/lib/text/cockpit";
import { amountChangeText, spanText } from "@/lib/text/flow";
import { industryText } from "@/lib/text/industries";
import { sourceChannelText } from "@/lib/text/projects";
import { isPendingTab } from "./ledger-tabs";

type FilterWord = { key: keyof AmountParams; text: string };

const several = <Value extends string>(values: readonly Value[] | null, text: Record<Value, string>) =>
  values && values.length > 1 ? values.map((value) => text[value]).join("、") : null;

/** Filters a link brought along that no control shows, in words. */
export function amountFilterWords(params: AmountParams, projectName: string | undefined): FilterWord[] {
  const words: FilterWord[] = [];
  const add = (key: keyof AmountParams, text: string | null | undefined) => {
    if (text) words.push({ key, text });
  };
  add("months", params.months?.map(formatMonth).join("、"));
  add("years", params.years && params.years.length > 1 ? `${params.years.join("、")} 年` : null);
  add("industries", several(params.industries, industryText));
  add("zones", several(params.zones, zoneBucketText));
  add("regions", several(params.regions, regionBucketText));
  if (!isPendingTab(params)) {
    add("states", params.states?.map((state) => fundEntryStateText[state]).join("、"));
  }
  add("minAmountFen", params.minAmountFen === null ? null : `不低于 ${formatAmount(params.minAmountFen)}`);
  add("projectId", params.projectId && (projectName ?? "指定项目"));
  add("enterpriseId", params.enterpriseId && "指定企业");
  add("departmentId", params.departmentId && "指定部门");
  add("ownerId", params.ownerId && "指定责任人");
  add("sourceChannels", params.sourceChannels?.map((channel) => sourceChannelText[channel]).join("、"));
  add("signedFrom", params.signedFrom && spanText(params.signedFrom, params.signedTo, "签约的项目"));
  add("signedTo", params.signedFrom ? null : spanText(null, params.signedTo, "签约的项目"));
  add("bookedAfter", params.bookedAfter && `${params.bookedAfter} 以后计入`);
  add("change", params.change && amountChangeText[params.change]);
  return words;
}
