import { type Browser, expect, type Page } from "@playwright/test";
import { observationList } from "@/domain/plan/observation.schema";
import { planDetail } from "@/domain/plan/plan.schema";
import { planHref } from "@/lib/search-params/plans";
import { read } from "../support/api";
import { field, ready, title, toast } from "../support/page-helpers";
import { signIn } from "../support/sign-in";
import { test } from "../support/test";
import { watchPage } from "../support/watch-page";

const closed = "2021-2025";
const open = "2026-2030";

/** A page of the demo's second statistician. */
async function secondStatistician(browser: Browser, password: string, problems: string[]): Promise<Page> {
  const context = await browser.newContext();
  context.on("page", (page) => watchPage(page, problems));
  await signIn(context.request, "yanruochu", password);
  return context.newPage();
}

async function indicatorOf(page: Page, plan: string, code: string) {
  const { indicators } = await read(page.request, `/plans/${plan}`, planDetail);
  const found = indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`the plan has no ${code}`);
  return found;
}

/** The panel of an indicator, with its forms. */
async function openPanel(page: Page, plan: string, { id, name }: { id: string; name: string }) {
  await page.goto(planHref({ plan, edit: id }));
  const panel = page.getByRole("dialog", { name });
  await ready(panel.getByRole("button", { name: "关闭" }));
  return panel;
}

/** What the evaluation of a plan says of one indicator. */
async function evaluationOf(page: Page, plan: string, name: string) {
  await page.goto(planHref({ plan, view: "evaluation" }));
  await expect(title(page, "规划指标")).toBeVisible();
  return page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
}

test("an observation counts once a second statistician confirms it", async ({
  loginAs,
  browser,
  demoPassword,
  problems,
}) => {
  const first = await loginAs("statistician");
  const indicator = await indicatorOf(first, closed, "demonstrationBaseCount");
  await expect(await evaluationOf(first, closed, indicator.name)).toContainText("缺数据");

  await test.step("the first enters it, and may not confirm it", async () => {
    const panel = await openPanel(first, closed, indicator);
    await field(panel, "期间").fill("2025年");
    await field(panel, "实际值").fill("两个");
    await field(panel, "数据来源").fill("2025年科技统计年报");
    await panel.getByRole("button", { name: "提交核定" }).click();
    await expect(panel.getByText("填写数字", { exact: true })).toBeVisible();
    await expect(field(panel, "数据来源")).toHaveValue("2025年科技统计年报");
    await field(panel, "实际值").fill("2个");
    await panel.getByRole("button", { name: "提交核定" }).click();
    await expect(toast(first)).toContainText("待另一人核定");
    const query = { indicatorId: indicator.id, state: "pending" };
    const { items } = await read(first.request, "/observations", observationList, query);
    const observations = items.map(({ id, version }) => ({ id, version }));
    const answer = await first.request.post("/api/v1/observations/confirmation", { data: { observations } });
    expect(await answer.text()).toContain("录入人不能核定");
    await expect(await evaluationOf(first, closed, indicator.name)).toContainText("缺数据");
  });

  await test.step("the second confirms it, and the closed plan's evaluation follows", async () => {
    const second = await secondStatistician(browser, demoPassword, problems);
    await second.goto(planHref({ plan: closed, view: "observations" }));
    const choice = second.getByRole("checkbox", { name: `${indicator.name} 2025年` });
    await ready(choice);
    await choice.check();
    await second.getByRole("button", { name: "核定 1 项" }).click();
    await expect(toast(second)).toContainText("已核定 1 项");
    await second.context().close();
    const row = await evaluationOf(first, closed, indicator.name);
    await expect(row.getByText("完成", { exact: true })).toBeVisible();
    await expect(row).toContainText("2025年末");
    await expect(row).not.toContainText("缺数据");
  });
});

test("a claim of the new plan that does not add up is said in words, with its figures", async ({
  loginAs,
}) => {
  const page = await loginAs("statistician");
  const indicator = await indicatorOf(page, open, "grossDomesticProduct");
  const panel = await openPanel(page, open, indicator);
  await field(panel, "基期值").fill("88.6");
  await field(panel, "基期年份").fill("2025");
  await field(panel, "目标值").fill("1,200,000万元");
  await panel.getByLabel("增速提法").selectOption("annual");
  await field(panel, "增速").fill("10");
  await field(panel, "规划原文").fill("到2030年生产总值达到120亿元，年均增长10%");
  const sentence =
    "从2025年88.6亿元起年均增长10%，2030年应为142.69亿元，目标120亿元少22.69亿元，实际相当于年均6.26%";
  await expect(panel.getByText(sentence)).toBeVisible();
  await panel.getByRole("button", { name: "保存目标" }).click();
  await expect(toast(page)).toContainText("已录入生产总值的目标");
  await page.goto(planHref({ plan: open, view: "audit" }));
  const row = page.getByRole("listitem").filter({ hasText: sentence });
  await expect(row).toContainText("生产总值");
  await expect(row).toContainText("数据不一致");
});
