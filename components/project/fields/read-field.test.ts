import { describe, expect, it } from "vitest";
import { readFields } from "./read-field";

describe("readFields", () => {
  it("reads 万元 as fen without a float", () => {
    const { values } = readFields({ totalInvestmentFen: "12345.678901" }, ["totalInvestmentFen"], undefined);
    expect(values.totalInvestmentFen).toBe(12_345_678_901);
  });

  it("turns 亩 into square metres and leaves square metres alone", () => {
    expect(readFields({ landNeedSqm: "3亩" }, ["landNeedSqm"], undefined).values.landNeedSqm).toBe("2000.00");
    expect(readFields({ landNeedSqm: "2000" }, ["landNeedSqm"], undefined).values.landNeedSqm).toBe("2000");
  });

  it("leaves an empty field out when registering and clears it when changing", () => {
    expect(readFields({ zone: " " }, ["zone"], undefined).values).toEqual({});
    expect(readFields({ summary: " " }, ["summary"], null).values).toEqual({ summary: "" });
    expect(readFields({ zone: "" }, ["zone"], null).values).toEqual({ zone: null });
    expect(readFields({ landNeedSqm: "亩" }, ["landNeedSqm"], null).values).toEqual({ landNeedSqm: null });
  });

  it.each([
    ["totalInvestmentFen", "一千", "金额填写数字，单位为万元"],
    ["totalInvestmentFen", "1.1234567", "金额以万元计，最多六位小数"],
    ["expectedJobs", "12.5", "人数填写整数"],
    ["landNeedSqm", "约30亩", "用地填写数字，最多两位小数"],
  ] as const)("names what is wrong with %s %s", (key, text, problem) => {
    expect(readFields({ [key]: text }, [key], undefined).problems[key]).toBe(problem);
  });
});
