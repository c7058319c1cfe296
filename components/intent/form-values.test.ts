import { describe, expect, test } from "vitest";
import { consentVersion } from "@/domain/intent/consent";
import { submitIntentInput } from "@/domain/intent/submit-intent.schema";
import { fromServer, problemsOf, toSubmission, type Values } from "./form-values";

const complete: Values = {
  enterpriseName: "天津澜砺传动科技有限公司",
  contactName: "王丽",
  phone: "138 0000 1234",
  industry: "advancedEquipment",
  amountBand: "50mTo100m",
  siteNeed: "land",
  area: "43.2",
  uscc: "",
  email: "",
  description: "",
  consent: "on",
};

const extras = {
  submissionKey: "0193e2d1-7c8e-7000-8000-000000000001",
  formTicket: "abc.def",
  consentVersion,
};

const judge = (values: Values) => submitIntentInput.safeParse(toSubmission(values, extras));

test("a complete form passes here and there, and its area arrives in square metres", () => {
  expect(problemsOf(complete)).toEqual({});
  expect(judge(complete).data).toMatchObject({
    areaSqm: "28800.00",
    phone: "13800001234",
    isCapitalRelief: false,
  });
  expect(judge({ ...complete, siteNeed: "rentFactory", area: "3000" }).data?.areaSqm).toBe("3000.00");
});

describe("what the form refuses, the server refuses too, and the other way round", () => {
  test.each<[string, Values, string]>([
    ["no name", { enterpriseName: "" }, "enterpriseName"],
    ["one character", { enterpriseName: "天" }, "enterpriseName"],
    ["a link as a name", { enterpriseName: "www.example.com" }, "enterpriseName"],
    ["no phone", { phone: "" }, "phone"],
    ["a short phone", { phone: "13800" }, "phone"],
    ["a wrong check character", { uscc: "91120118MA06ABCDXN" }, "uscc"],
    ["a broken mail", { email: "wang@" }, "email"],
    ["a negative area", { area: "-3" }, "area"],
    ["no field", { industry: "" }, "industry"],
    ["no consent", { consent: "" }, "consent"],
    ["a link in the text", { description: "见 https://a.cn" }, "description"],
  ])("%s", (_name, values, field) => {
    const merged = { ...complete, ...values };
    expect(Object.keys(problemsOf(merged))).toEqual([field]);
    if (field !== "area") expect(judge(merged).success).toBe(false);
  });
});

test("the server's field errors find their place", () => {
  expect(fromServer({ areaSqm: "面积超出范围", formTicket: "登记表已失效" })).toEqual({
    problems: { area: "面积超出范围" },
    other: "登记表已失效",
  });
});
