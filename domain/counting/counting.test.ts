import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countAgreement, countForeignUsed, countFund, plainProject } from "../amount/counting";
import { fundCategories } from "../amount/fund-entry";
import { measures } from "../amount/measure";
import { ruleFaults } from "./check-rules";
import { countingRulesSetting, faultWords } from "./counting-rules.schema";
import { defaultCountingRules } from "./default-rules";
import { type CountingRule, type CountingRules, rulingGrounds } from "./rule";

const fund = {
  ...plainProject,
  category: "equipment" as const,
  evidenceKind: null,
  sourceRegionCode: "110108",
  outsideShareBp: 10_000,
  isFromPaidInCapital: null,
};

const agreement = {
  ...plainProject,
  kind: "formal" as const,
  sourceRegionCode: "110108",
  signedShareBp: null,
  isWithinEarlier: null,
  amountFen: 1_000,
};

describe("default rules", () => {
  it("decide every amount by exactly one rule", () => {
    expect(measures.flatMap((measure) => ruleFaults(measure, defaultCountingRules[measure]))).toEqual([]);
    expect(countingRulesSetting.parse(defaultCountingRules)).toEqual(defaultCountingRules);
  });

  test.each([
    [{}, "ARR_OUTSIDE_CITY", true],
    [{ sourceRegionCode: null }, "ARR_REGION_UNKNOWN", false],
    [{ sourceRegionCode: "120118" }, "ARR_LOCAL", false],
    [{ sourceRegionCode: "DE" }, "ARR_FOREIGN", false],
    [{ category: "foreignCapital" as const }, "ARR_FOREIGN", false],
    [{ outsideShareBp: 0 }, "ARR_NO_OUTSIDE_SHARE", false],
    [{ isFromPaidInCapital: true }, "ARR_FROM_PAID_IN", false],
    [{ industryCode: "7010" }, "EXC_REAL_ESTATE", false],
    [{ industryCode: "0610" }, "EXC_EXTRACTION", false],
    [{ industryCode: "6620" }, "EXC_OUTLET", false],
    [{ industryCode: "9011" }, "EXC_LEISURE", false],
  ])("money %o goes by %s", (facts, ruleId, isCounted) => {
    expect(countFund({ ...fund, ...facts })).toMatchObject({ ruleId, isCounted });
  });

  test.each([
    [{}, "AGR_FORMAL_FIRST", 10_000],
    [{ signedShareBp: 10_000 }, "AGR_SIGNED_AGAIN", 0],
    [{ kind: "intent" as const }, "AGR_NOT_FORMAL", 0],
    [{ kind: "capitalIncrease" as const, signedShareBp: 10_000 }, "AGR_CAPITAL_INCREASE", 10_000],
    [{ isWithinEarlier: true }, "AGR_WITHIN_EARLIER", 0],
    [{ sourceRegionCode: "120118" }, "AGR_LOCAL_INVESTOR", 0],
    [{ kind: "supplement" as const, amountFen: -5, signedShareBp: 4_000 }, "AGR_REDUCED", 4_000],
    [{ kind: "supplement" as const, amountFen: -5, signedShareBp: null }, "AGR_REDUCED", 0],
    [{ kind: "investorChange" as const, amountFen: 0 }, "AGR_NO_AMOUNT_ADDED", 0],
  ])("an agreement %o goes by %s", (facts, ruleId, countedShareBp) => {
    expect(countAgreement({ ...agreement, ...facts })).toMatchObject({ ruleId, countedShareBp });
  });

  it("tell foreign money from other money, and capital from spending", () => {
    expect(countForeignUsed(fund)).toBeNull();
    expect(countForeignUsed({ ...fund, sourceRegionCode: "DE" })).toMatchObject({
      ruleId: "FDI_NOT_CAPITAL",
    });
    const capital = { ...fund, category: "foreignCapital" as const, sourceRegionCode: "DE" };
    expect(countForeignUsed(capital)).toMatchObject({ isCounted: true, ruleId: "FDI_PAID_IN" });
  });

  it("never count an amount twice, whatever somebody ruled", () => {
    const ruling = fc.record({
      measure: fc.constantFrom(null, "agreedInvestment" as const),
      ruleId: fc.constantFrom(...rulingGrounds(defaultCountingRules, null).map(({ id }) => id)),
      shareBp: fc.integer({ min: 0, max: 10_000 }),
    });
    fc.assert(
      fc.property(ruling, (one) => {
        const facts = { ...agreement, signedShareBp: 10_000, rulings: [one] };
        expect(countAgreement(facts).isCounted).toBe(false);
      }),
    );
  });

  it("give every category of money one rule in both measures", () => {
    for (const category of fundCategories) {
      for (const sourceRegionCode of [null, "110108", "120118", "810000", "DE"]) {
        const facts = { ...fund, category, sourceRegionCode };
        const both = [countFund(facts), countForeignUsed(facts)].filter((counting) => counting?.isCounted);
        expect(both.length).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("rulings", () => {
  const ruled = (
    shareBp: number,
    ruleId = "RULED_PARTIAL",
    measure: "fundsInPlace" | null = "fundsInPlace",
  ) => countFund({ ...fund, rulings: [{ measure, ruleId, shareBp }] });

  it("decide the share, the measure's own before the one for all", () => {
    expect(ruled(3_500)).toEqual({ isCounted: true, ruleId: "RULED_PARTIAL", countedShareBp: 3_500 });
    expect(ruled(0, "RULED_GOVERNMENT", null)).toMatchObject({
      isCounted: false,
      ruleId: "RULED_GOVERNMENT",
    });
    const both = [
      { measure: null, ruleId: "RULED_GOVERNMENT", shareBp: 0 },
      { measure: "fundsInPlace" as const, ruleId: "RULED_IN", shareBp: 10_000 },
    ];
    expect(countFund({ ...fund, rulings: both })).toMatchObject({ isCounted: true, ruleId: "RULED_IN" });
    expect(countFund({ ...fund, industryCode: "7010", rulings: both })).toMatchObject({ ruleId: "RULED_IN" });
    expect(countFund({ ...fund, sourceRegionCode: "120118", rulings: both })).toMatchObject({
      ruleId: "ARR_LOCAL",
    });
  });
});

const lastOf = (list: CountingRule[]): CountingRule => {
  const last = list.at(-1);
  if (!last) throw new Error("no rule");
  return last;
};

const firstOf = (list: CountingRule[]): CountingRule => {
  const [first] = list;
  if (!first) throw new Error("no rule");
  return first;
};

describe("rules an office sets", () => {
  const changed = (change: (rules: CountingRules) => void) => {
    const rules = structuredClone(defaultCountingRules);
    change(rules);
    return ruleFaults("fundsInPlace", rules.fundsInPlace).map((fault) =>
      faultWords(rules.fundsInPlace, fault),
    );
  };

  it("end in a rule without condition", () => {
    expect(changed((rules) => rules.fundsInPlace.pop())).toEqual([
      "最后一条在用规则须不设条件，兜住其余情形",
    ]);
    expect(
      changed(({ fundsInPlace: list }) => list.splice(-1, 1, { ...lastOf(list), isActive: false })),
    ).toHaveLength(1);
  });

  it("never stand behind one that covers them; which one is named", () => {
    const first = changed(({ fundsInPlace: list }) =>
      list.unshift({ ...lastOf(list), id: "ARR_ALL", words: "全部计入" }),
    );
    expect(first[0]).toBe("「外资及港澳台资金，单列不计」永远轮不到：「全部计入」在前已覆盖");
    const behind = changed(({ fundsInPlace: list }) =>
      list.splice(-1, 0, {
        ...firstOf(list),
        id: "ARR_KONG",
        words: "香港资金，不计",
        when: [{ fact: "moneySource", isAny: ["hongKongMacaoTaiwan"] }, { fact: "noOutsideShare" }],
      }),
    );
    expect(behind).toEqual(["「香港资金，不计」永远轮不到：「外资及港澳台资金，单列不计」在前已覆盖"]);
  });

  it("ask only what is known of the measure, each once, under ids of their own", () => {
    const faults = changed(({ fundsInPlace: list }) => {
      list.unshift({ ...firstOf(list), when: [{ fact: "signedBefore" }] });
      list.unshift({
        ...firstOf(list),
        id: "ARR_TWICE",
        when: [{ fact: "noOutsideShare" }, { fact: "noOutsideShare" }],
      });
    });
    expect(faults).toContain("规则编号 ARR_FOREIGN 重复");
    expect(faults.some((words) => words.endsWith("同一条件列了两次"))).toBe(true);
    expect(faults.some((words) => words.endsWith("用了本口径没有的条件"))).toBe(true);
  });
});
