import { describe, expect, it } from "vitest";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import type { CountingRules } from "@/domain/counting/rule";
import { defaultWords, describeCounting, latestWords, wordsOf } from "./counting";

const changed = (change: (rules: CountingRules) => void) => {
  const rules: CountingRules = JSON.parse(JSON.stringify(defaultCountingRules));
  change(rules);
  return wordsOf(rules);
};

describe("describeCounting", () => {
  const words = latestWords([
    changed(({ fundsInPlace }) => {
      for (const rule of fundsInPlace) if (rule.id === "RULED_PARTIAL") rule.words = "国资部分不计";
    }),
  ]);

  it("says of a rule several measures share what this measure says", () => {
    expect(describeCounting("fundsInPlace", "RULED_PARTIAL", words)).toBe("国资部分不计");
    expect(describeCounting("foreignUsed", "RULED_PARTIAL", words)).toBe("经认定按比例计入");
    expect(describeCounting(null, "RULED_PARTIAL", words)).toBe("国资部分不计");
  });

  it("knows a rule that was taken out by what it said last", () => {
    const own = { id: "OWN_1", words: "搬迁扩产，按比例计", basis: "会议纪要", isActive: true };
    const rule = { ...own, when: [], shareBp: 5_000 };
    const held = changed(({ fixedInvestment }) => fixedInvestment.unshift(rule));
    const later = latestWords([held, wordsOf(defaultCountingRules)]);
    expect(describeCounting("fixedInvestment", "OWN_1", later)).toBe("搬迁扩产，按比例计");
    expect(describeCounting("fixedInvestment", "OWN_2", later)).toBe("OWN_2");
  });

  it("has words for rows nobody has decided on", () => {
    expect(describeCounting("fundsInPlace", "ARR_NOT_CONFIRMED", defaultWords)).toBe("尚未核定，不计");
  });
});
