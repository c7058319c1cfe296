import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stageGroupNames } from "@/domain/project/stage-order";
import { gateItemText } from "@/lib/text/gates";
import { industryText } from "@/lib/text/industries";
import { intentPublicStateText } from "@/lib/text/intents";
import { refusalText } from "@/lib/text/refusals";
import { ruleText } from "@/lib/text/rules";
import { ledgerText, stageShortText, stageText } from "@/lib/text/stages";

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

/** Latin that is right in Chinese copy: the form of a receipt number, forbidden passwords, file formats, units, PPP. */
const allowedPhrases = ["YX261123-7K3M9QPA-W", "password、admin、qwerty"];
const formats = "PDF PNG JPG HEIC SVG Word Excel PowerPoint docx xlsx pptx MB PPP A B B- C D";
const surveyFormats = "TXT Shapefile GeoJSON DXF ASCII EPSG CGCS X shp";
const allowedWords = new Set(`${formats} ${surveyFormats}`.split(" "));

const strayLatin = (text: string): string[] => {
  const bare = allowedPhrases
    .reduce((rest, phrase) => rest.replaceAll(phrase, ""), text)
    .replace(/\{\w+\}/g, "");
  const words = bare.match(/[A-Za-z][A-Za-z-]*/g) ?? [];
  return words.filter((word) => !allowedWords.has(word));
};

/** String literals and templates of a source that hold Chinese, without their `${…}` parts. */
function chineseLiterals(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const literals = code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals
    .filter((literal) => /\p{Script=Han}/u.test(literal))
    .map((literal) => literal.replace(/\$\{[^}]*\}/g, ""));
}

/** `[code, text]`: an entry whose first part is an identifier. */
const isEntry = (value: unknown): value is [string, unknown] =>
  Array.isArray(value) && value.length === 2 && /^[A-Za-z.]+$/.test(String(value[0]));

/** Every string that an exported record holds. */
function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (isEntry(value)) return leaves(value[1]);
  return Object.values(value).flatMap(leaves);
}

describe("no English leaks into the Chinese copy", () => {
  test.each(files)("literals of %s", (name) => {
    const found = chineseLiterals(readFileSync(join(folder, name), "utf8"));
    for (const literal of found)
      expect({ literal, stray: strayLatin(literal) }).toEqual({ literal, stray: [] });
  });

  test.each(files)("records of %s", async (name) => {
    const module: Record<string, unknown> = await import(join(folder, name));
    for (const text of Object.values(module).flatMap(leaves)) {
      expect({ text, stray: strayLatin(text) }).toEqual({ text, stray: [] });
      expect(text).not.toMatch(/请您|[!！]|系统异常/);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
    }
  });

  test("the scan sees what it should", () => {
    expect(strayLatin("提交 review")).toEqual(["review"]);
    const source = `const a = "第 1 步 step";\n/** 注释 comment */\nconst b = \`共\${count}个\`;`;
    expect(chineseLiterals(source)).toEqual(['"第 1 步 step"', "`共个`"]);
  });
});

describe("vocabulary", () => {
  test("short names are short and names are unique", () => {
    for (const text of Object.values(stageShortText)) expect(text).toHaveLength(2);
    expect(new Set(Object.values(stageText)).size).toBe(16);
    expect(new Set(Object.values(industryText)).size).toBe(9);
    expect(stageGroupNames.map((name) => ledgerText[name])).toHaveLength(6);
  });

  test("the enterprise does not learn that it was taken for spam", () => {
    expect(intentPublicStateText.spam).toBe(intentPublicStateText.received);
  });

  test("every refusal has a sentence behind its rule code", () => {
    for (const [code, text] of Object.entries(refusalText)) expect(ruleText(code)).toBe(text);
    expect(ruleText("NO_SUCH_RULE")).toBeUndefined();
  });

  test("gate items of each kind", () => {
    expect(gateItemText({ kind: "field", code: "landOrFactory" })).toBe("用地或厂房需求");
    expect(gateItemText({ kind: "record", code: "formalContract" })).toBe("正式合同");
    expect(gateItemText({ kind: "document", code: "permitOrLease" })).toBe("施工许可证或厂房租赁合同");
    expect(gateItemText({ kind: "document", code: "contractScan" })).toBe("正式合同扫描件");
  });
});
