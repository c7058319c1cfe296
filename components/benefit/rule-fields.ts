import { type BenefitRules, defaultBenefitRules } from "@/domain/benefit/rules.schema";
import { parseScaledDecimal } from "@/domain/money/decimal";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import type { defaultUnderusedRules, UnderusedRules } from "@/domain/underused/rules.schema";
import { benefitItemText } from "@/lib/text/benefits";

/** One number of a set of rules: how it is named, shown and written back. */
export type RuleField<Rules> = {
  name: string;
  label: string;
  unit: string;
  /** Decimals it is typed with: stored as an integer of 10^-decimals. */
  decimals: number;
  read: (rules: Rules) => number;
  write: (rules: Rules, value: number) => Rules;
};

export const shownValue = <Rules>({ read, decimals }: RuleField<Rules>, rules: Rules): string =>
  trimDecimal((read(rules) / 10 ** decimals).toFixed(decimals));

/** The integer that is stored; not a number when it can't be read, which the schema refuses. */
export function typedValue<Rules>({ decimals }: RuleField<Rules>, text: string): number {
  const parsed = parseScaledDecimal(text, decimals);
  return parsed.ok ? Number(parsed.value) : Number.NaN;
}

type Form = "large" | "small";

const itemFields = (form: Form): RuleField<BenefitRules>[] =>
  defaultBenefitRules[form].flatMap(({ item }, place) => {
    const { name, unit } = benefitItemText[item];
    const change = (rules: BenefitRules, values: Partial<BenefitRules[Form][number]>): BenefitRules => ({
      ...rules,
      [form]: rules[form].map((one, at) => (at === place ? { ...one, ...values } : one)),
    });
    return [
      {
        name: `${form}.${place}.weight`,
        label: `${name}权重`,
        unit: "分",
        decimals: 0,
        read: (rules) => rules[form][place]?.weight ?? 0,
        write: (rules, weight) => change(rules, { weight }),
      },
      {
        name: `${form}.${place}.baselineHundredths`,
        label: `${name}基准值`,
        unit,
        decimals: 2,
        read: (rules) => rules[form][place]?.baselineHundredths ?? 0,
        write: (rules, baselineHundredths) => change(rules, { baselineHundredths }),
      },
    ];
  });

const quotaField = (grade: "A" | "B" | "D", label: string): RuleField<BenefitRules> => ({
  name: `quotaBp.${grade}`,
  label,
  unit: "%",
  decimals: 2,
  read: ({ quotaBp }) => quotaBp[grade],
  write: (rules, value) => ({ ...rules, quotaBp: { ...rules.quotaBp, [grade]: value } }),
});

const lineField = (grade: "A" | "B" | "C"): RuleField<BenefitRules> => ({
  name: `lineHundredths.${grade}`,
  label: `${grade} 级最低分`,
  unit: "分",
  decimals: 2,
  read: ({ lineHundredths }) => lineHundredths[grade],
  write: (rules, value) => ({ ...rules, lineHundredths: { ...rules.lineHundredths, [grade]: value } }),
});

export const benefitRuleGroups: readonly { title: string; fields: readonly RuleField<BenefitRules>[] }[] = [
  { title: "用地达到起点亩数的企业", fields: itemFields("large") },
  { title: "用地不足起点亩数的企业", fields: itemFields("small") },
  {
    title: "等级",
    fields: [
      quotaField("A", "A 级最多占"),
      quotaField("B", "B 级最多占"),
      quotaField("D", "末位 D 级占"),
      lineField("A"),
      lineField("B"),
      lineField("C"),
      {
        name: "capBp",
        label: "单项封顶为权重的",
        unit: "倍",
        decimals: 4,
        read: ({ capBp }) => capBp,
        write: (rules, capBp) => ({ ...rules, capBp }),
      },
      {
        name: "largeFromMuHundredths",
        label: "起点亩数",
        unit: "亩",
        decimals: 2,
        read: ({ largeFromMuHundredths }) => largeFromMuHundredths,
        write: (rules, largeFromMuHundredths) => ({ ...rules, largeFromMuHundredths }),
      },
    ],
  },
];

type UnderusedNumber = Exclude<keyof typeof defaultUnderusedRules, "tests" | "medianOf">;

const underusedField = (
  name: UnderusedNumber,
  label: string,
  unit: string,
  decimals: number,
): RuleField<UnderusedRules> => ({
  name,
  label,
  unit,
  decimals,
  read: (rules) => rules[name],
  write: (rules, value) => ({ ...rules, [name]: value }),
});

export const underusedRuleFields: readonly RuleField<UnderusedRules>[] = [
  underusedField("taxShareBp", "亩均税收低于中位数的", "%", 2),
  underusedField("taxYears", "亩均税收连续偏低", "年", 0),
  underusedField("fewestFirms", "中位数至少由几家企业得出", "家", 0),
  underusedField("floorRatioShareBp", "容积率低于规划下限的", "%", 2),
  underusedField("intensityShareBp", "投资强度低于约定的", "%", 2),
  underusedField("stoppedMonths", "停产满", "个月", 0),
  underusedField("letOutShareBp", "租出超过自有用地的", "%", 2),
  underusedField("capacityMonths", "达产逾期超过", "个月", 0),
];
