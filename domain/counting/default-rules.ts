import type { CountingCondition, CountingRule, CountingRules } from "./rule";

type Extra = Partial<Pick<CountingRule, "isActive" | "basis">>;

const rule = (
  id: string,
  words: string,
  shareBp: number,
  when: CountingCondition[],
  { isActive = true, basis = "本系统默认口径" }: Extra = {},
): CountingRule => ({ id, words, basis, isActive, when, shareBp });

const common = { basis: "招商引资目标管理考核通行口径" };
const overseas: CountingCondition = { fact: "moneySource", isAny: ["hongKongMacaoTaiwan", "foreign"] };

/** What no field says, a person rules on; the same grounds in every measure, so that one ruling may hold for all. */
const grounds: CountingRule[] = [
  rule("RULED_IN", "经认定计入", 10_000, [{ fact: "ruled" }], { basis: "统计核定岗认定" }),
  rule("RULED_GOVERNMENT", "政府投资的基础设施、民生或 PPP 项目，不计", 0, [{ fact: "ruled" }], common),
  rule("RULED_OUTLET", "银行、通信、油品等网点，不计", 0, [{ fact: "ruled" }], common),
  rule("RULED_RELOCATION", "市内企业搬迁，不计", 0, [{ fact: "ruled" }], common),
  rule("RULED_LOCAL_INVESTOR", "投资方实为市内企业，不计", 0, [{ fact: "ruled" }], common),
  rule("RULED_PARTIAL", "经认定按比例计入", 5_000, [{ fact: "ruled" }], { basis: "统计核定岗认定" }),
];

/** Exclusions that an industry code or a total can tell (domain.md 2.2); the floor is off until an office sets it. */
const exclusions: CountingRule[] = [
  rule(
    "EXC_EXTRACTION",
    "单纯资源开采，不计",
    0,
    [{ fact: "industryCode", startsWith: ["06", "07", "08", "09", "10", "11", "12"] }],
    common,
  ),
  rule("EXC_REAL_ESTATE", "房地产项目，不计", 0, [{ fact: "industryCode", startsWith: ["70"] }], common),
  rule(
    "EXC_LEISURE",
    "餐饮、娱乐项目，不计",
    0,
    [{ fact: "industryCode", startsWith: ["62", "90"] }],
    common,
  ),
  rule(
    "EXC_OUTLET",
    "银行、通信、油品等行业网点，不计",
    0,
    [{ fact: "industryCode", startsWith: ["5265", "63", "66"] }],
    common,
  ),
  rule(
    "EXC_BELOW_FLOOR",
    "总投资不足 1 亿元，不计",
    0,
    [{ fact: "projectTotal", belowFen: 10_000_000_000 }],
    { ...common, isActive: false },
  ),
];

const fundsInPlace: CountingRule[] = [
  rule("ARR_FOREIGN", "外资及港澳台资金，单列不计", 0, [overseas]),
  rule("ARR_REGION_UNKNOWN", "来源地未明，不计", 0, [{ fact: "moneySource", isAny: ["unknown"] }]),
  rule("ARR_LOCAL", "市内资金，不计", 0, [{ fact: "moneySource", isAny: ["local"] }]),
  rule("ARR_NO_OUTSIDE_SHARE", "市外占比为零，不计", 0, [{ fact: "noOutsideShare" }]),
  rule("ARR_FROM_PAID_IN", "与已计的实缴资本同源，不重复计", 0, [{ fact: "fromPaidIn" }]),
  ...grounds,
  ...exclusions,
  rule("ARR_OUTSIDE_CITY", "市外内资到位，计入", 10_000, []),
];

const foreignUsed: CountingRule[] = [
  rule("FDI_FROM_PAID_IN", "与已计的外资资本金同源，不重复计", 0, [{ fact: "fromPaidIn" }]),
  rule("FDI_NOT_CAPITAL", "外方资本金以外的支出，不计", 0, [
    {
      fact: "category",
      isAny: [
        "landPrice",
        "construction",
        "equipment",
        "otherFixedAssets",
        "workingCapital",
        "research",
        "rentAndFitOut",
        "other",
      ],
    },
  ]),
  ...grounds,
  ...exclusions,
  rule("FDI_PAID_IN", "外资资本金到账，计入实际使用外资", 10_000, []),
];

const kinds = (
  ...isAny: Extract<CountingCondition, { fact: "agreementKind" }>["isAny"]
): CountingCondition => ({
  fact: "agreementKind",
  isAny,
});

/** One project, one count, at its first formal signing (domain.md 2.2). */
const signing = (prefix: "AGR" | "AGF"): CountingRule[] => [
  rule(`${prefix}_NOT_FORMAL`, "意向、框架协议，列示不计", 0, [kinds("intent", "framework")]),
  rule(`${prefix}_SIGNED_AGAIN`, "同一项目再次签约，不重复计", 0, [
    kinds("formal"),
    { fact: "signedBefore" },
  ]),
  rule(`${prefix}_WITHIN_EARLIER`, "原合同内的后续期，不重复计", 0, [{ fact: "withinEarlier" }], common),
  rule(`${prefix}_REDUCED`, "补充协议调减，按调减额冲减", 10_000, [{ fact: "reduction" }]),
  rule(`${prefix}_NO_AMOUNT_ADDED`, "补充或变更投资方，不增加金额", 0, [
    kinds("supplement", "investorChange"),
  ]),
];

const agreedInvestment: CountingRule[] = [
  ...signing("AGR"),
  ...grounds,
  rule("AGR_LOCAL_INVESTOR", "投资方在市内，不计", 0, [{ fact: "moneySource", isAny: ["local"] }], common),
  ...exclusions,
  rule("AGR_CAPITAL_INCREASE", "增资，计入增量", 10_000, [kinds("capitalIncrease")]),
  rule("AGR_FORMAL_FIRST", "首次正式签约，计入一次", 10_000, []),
];

const foreignAgreed: CountingRule[] = [
  ...signing("AGF"),
  ...grounds,
  ...exclusions,
  rule("AGF_SUBSCRIBED", "外方认缴额，计入合同外资", 10_000, []),
];

const fixedInvestment: CountingRule[] = [
  ...grounds,
  rule("FAI_REPORTED", "统计报表完成额，计入", 10_000, []),
];

/** What counts until an office decides otherwise: domain.md 2.1 and 2.2. */
export const defaultCountingRules: CountingRules = {
  fundsInPlace,
  agreedInvestment,
  fixedInvestment,
  foreignUsed,
  foreignAgreed,
};
