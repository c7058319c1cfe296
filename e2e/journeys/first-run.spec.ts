import { expect } from "@playwright/test";
import { administratorRoles } from "@/domain/user/administration";
import { roleText } from "@/lib/text/roles";
import { test } from "../support/empty-office";
import { ownPassword } from "../support/new-person";
import { field, ready, title } from "../support/page-helpers";

test("an office without the demo: three administrators are made once, with the code of the console", async ({
  emptyOffice,
  loginAs,
  setupCode,
}) => {
  test.slow();
  const page = await loginAs("visitor");
  await page.goto(`${emptyOffice}/setup`);
  const submit = page.getByRole("button", { name: /管理员$/ });
  await ready(submit);
  await expect(title(page, "首次启用")).toBeVisible();
  await field(page, "启用码").fill("WRONG-WRONG-WRONG");
  for (const role of administratorRoles) {
    const person = page.getByRole("group", { name: roleText[role] });
    await field(person, "用户名").fill(`first.${role.toLowerCase()}`);
    await field(person, "姓名").fill(`张${role.length}`);
    await field(person, "初始密码").fill(ownPassword);
  }
  await submit.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await field(page, "启用码").fill(setupCode);
  await submit.click();
  await expect(title(page, "登录")).toBeVisible();

  const gone = await page.request.get(`${emptyOffice}/setup`);
  expect(gone.status()).toBe(404);
  await ready(page.getByRole("button", { name: "登录", exact: true }));
  await page.getByLabel("用户名").fill("first.systemadmin");
  await page.getByLabel("密码").fill(ownPassword);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(title(page, "修改密码")).toBeVisible();
});
