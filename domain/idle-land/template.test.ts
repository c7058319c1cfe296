import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { defaultTemplates } from "./default-templates";
import { placeholders } from "./placeholder";
import { blank, checkTemplate, documentLines, fillTemplate } from "./template";
import { idleTemplateCodes } from "./template-code";

describe("checking a form", () => {
  test.each([
    ["# 通知书\n{{地块编号}}", []],
    ["# 通知书\n一\n{{地块号}}", [{ line: 3, code: "unknownWord", word: "地块号" }]],
    ["# 通知书\n{{地块编号", [{ line: 2, code: "openBraces", word: null }]],
    ["# 通知书\n{地块编号}", [{ line: 2, code: "strayBraces", word: null }]],
    ["# 通知书\n{{}}", [{ line: 2, code: "unknownWord", word: "" }]],
    ["没有标题", [{ line: 1, code: "noTitle", word: null }]],
    ["# 一\n# 二", [{ line: 2, code: "twoTitles", word: null }]],
  ])("%j", (body, mistakes) => {
    expect(checkTemplate(body)).toEqual(mistakes);
  });

  test.each(idleTemplateCodes)("the form %s that comes with the product has none", (code) => {
    expect(checkTemplate(defaultTemplates[code])).toEqual([]);
  });
});

describe("filling a form", () => {
  it("puts in what is known and leaves a line for the rest", () => {
    expect(
      fillTemplate("{{地块编号}}、{{ 地块名称 }}、{{合同编号}}", { 地块编号: "GX-1", 地块名称: "" }),
    ).toBe(`GX-1、${blank}、${blank}`);
  });

  it("never fills a value a second time, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...placeholders), (value, word) => {
        expect(fillTemplate(`一{{${word}}}二`, { [word]: value })).toBe(`一${value || blank}二`);
      }),
    );
    expect(fillTemplate("{{企业说明}}", { 企业说明: "$& {{地块编号}}" })).toBe("$& {{地块编号}}");
  });
});

it("reads how each line is set", () => {
  expect(
    documentLines("# 通知书\n> 第 1 号\n\n| 某公司：\n请于三十日内说明。").map(({ kind }) => kind),
  ).toEqual(["title", "right", "empty", "plain", "paragraph"]);
});
