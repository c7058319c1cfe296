import { expect } from "@playwright/test";
import { newPerson, settleIn } from "../support/new-person";
import { ready, title } from "../support/page-helpers";
import { test } from "../support/test";

test("审计管理员 sees a sign-in and a grant, and the chain of the log holds", async ({
  loginAs,
  requestAs,
}) => {
  const administrators = {
    system: await requestAs("systemAdmin"),
    security: await requestAs("securityAdmin"),
  };
  const person = await newPerson(administrators, "officer");
  await settleIn(await requestAs("visitor"), person);

  const page = await loginAs("auditAdmin");
  await page.goto("/audit");
  await expect(title(page, "审计日志")).toBeVisible();
  const log = page.getByRole("table", { name: "审计日志" });
  const action = page.getByRole("combobox", { name: "操作" });
  await ready(action);
  const entry = log.getByRole("row").filter({ hasText: person.displayName });

  await action.selectOption({ label: "登录" });
  await expect(page).toHaveURL(/action=session\.signIn/);
  await expect(entry.first()).toContainText("招商专员");

  await action.selectOption({ label: "授予或调整角色" });
  await expect(entry.first()).toContainText("汪慎之");
  await expect(entry.first()).toContainText("安全管理员");

  await page.getByRole("button", { name: "校验完整性" }).click();
  const verdict = page.getByRole("dialog", { name: "校验审计日志" });
  await expect(verdict.getByRole("alert")).toContainText("日志完整");
});
