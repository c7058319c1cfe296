import { expect, test } from "vitest";
import { emailField, overrideReason, phoneField, regionCodeField, usccField } from "./identity.schema";
import { usccProblem } from "./identity-problem";
import { maskContact, maskEmail, maskName } from "./mask-contact";

const messageOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues[0]?.message;

test.each([
  ["91120118ma06abcdxm", null],
  ["9112", "统一社会信用代码应为 18 位，现为 4 位"],
  ["91350100M000100Y4Z", "统一社会信用代码第 18 位应为 3，请核对"],
  ["91310115MA1G4L1WXK", "校验码不符，第 9 至 17 位可能有误"],
  ["III20223OOO200715W", "可能是字母与数字混淆，是否为 11120223000200715W"],
  ["11120223000200715#", "统一社会信用代码第 18 位应为 W，请核对"],
  ["中1120223000200715W", "第 1 位“中”不是代码可用的字符"],
])("%s: %s", (text, message) => {
  expect(usccProblem(text)?.message ?? null).toBe(message);
});

test("a code right in form may be kept, one with a character outside the set may not", () => {
  expect(usccProblem("91310115MA1G4L1WXK")?.canOverride).toBe(true);
  expect(usccProblem("91350100M000100Y4Z")?.canOverride).toBe(false);
  expect(usccField.safeParse("91310115ma1g4l1wxk").data).toBe("91310115MA1G4L1WXK");
  expect(usccField.safeParse("91350100M000100Y4Z").success).toBe(false);
  expect(messageOf(usccField.safeParse("9112"))).toBe("统一社会信用代码应为 18 位");
});

test("only a failing code keeps its reason", () => {
  expect(overrideReason("91310115MA1G4L1WXK", "原件如此")).toBe("原件如此");
  expect(overrideReason("91120118MA06ABCDXM", "原件如此")).toBeNull();
  expect(overrideReason(null, "原件如此")).toBeNull();
});

test("telephone numbers are kept normalised, mistakes named", () => {
  expect(phoneField.parse("+86 138-1234-1234")).toBe("13812341234");
  expect(messageOf(phoneField.safeParse("1381234"))).toBe("手机号码应为 11 位");
  expect(phoneField.safeParse("\u0000").success).toBe(false);
});

test("mail and region", () => {
  expect(emailField.parse(" wang@example.com ")).toBe("wang@example.com");
  expect(emailField.safeParse("wang").success).toBe(false);
  expect(regionCodeField.safeParse("110108").success).toBe(true);
  expect(regionCodeField.safeParse("990000").success).toBe(false);
});

test("a masked contact gives away neither number nor mail, nor the name when that is hidden too", () => {
  const contact = {
    id: "1",
    name: "王建国",
    title: null,
    phone: "13812341234",
    email: "wang@example.com",
    version: 1,
  };
  expect(maskContact(contact, true)).toMatchObject({
    name: "王建国",
    phone: "138****1234",
    email: "w***@example.com",
  });
  expect(maskContact(contact, false).name).toBe("王**");
  expect([maskEmail("nonsense"), maskName("")]).toEqual(["***", "**"]);
});
