import { expect } from "@playwright/test";
import { title } from "../support/page-helpers";
import { test } from "../support/test";

test("部门评审人 finds a home that says what will come and what the role is for", async ({ loginAs }) => {
  const page = await loginAs("reviewer");
  await page.goto("/home");
  await expect(title(page, "首页")).toBeVisible();
  await expect(page.getByText("目前没有待办的评审")).toBeVisible();
  await expect(page.getByText("本角色可查看：送交本部门评审的材料。")).toBeVisible();
  const links = page.getByRole("navigation", { name: "主导航" }).getByRole("listitem");
  await expect(links).toHaveText(["首页"]);
});
