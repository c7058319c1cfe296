import { expect, it } from "vitest";
import { toCsv } from "./csv";
import { inertText, type Sheet } from "./sheet";

it.each(["=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠x", "\u0000=1"])(
  "keeps %j from being taken for a formula",
  (text) => {
    expect(inertText(text).startsWith("'")).toBe(true);
  },
);

it("leaves plain text alone and drops what a workbook cannot hold", () => {
  expect(inertText("天津（中国）公司 1-2")).toBe("天津（中国）公司 1-2");
  expect(inertText("a\u0007b")).toBe("ab");
});

it("writes money exact, quotes by RFC 4180 and begins with a byte order mark", () => {
  const rows = [
    { name: '甲"乙,丙', fen: 123_456_789 },
    { name: "=cmd|' /C calc'!A0", fen: -1 },
  ];
  const sheet: Sheet = {
    name: "台账",
    title: "到位资金台账",
    notes: ["单位：万元"],
    columns: [
      { header: "序号", kind: "count", width: 6, value: (index) => index + 1 },
      { header: "项目", kind: "text", width: 20, value: (index) => rows[index]?.name ?? null },
      {
        header: "计入（万元）",
        kind: "money",
        width: 16,
        value: (index) => rows[index]?.fen ?? null,
        total: 123_456_788,
      },
    ],
    rowCount: 2,
    totalLabel: "合计",
  };
  expect(toCsv(sheet)).toBe(
    [
      "\uFEFF到位资金台账",
      "单位：万元",
      "序号,项目,计入（万元）",
      '1,"甲""乙,丙",123.456789',
      "2,'=cmd|' /C calc'!A0,-0.000001",
      ",合计,123.456788",
      "",
    ].join("\r\n"),
  );
});
