import { describe, expect, it } from "vitest";
import { draftDifferences } from "./draft-differences";
import { emptyDraft } from "./fund-draft";

const mine = { ...emptyDraft("110108", "2026-11-20"), amountWan: "120", fileIds: "a,b" };

describe("draftDifferences", () => {
  it("finds none where both say the same, files in any order", () => {
    expect(draftDifferences(mine, { ...mine, fileIds: "b,a" })).toEqual([]);
  });

  it("puts both side by side in the words of the form", () => {
    const theirs = { ...mine, currency: "USD", amountWan: "", category: "equipment", fileIds: "a,c" };
    expect(draftDifferences(mine, theirs)).toEqual([
      { label: "币种", mine: "人民币", theirs: "美元" },
      { label: "到位金额", mine: "120 万元", theirs: "未填" },
      { label: "资金类别", mine: "未填", theirs: "设备购置" },
      { label: "佐证文件", mine: "2 个", theirs: "2 个" },
    ]);
  });
});
