import { expect, type Locator, type Page } from "@playwright/test";
import { ready, searchOf, textOf, title } from "../support/page-helpers";
import { test } from "../support/test";

const table = (page: Page, name: string) => page.getByRole("table", { name });
const rowsOf = (list: Locator) => list.getByRole("row").filter({ has: list.page().getByRole("rowheader") });

/** Texts of one column, top down. */
async function column(list: Locator, header: string): Promise<string[]> {
  const headers = await list.getByRole("columnheader").allInnerTexts();
  const index = headers.findIndex((text) => text.startsWith(header));
  const cells = rowsOf(list).locator("th, td");
  const texts = await cells.allInnerTexts();
  return texts.filter((_, position) => position % headers.length === index);
}

test("招商专员 filters, sorts and searches the leads; the address holds it all and Back restores it", async ({
  loginAs,
}) => {
  const page = await loginAs("officer");
  await page.goto("/leads?scope=all");
  const list = table(page, "线索台账");
  const industry = page.getByRole("combobox", { name: "产业" });
  await ready(industry);

  await page.getByRole("combobox", { name: "范围" }).selectOption({ label: "我负责的" });
  await expect(page).not.toHaveURL(/scope=/);
  await expect(list.getByRole("columnheader", { name: "责任人" })).toHaveCount(0);

  await industry.selectOption({ label: "高端装备" });
  await expect(page).toHaveURL(/industries=advancedEquipment/);
  await expect.poll(async () => [...new Set(await column(list, "产业"))]).toEqual(["高端装备"]);

  await list.getByRole("button", { name: "总投资" }).click();
  await expect(page).toHaveURL(/sort=investment/);
  await expect(list.getByRole("columnheader", { name: "总投资" })).toHaveAttribute("aria-sort", "descending");
  const filtered = page.url();

  const first = rowsOf(list).first();
  const name = await textOf(first.getByRole("rowheader"));
  await page.getByRole("searchbox", { name: "搜索项目" }).fill(name.slice(0, 4));
  await expect.poll(() => searchOf(page).get("q")).toBe(name.slice(0, 4));
  await expect(list.getByRole("rowheader", { name })).toBeVisible();
  await page.getByRole("button", { name: "清空搜索" }).click();
  await expect(page).toHaveURL(filtered);

  await list.getByRole("link", { name }).click();
  const panel = page.getByRole("dialog", { name });
  await expect(panel).toBeVisible();
  expect(searchOf(page).get("open")).not.toBeNull();
  await panel.getByRole("link", { name: "完整页面" }).click();
  await expect(title(page, name)).toBeVisible();

  await page.goBack();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(filtered);
  await page.reload();
  await expect(industry).toHaveValue("advancedEquipment");
  await expect(list.getByRole("columnheader", { name: "总投资" })).toHaveAttribute("aria-sort", "descending");
  await expect(list.getByRole("rowheader", { name })).toBeVisible();
});

test("招商专员 pages through the park's projects and comes back to the same page", async ({ loginAs }) => {
  const page = await loginAs("officer");
  await page.goto("/projects?scope=all");
  const list = table(page, "项目台账");
  const pages = page.getByRole("navigation", { name: "翻页" });
  await expect(pages).toContainText("第 1–100 个");
  const firstPage = await column(list, "项目名称");

  await pages.getByRole("link", { name: "下一页" }).click();
  await expect(pages).toContainText("第 101–");
  expect(searchOf(page).get("page")).toBe("2");
  const secondPage = await column(list, "项目名称");
  expect(secondPage.filter((name) => firstPage.includes(name))).toEqual([]);

  await pages.getByRole("link", { name: "上一页" }).click();
  await expect(pages).toContainText("第 1–100 个");
  await expect.poll(() => column(list, "项目名称")).toEqual(firstPage);
  await page.goBack();
  await expect(pages).toContainText("第 101–");
});
