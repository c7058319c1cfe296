import { expect, test } from "vitest";
import type { MatchPartView } from "@/domain/matching/match.schema";
import { partText } from "@/lib/format/match-part";

const part = (given: Partial<MatchPartView>): MatchPartView => ({
  criterion: "power",
  outcome: "met",
  reason: null,
  points: 1,
  possible: 2,
  asked: { kind: "number", value: 4000 },
  offered: null,
  ...given,
});

test.each<[string, Partial<MatchPartView>, "land" | "floor"]>([
  ["需 4,000 kVA，未登记，需核实", { outcome: "unknown" }, "land"],
  [
    "需 4,000 kVA，现 已通，3,150.5 kVA，达不到",
    {
      outcome: "refused",
      reason: "short",
      offered: { kind: "utility", status: "connected", capacity: 3150.5, plannedOn: null },
    },
    "land",
  ],
  [
    "需 30 亩 至 45 亩，现 15 亩，面积不足",
    {
      criterion: "area",
      outcome: "refused",
      reason: "tooSmall",
      asked: { kind: "area", least: 2_000_000, most: 3_000_000 },
      offered: { kind: "area", least: 1_000_000, most: 1_000_000 },
    },
    "land",
  ],
  [
    "需 25.5 元/㎡·月，现 18 元/㎡·月",
    { criterion: "price", asked: { kind: "number", value: 2550 }, offered: { kind: "number", value: 1800 } },
    "floor",
  ],
  [
    "需 30 万元/亩，现 32.5 万元/亩，超出价格",
    {
      criterion: "price",
      outcome: "refused",
      reason: "tooDear",
      asked: { kind: "number", value: 30_000_000 },
      offered: { kind: "number", value: 32_500_000 },
    },
    "land",
  ],
  ["可直接供应", { criterion: "readiness", asked: null, offered: { kind: "hurdles", hurdles: [] } }, "land"],
  ["项目只要土地，这里是厂房", { criterion: "area", outcome: "refused", reason: "otherKind" }, "floor"],
])("%s", (text, given, kind) => {
  expect(partText(part(given), kind)).toBe(text);
});
