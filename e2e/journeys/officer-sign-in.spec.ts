import { expect } from "@playwright/test";
import { accountOf } from "../support/accounts";
import { ready, title } from "../support/page-helpers";
import { test } from "../support/test";

test("招商专员 signs in by the form and lands where they were going", async ({ loginAs, demoPassword }) => {
  const page = await loginAs("visitor");
  await page.goto("/leads?sort=investment");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);

  const submit = page.getByRole("button", { name: "登录", exact: true });
  await ready(submit);
  await submit.click();
  await expect(page.getByText("填写用户名", { exact: true })).toBeVisible();
  await expect(page.getByLabel("用户名")).toBeFocused();

  await page.getByLabel("用户名").fill(accountOf("officer").username);
  await page.getByLabel("密码").fill("Wrong-Password-88");
  await submit.click();
  await expect(page.getByRole("alert").filter({ hasText: "用户名或密码不正确" })).toBeVisible();
  await expect(page.getByLabel("密码")).toHaveValue("");

  await page.getByLabel("密码").fill(demoPassword);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/leads\?sort=investment$/);
  await expect(title(page, "线索")).toBeVisible();
});
