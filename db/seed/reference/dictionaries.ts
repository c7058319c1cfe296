import type { dictionaryItems } from "@/db/schema";
import { industryCodes } from "@/domain/industry/codes";
import { cities, countries, provinces } from "@/domain/region/province";
import { followUpKindText, sourceChannelText } from "@/lib/text/projects";
import { terminationReasonText } from "@/lib/text/stages";

type Item = Omit<typeof dictionaryItems.$inferInsert, "sort">;

const items = (kind: string, labels: Readonly<Record<string, string>>, parent?: (code: string) => string) =>
  Object.entries(labels).map(([code, label]): Item => ({ kind, code, label, parentCode: parent?.(code) }));

const utilities = {
  road: "道路",
  waterSupply: "给水",
  rainwater: "雨水",
  sewage: "污水",
  power: "供电",
  telecom: "通信",
  gas: "燃气",
  heating: "热力",
  broadband: "有线电视（宽带）",
};

const provinceItems = Object.fromEntries(provinces.map(([prefix, short]) => [`${prefix}0000`, short]));

/** Code of the parent of an industry code: the longest listed code it begins with. */
const industryParent = (code: string): string =>
  industryCodes
    .map(([listed]) => listed)
    .filter((listed) => listed !== code && code.startsWith(listed))
    .toSorted((a, b) => b.length - a.length)[0] ?? "";

const industryItems: Item[] = industryCodes.map(([code, label]) => ({
  kind: "industryCode",
  code,
  label,
  parentCode: industryParent(code) || null,
}));

/** Lists of domain.md 1.2, 1.4, 4.2, 5.2 and 5.3; `sort` keeps their order within a kind. */
export const dictionaryRows: readonly (typeof dictionaryItems.$inferInsert)[] = [
  items("sourceChannel", sourceChannelText),
  items("followUpKind", followUpKindText),
  items("terminationReason", terminationReasonText),
  items("utility", utilities),
  items("region", provinceItems),
  items("region", cities, (code) => `${code.slice(0, 2)}0000`),
  items("country", countries),
  industryItems,
].flatMap((list) => list.map((item, index) => ({ ...item, sort: (index + 1) * 10 })));
