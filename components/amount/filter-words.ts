import { formatMonth } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";
import type { AmountParams } from "@/lib/search-params/amount-ledger";
import { fundEntryStateText } from "@/lib/text/amounts";
import { regionBucketText, sizeBandText, zoneBucketText } from "@/lib/text/cockpit";
import { amountChangeText, spanText } from "@/lib/text/flow";
import { industryText } from "@/lib/text/industries";
import { sourceChannelText } from "@/lib/text/projects";
import { isPendingTab } from "./ledger-tabs";

type FilterWord = { key: keyof AmountParams; text: string };

const several = <Value extends string>(values: readonly Value[] | null, text: Record<Value, string>) =>
  values && values.length > 1 ? values.map((value) => text[value]).join("、") : null;

type Words = Partial<Record<keyof AmountParams, string | null | undefined>>;

/** Where the money comes from and whose it is. */
const originWords = (params: AmountParams): Words => ({
  industries: several(params.industries, industryText),
  zones: several(params.zones, zoneBucketText),
  regions: several(params.regions, regionBucketText),
  sizeBands: several(params.sizeBands, sizeBandText),
  isCapitalRelief: params.isCapitalRelief === null ? null : reliefText(params.isCapitalRelief),
  sourceChannels: params.sourceChannels?.map((channel) => sourceChannelText[channel]).join("、"),
});

const reliefText = (isRelief: boolean) => (isRelief ? "承接非首都功能" : "不属于承接非首都功能");

const subjectWords = (params: AmountParams, projectName: string | undefined): Words => ({
  projectId: params.projectId && (projectName ?? "指定项目"),
  enterpriseId: params.enterpriseId && "指定企业",
  departmentId: params.departmentId && "指定部门",
  ownerId: params.ownerId && "指定责任人",
  hasNoOwner: params.hasNoOwner === null ? null : params.hasNoOwner ? "公海项目" : "有责任人的项目",
});

const timeWords = (params: AmountParams): Words => ({
  signedFrom: params.signedFrom && spanText(params.signedFrom, params.signedTo, "签约的项目"),
  signedTo: params.signedFrom ? null : spanText(null, params.signedTo, "签约的项目"),
  bookedAfter: params.bookedAfter && `${params.bookedAfter} 以后计入`,
  bookedBy: params.bookedBy && `${params.bookedBy} 前计入（含当日）`,
  change: params.change && amountChangeText[params.change],
});

const lacksFileText = ({ lacksFile, measure }: AmountParams) => {
  if (lacksFile === null) return null;
  const document = measure === "agreedInvestment" || measure === "foreignAgreed" ? "扫描件" : "佐证文件";
  return `${lacksFile ? "缺" : "不缺"}${document}`;
};

const rowWords = (params: AmountParams): Words => ({
  happenedBy: spanText(null, params.happenedBy, "发生"),
  lacksFile: lacksFileText(params),
  isReversal: params.isReversal === null ? null : params.isReversal ? "只看红冲" : "不含红冲",
  months: params.months?.map(formatMonth).join("、"),
  years: params.years && params.years.length > 1 ? `${params.years.join("、")} 年` : null,
  states: isPendingTab(params) ? null : params.states?.map((state) => fundEntryStateText[state]).join("、"),
  minAmountFen: params.minAmountFen === null ? null : `不低于 ${formatAmount(params.minAmountFen)}`,
});

/** Filters a link brought along that no control shows, in words. */
export function amountFilterWords(params: AmountParams, projectName: string | undefined): FilterWord[] {
  const words: Words = {
    ...rowWords(params),
    ...originWords(params),
    ...subjectWords(params, projectName),
    ...timeWords(params),
  };
  // safe because the keys of Words are those of the parameters
  const entries = Object.entries(words) as [keyof AmountParams, string | null | undefined][];
  return entries.flatMap(([key, text]) => (text ? [{ key, text }] : []));
}
