import { expect } from "@playwright/test";
import { title } from "../support/page-helpers";
import { test } from "../support/test";

test("部门评审人 starts at the projects whose 专班 they sit in, and reads one without its contact", async ({
  loginAs,
}) => {
  const page = await loginAs("reviewer");
  await page.goto("/home");
  await expect(title(page, "项目")).toBeVisible();
  const links = page.getByRole("navigation", { name: "主导航" }).getByRole("listitem");
  await expect(links).toContainText(["线索", "项目"]);
  const rows = page.getByRole("table", { name: "项目台账" }).getByRole("rowheader");
  await rows.first().getByRole("link").click();
  const panel = page.getByRole("dialog");
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("button", { name: "查看全号" })).toHaveCount(0);
});
