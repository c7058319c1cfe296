import { expect, type Page } from "@playwright/test";
import { madeUpName, madeUpUsername } from "../support/made-up";
import { newPerson, ownPassword, settleIn } from "../support/new-person";
import { field, ready, rowOpener, textOf, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

type Account = { username: string; displayName: string };

/** The 系统管理员 opens an account; gives back the password that is shown once. */
async function createAccount(page: Page, { username, displayName }: Account): Promise<string> {
  await page.goto("/users");
  const open = page.getByRole("button", { name: "开立账号" });
  await ready(open);
  await open.click();
  const panel = page.getByRole("dialog", { name: "开立账号" });
  await field(panel, "用户名").fill(username);
  await field(panel, "姓名").fill(displayName);
  await field(panel, "部门").selectOption({ label: "招商二部" });
  await panel.getByRole("button", { name: "开立账号" }).click();
  const issued = page.getByRole("dialog", { name: "账号已开立" });
  const password = await textOf(issued.getByRole("definition").nth(1));
  await issued.getByRole("button", { name: "已转交" }).click();
  await expect(rowOpener(page.getByRole("table", { name: "账号列表" }), displayName)).toBeVisible();
  return password;
}

async function openAccount(page: Page, username: string, displayName: string) {
  await page.goto(`/users?q=${username}`);
  await rowOpener(page.getByRole("table", { name: "账号列表" }), displayName).click();
  return page.getByRole("dialog", { name: displayName });
}

async function trySignInByForm(page: Page, username: string, password: string) {
  await page.goto("/sign-in");
  const submit = page.getByRole("button", { name: "登录", exact: true });
  await ready(submit);
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码").fill(password);
  await submit.click();
}

test("an account: opened by one administrator, given its role by another, its password set by its owner", async ({
  loginAs,
}) => {
  const account = { username: madeUpUsername(), displayName: madeUpName() };
  const { username, displayName } = account;
  const password = await createAccount(await loginAs("systemAdmin"), account);

  const person = await loginAs("visitor");
  await trySignInByForm(person, username, password);
  await expect(person.getByRole("alert").filter({ hasText: "账号尚未授权，联系安全管理员" })).toBeVisible();

  const security = await loginAs("securityAdmin");
  const panel = await openAccount(security, username, displayName);
  await panel.getByRole("button", { name: "授予角色" }).click();
  const granting = security.getByRole("dialog", { name: `授予角色：${displayName}` });
  await field(granting, "角色").selectOption({ label: "招商专员" });
  await granting.getByRole("button", { name: "授予" }).click();
  await expect(toast(security)).toContainText("已授予招商专员");

  await trySignInByForm(person, username, password);
  await expect(title(person, "修改密码")).toBeVisible();
  await person.goto("/leads");
  await expect(title(person, "修改密码")).toBeVisible();
  const refused = await person.request.get("/api/v1/projects");
  expect(refused.status()).toBe(403);

  const change = person.getByRole("button", { name: "修改密码" });
  await ready(change);
  await field(person, "收到的一次性密码或现用密码").fill(password);
  await field(person, "新密码").fill("12345678");
  await field(person, "再输入一次新密码").fill("12345678");
  await change.click();
  await expect(title(person, "修改密码")).toBeVisible();
  await field(person, "新密码").fill(ownPassword);
  await field(person, "再输入一次新密码").fill(ownPassword);
  await change.click();
  await expect(person.getByText("密码已修改")).toBeVisible();
  await person.getByRole("link", { name: "进入工作台" }).click();
  await expect(title(person, "线索")).toBeVisible();
});

test("a disabled account is out at once", async ({ loginAs, requestAs }) => {
  const administrators = {
    system: await requestAs("systemAdmin"),
    security: await requestAs("securityAdmin"),
  };
  const person = await newPerson(administrators, "officer");
  const page = await loginAs("visitor");
  await settleIn(page.request, person);
  await page.goto("/leads");
  await expect(title(page, "线索")).toBeVisible();

  const admin = await loginAs("systemAdmin");
  const panel = await openAccount(admin, person.username, person.displayName);
  await panel.getByRole("button", { name: "其他操作" }).click();
  await admin.getByRole("menuitem", { name: "停用账号" }).click();
  const question = admin.getByRole("alertdialog", { name: `停用账号：${person.displayName}` });
  await question.getByRole("button", { name: "停用", exact: true }).click();
  await expect(toast(admin)).toContainText("账号已停用");

  expect((await page.request.get("/api/v1/projects")).status()).toBe(401);
  await page.goto("/leads");
  await expect(title(page, "登录")).toBeVisible();
  await trySignInByForm(page, person.username, ownPassword);
  await expect(page.getByRole("alert").filter({ hasText: "账号已停用" })).toBeVisible();
});
