import { expect, type Page } from "@playwright/test";
import { amountSummary } from "@/domain/amount/amount.schema";
import { enterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { projectPage } from "@/domain/project/list-projects.schema";
import { projectDetail } from "@/domain/project/project-detail.schema";
import { formatWan } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { read } from "../support/api";
import { madeUpName } from "../support/made-up";
import { field, ready, title } from "../support/page-helpers";
import { test } from "../support/test";

/** The officer's own project that has come as far as a company in the park. */
async function settledProject(page: Page) {
  const query = { scope: "mine", stages: ["O2", "O1", "B2"], standings: ["normal"], limit: 1 };
  const { items } = await read(page.request, "/projects", projectPage, query);
  const project = await read(page.request, `/projects/${items[0]?.id}`, projectDetail);
  if (project.sight !== "full" || !project.projectCompany) throw new Error("no settled project of one's own");
  return { id: project.id, name: project.name, company: project.projectCompany };
}

async function logRequest(page: Page, heading: string) {
  const button = page.getByRole("button", { name: "登记诉求" });
  await ready(button);
  await button.click();
  const dialog = page.getByRole("dialog", { name: "登记诉求" });
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await expect(dialog.getByText("填写诉求标题")).toBeVisible();
  await field(dialog, "类别").selectOption({ label: "水电气热" });
  await field(dialog, "标题").fill(heading);
  await field(dialog, "内容").fill("新设备月内进场，现有变压器容量不足。");
  await field(dialog, "承办部门").selectOption({ label: "招商一部" });
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await expect(dialog).toBeHidden();
}

const rowOf = (page: Page, heading: string) =>
  page.getByRole("listitem").filter({ has: page.getByText(heading, { exact: true }) });

test("招商专员 opens an enterprise from a project and logs a 诉求; the head answers; it is closed", async ({
  loginAs,
}) => {
  const officer = await loginAs("officer");
  const project = await settledProject(officer);
  const heading = `厂区用电扩容${madeUpName()}`;
  await officer.goto(paths.project(project.id));
  await officer.getByRole("link", { name: project.company.name, exact: true }).first().click();
  await expect(title(officer, project.company.name)).toBeVisible();
  await expect(officer.getByRole("link", { name: project.name, exact: true }).first()).toBeVisible();
  await logRequest(officer, heading);
  await expect(rowOf(officer, heading).getByText("待答复")).toBeVisible();

  const head = await loginAs("departmentHead");
  await head.goto(paths.serviceRequests);
  const answer = head.getByRole("button", { name: `答复：${heading}` });
  await ready(answer);
  await answer.click();
  const dialog = head.getByRole("dialog", { name: "答复诉求" });
  await field(dialog, "答复内容").fill("供电公司已现场勘查，两周内送电。");
  await dialog.getByRole("button", { name: "保存答复" }).click();
  await expect(dialog).toBeHidden();
  await expect(answer).toBeHidden();

  await officer.reload();
  const row = rowOf(officer, heading);
  await expect(row.getByText("供电公司已现场勘查，两周内送电。")).toBeVisible();
  const close = officer.getByRole("button", { name: `办结：${heading}` });
  await ready(close);
  await close.click();
  await officer.getByRole("alertdialog", { name: "办结诉求" }).getByRole("button", { name: "办结" }).click();
  await expect(row.getByText("已办结")).toBeVisible();
});

test("园区领导 sees every enterprise, and each figure is that of its ledger", async ({ loginAs }) => {
  const officer = await loginAs("officer");
  const { company } = await settledProject(officer);
  const page = await loginAs("leader");
  await page.goto(paths.enterprises);
  await expect(title(page, "企业")).toBeVisible();
  await page.getByRole("searchbox", { name: "搜索企业" }).fill(company.name);
  await page.getByRole("rowheader", { name: company.name, exact: true }).getByRole("link").click();
  await expect(title(page, company.name)).toBeVisible();
  await expect(page.getByRole("button", { name: "登记诉求" })).toHaveCount(0);
  const { funds } = await read(page.request, `/enterprises/${company.id}`, enterpriseDetail);
  const inPlace = funds?.find(({ measure }) => measure === "fundsInPlace");
  const query = { measure: "fundsInPlace", enterpriseId: company.id };
  const summary = await read(page.request, "/amounts/summary", amountSummary, query);
  expect(inPlace).toMatchObject(summary);
  await expect(page.getByText(formatWan(summary.countedFen)).first()).toBeVisible();
  await page
    .getByRole("link", { name: new RegExp(`^${formatNumber(summary.count)} 笔`) })
    .first()
    .click();
  await expect(title(page, "资金台账")).toBeVisible();
  await expect(page.getByText(`${formatNumber(summary.count)} 笔`, { exact: true })).toBeVisible();
});

test("委托招商机构 finds no enterprises", async ({ loginAs, requestAs }) => {
  const officer = await loginAs("officer");
  const { company } = await settledProject(officer);
  const page = await loginAs("agent");
  await page.goto(paths.leads);
  await expect(page.getByRole("navigation").getByRole("link", { name: "企业", exact: true })).toHaveCount(0);
  const agent = await requestAs("agent");
  expect((await agent.get(`/api/v1/enterprises/${company.id}`)).status()).toBe(403);
});
