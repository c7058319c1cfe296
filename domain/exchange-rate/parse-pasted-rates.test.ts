import { expect, test } from "vitest";
import { parsePastedRates } from "@/domain/exchange-rate/parse-pasted-rates";

test("a table with currencies above and months at the left", () => {
  const pasted =
    "月份\t美元\t100日元\t港元\n2026-10\t7.0123\t4.7512\t0.9012\n2026年11月\t7.0056\t-\t0.9003\n";
  expect(parsePastedRates(pasted)).toEqual({
    rates: [
      { statMonth: "2026-10", currency: "USD", rate: "7.0123" },
      { statMonth: "2026-10", currency: "JPY", rate: "0.047512" },
      { statMonth: "2026-10", currency: "HKD", rate: "0.9012" },
      { statMonth: "2026-11", currency: "USD", rate: "7.0056" },
      { statMonth: "2026-11", currency: "HKD", rate: "0.9003" },
    ],
    problems: [],
  });
});

test("a column nobody knows and an empty cell keep their place", () => {
  expect(parsePastedRates("\t美元\t卢布\t欧元\n2026-10\t\t0.0871\t7.8622")).toEqual({
    rates: [{ statMonth: "2026-10", currency: "EUR", rate: "7.8622" }],
    problems: ["第 1 行没有认出币种“卢布”，这一列不录"],
  });
});

test("lines of month, currency and rate", () => {
  expect(parsePastedRates("2026/9 eur 8.1\n2026-09 100JPY ４.８\n").rates).toEqual([
    { statMonth: "2026-09", currency: "EUR", rate: "8.1" },
    { statMonth: "2026-09", currency: "JPY", rate: "0.048" },
  ]);
});

test.each([
  ["2026-13 USD 7.1", "第 1 行没有认出月份或币种"],
  ["2026-10 瑞郎 8.9", "第 1 行没有认出月份或币种"],
  ["2026-10 USD abc", "第 1 行美元的汇率不是数字，或小数超过 6 位"],
  ["2026-10 USD 7.1234567", "第 1 行美元的汇率不是数字，或小数超过 6 位"],
  ["2026-10 USD 0", "第 1 行美元的汇率不是数字，或小数超过 6 位"],
])("%s is named by its line", (text, problem) => {
  expect(parsePastedRates(text)).toEqual({ rates: [], problems: [problem] });
});
