import { expect, type Locator, type Page } from "@playwright/test";
import { amountSummary } from "@/domain/amount/amount.schema";
import { type CockpitOverview, cockpitOverview } from "@/domain/cockpit/overview.schema";
import { projectSummary } from "@/domain/project/list-projects.schema";
import { formatWan, formatYi } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { stageText } from "@/lib/text/stages";
import { read } from "../support/api";
import { title } from "../support/page-helpers";
import { test } from "../support/test";

type AmountFigure = CockpitOverview["measures"][number]["figure"];

/** Follows a figure and compares it with the list's own total: as shown, and over REST to the fen. */
async function expectListEquals(page: Page, link: Locator, figure: AmountFigure) {
  expect(await link.getAttribute("href")).toBe(amountsHref(figure.filter));
  const summary = await read(page.request, "/amounts/summary", amountSummary, figure.filter);
  expect({ count: summary.count, countedFen: summary.countedFen }).toEqual({
    count: figure.count,
    countedFen: figure.countedFen,
  });
  await link.click();
  await expect(title(page, "资金台账")).toBeVisible();
  const list = page.getByRole("table", { name: "资金台账" });
  await expect(page.getByText(`${formatNumber(figure.count)} 笔`, { exact: true })).toBeVisible();
  const total = list.getByRole("row").filter({ has: page.getByRole("cell", { name: "合计", exact: true }) });
  await expect(total.getByRole("cell", { name: formatWan(figure.countedFen), exact: true })).toBeVisible();
  await page.goBack();
  await expect(title(page, "驾驶舱")).toBeVisible();
}

const planOf = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "规划期" }).getByRole("link", { name: new RegExp(name) });

const read145 = async (page: Page, measure: CockpitOverview["measure"]) => {
  const { plans } = await read(page.request, "/cockpit", cockpitOverview);
  const plan = plans.find(({ name }) => name.includes("十四五"));
  return read(page.request, "/cockpit", cockpitOverview, { plan: plan?.code, measure });
};

test("园区领导 reads 到位 against 100 亿元 and opens each figure's own list", async ({ loginAs }) => {
  const page = await loginAs("leader");
  await page.goto("/cockpit");
  await planOf(page, "十四五").click();
  await expect(planOf(page, "十四五")).toHaveAttribute("aria-current", "page");
  const cockpit = await read145(page, "fundsInPlace");
  const funds = cockpit.measures.find(({ measure }) => measure === "fundsInPlace");
  if (!funds) throw new Error("no 到位 among the measures");
  expect(cockpit.targetFen).toBe(10_000_000_000_00);
  await expect(page.getByText("/ 100", { exact: true })).toBeVisible();

  const main = page.getByRole("main");
  const headline = main.getByRole("link", { name: `${formatYi(funds.figure.countedFen)}亿元`, exact: true });
  await expectListEquals(page, headline, funds.figure);
  const dimensions = page.getByRole("navigation", { name: "构成" });
  for (const [label, parts] of [
    ["按产业", cockpit.byIndustry],
    ["按片区", cockpit.byZone],
    ["按来源地", cockpit.byArea],
    ["按部门", cockpit.byDepartment],
    ["按责任人", cockpit.byOwner],
    ["按规模", cockpit.bySizeBand],
    ["按年度", cockpit.byYear],
  ] as const) {
    if (label !== "按年度") await dimensions.getByRole("link", { name: label.slice(1), exact: true }).click();
    const part = parts.find(({ figure }) => figure.count > 0);
    if (!part) throw new Error(`${label} is empty`);
    const items = page.getByRole("list", { name: label }).getByRole("link");
    const link = items.and(page.locator(`[href="${amountsHref(part.figure.filter)}"]`));
    await expect(link).toContainText(formatYi(part.figure.countedFen));
    await expectListEquals(page, link, part.figure);
  }
});

test("园区领导 switches the measure and the plan", async ({ loginAs }) => {
  const page = await loginAs("leader");
  await page.goto("/cockpit");
  await planOf(page, "十四五").click();
  await expect(planOf(page, "十四五")).toHaveAttribute("aria-current", "page");
  await page
    .getByRole("navigation", { name: "口径" })
    .getByRole("link", { name: /^协议(?!外资)/ })
    .click();
  await expect(page).toHaveURL(/measure=agreedInvestment/);
  const cockpit = await read145(page, "agreedInvestment");
  const agreed = cockpit.measures.find(({ measure }) => measure === "agreedInvestment");
  if (!agreed) throw new Error("no 协议 among the measures");
  await expect(page.getByRole("progressbar", { name: "协议投资额进度" })).toBeVisible();
  const headline = page
    .getByRole("main")
    .getByRole("link", { name: `${formatYi(agreed.figure.countedFen)}亿元`, exact: true });
  await expectListEquals(page, headline, agreed.figure);

  await planOf(page, "十五五").click();
  await expect(planOf(page, "十五五")).toHaveAttribute("aria-current", "page");
  await expect(page.getByText(/目标尚未下达/).first()).toBeVisible();
});

test("园区领导 opens a stage of the funnel and finds the same number of projects", async ({ loginAs }) => {
  const page = await loginAs("leader");
  await page.goto("/cockpit");
  const cockpit = await read(page.request, "/cockpit", cockpitOverview);
  // Leads come and go while other tests run; a late stage stands still.
  const step = cockpit.funnel.findLast(({ figure }) => figure.count > 0);
  if (!step) throw new Error("the funnel is empty");
  const { count, totalInvestmentFen, filter } = step.figure;
  const summary = await read(page.request, "/projects/summary", projectSummary, filter);
  expect(summary).toMatchObject({ count, totalInvestmentFen });

  const funnel = page.getByRole("list", { name: "按阶段" });
  await funnel
    .getByRole("link")
    .filter({ hasText: `${count} 个` })
    .last()
    .click();
  await expect(title(page, "项目")).toBeVisible();
  await expect(page.getByText(`${count} 个`, { exact: true })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "阶段" })).toHaveValue(step.stage);
  await expect(page.getByRole("combobox", { name: "阶段" })).toContainText(stageText[step.stage]);
});
