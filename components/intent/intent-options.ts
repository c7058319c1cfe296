import { targetIndustries, traditionalIndustries } from "@/domain/industry/industry";
import { amountBands, siteNeeds } from "@/domain/intent/intent-state";
import { provinces } from "@/domain/region/province";
import { industryText } from "@/lib/text/industries";
import { amountBandText, siteNeedText } from "@/lib/text/intents";

export const industryOptions = [
  { label: "重点产业", options: targetIndustries.map((value) => ({ value, label: industryText[value] })) },
  {
    label: "传统优势产业",
    options: traditionalIndustries.map((value) => ({ value, label: industryText[value] })),
  },
  { label: "其他", options: [{ value: "other", label: industryText.other }] },
];

export const amountBandOptions = amountBands.map((value) => ({ value, label: amountBandText[value] }));

export const siteNeedOptions = siteNeeds.map((value) => ({ value, label: siteNeedText[value] }));

/** Provinces by their six-digit codes; the officer narrows it down later. */
export const regionOptions = provinces.map(([prefix, , name]) => ({ value: `${prefix}0000`, label: name }));

export const channelOptions = [
  "园区网站",
  "朋友或合作企业介绍",
  "展会、推介会",
  "政府部门推荐",
  "委托招商机构",
  "其他",
].map((label) => ({
  value: label,
  label,
}));
