import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLines, type KnownIndicator, pastedLines, splitTable } from "@/domain/plan/observation-table";
import { hasCome, readPeriod, readValue } from "@/domain/plan/read-value";

const known: KnownIndicator[] = [
  { id: "1", code: "industrialOutput", name: "工业总产值（规上）", unit: "亿元" },
  { id: "2", code: "highTechOutputShare", name: "高新技术产业产值占工业总产值比重", unit: "%" },
  { id: "3", code: "employment", name: "从业人员", unit: "人" },
];
const today = "2026-11-23";
const check = (text: string) => checkLines(pastedLines(text), known, today);

describe("values", () => {
  test.each([
    ["55%", "%", 55],
    ["55", "%", 55],
    ["５５％", "%", 55],
    ["0.55", "%", 0.55],
    ["1,234.5", "亿元", 1234.5],
    ["97亿元", "亿元", 97],
    ["97亿", "亿元", 97],
    ["−3.2", "亿元", -3.2],
    ["50000人", "人", 50_000],
  ])("%s in %s is %d", (text, unit, value) => {
    expect(readValue(text, unit)).toEqual({ ok: true, value });
  });

  test.each([
    ["", "亿元", "VALUE_MISSING"],
    ["约97", "亿元", "VALUE_NOT_NUMBER"],
    ["97万元", "亿元", "VALUE_UNIT"],
    ["55%", "亿元", "VALUE_UNIT"],
    ["5万人", "人", "VALUE_UNIT"],
    ["1.23456", "亿元", "VALUE_DECIMALS"],
    ["99999999999", "人", "VALUE_RANGE"],
  ])("%s in %s is refused: %s", (text, unit, code) => {
    expect(readValue(text, unit)).toEqual({ ok: false, code });
  });

  test("a written percentage is never a share nor a hundredfold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readValue(`${value}%`, "%")).toEqual({ ok: true, value });
      }),
    );
  });
});

describe("periods", () => {
  test.each([
    ["2025", "2025"],
    ["2025年", "2025"],
    ["2025年度", "2025"],
    ["2025-03", "2025-03"],
    ["2025年3月", "2025-03"],
    ["2025/3", "2025-03"],
    ["2025.03", "2025-03"],
    ["202503", "2025-03"],
    ["202513", null],
    ["2025-13", null],
    ["三月", null],
  ])("%s is %s", (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  test("a year counts once it is over, a month once it has begun", () => {
    expect([hasCome("2025", today), hasCome("2026", today)]).toEqual([true, false]);
    expect([hasCome("2026-11", today), hasCome("2026-12", today)]).toEqual([true, false]);
  });
});

describe("tables", () => {
  test("a sheet from Excel, in any order of columns", () => {
    const [line] = check(
      "报告期\t指标名称\t单位\t完成值\t数据来源\n2025年\t工业总产值\t亿元\t412.6\t静海区统计局年报",
    );
    expect(line).toEqual({
      row: { indicatorId: "1", period: "2025", value: 412.6, source: "静海区统计局年报" },
      problems: {},
    });
  });

  test("a .csv without a heading, with quotes", () => {
    const [line] = check('从业人员,2025,"48,300","统计年报,表""三"""\n');
    expect(line?.row).toEqual({ indicatorId: "3", period: "2025", value: 48_300, source: '统计年报,表"三"' });
  });

  test("every line says what is wrong with it", () => {
    const lines = check(
      [
        "指标,期间,数值,单位,来源",
        "税收,2025,20,亿元,年报",
        "从业人员,去年,1,人,年报",
        "从业人员,2026-12,1,人,年报",
        "从业人员,2025,1,万人,年报",
        "从业人员,2025,约5万,人,",
        "高新技术产业产值占工业总产值比重,2025,55%,%,年报",
        "高新技术产业产值占工业总产值比重,2025年,56,%,年报",
      ].join("\n"),
    );
    expect(lines.map(({ problems }) => problems)).toEqual([
      { indicator: "INDICATOR_UNKNOWN" },
      { period: "PERIOD_UNREADABLE" },
      { period: "PERIOD_NOT_YET" },
      { unit: "UNIT_DIFFERS" },
      { value: "VALUE_NOT_NUMBER", source: "SOURCE_MISSING" },
      {},
      { period: "LINE_TWICE" },
    ]);
    expect(lines.filter(({ row }) => row)).toHaveLength(1);
  });

  test("what is written as a table is read as it was", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "恒", ",", '"', "\n", "1"), maxLength: 6 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const kept = rows.map((row) => row.map((text) => text.trim()));
        const text = rows.map((row) => row.map(quote).join(",")).join("\n");
        expect(splitTable(text)).toEqual(kept.filter((row) => row.some((found) => found !== "")));
      }),
    );
  });
});
