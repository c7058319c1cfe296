import { randomInt, randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import { amountSummary } from "@/domain/amount/amount.schema";
import { projectFunds } from "@/domain/amount/fund.schema";
import { projectPage } from "@/domain/project/list-projects.schema";
import { pdfFile } from "@/server/testing/sample-files";
import { read } from "../support/api";
import { field, ready, toast } from "../support/page-helpers";
import { test } from "../support/test";

type Project = { id: string; name: string };

/** A project of the officer that has long spent money: capital that arrives now is asked about. */
async function spendingProject({ request }: Page): Promise<Project> {
  const query = { scope: "mine", stageGroups: ["production"], standings: ["normal"] };
  const [project] = (await read(request, "/projects", projectPage, query)).items;
  if (!project) throw new Error("the officer has no project in production");
  return project;
}

const usedCents = async ({ request }: Page): Promise<number> =>
  (await read(request, "/amounts/summary", amountSummary, { measure: "foreignUsed", counted: "yes" }))
    .countedUsdCents;

async function entryOf({ request }: Page, project: Project, evidenceNo: string): Promise<string> {
  const { items } = await read(request, `/projects/${project.id}/funds`, projectFunds);
  const entry = items.find((item) => item.evidenceNo === evidenceNo && item.reversesId === null);
  if (!entry) throw new Error("the entry is not among those of its project");
  return entry.id;
}

async function fillIn(form: Locator, amountWan: string, evidenceNo: string): Promise<void> {
  await field(form, "币种").selectOption("USD");
  await field(form, "到位金额").fill(amountWan);
  await field(form, "资金类别").selectOption("foreignCapital");
  await field(form, "凭证种类").selectOption("foreignCapitalRegistration");
  await field(form, "凭证号码").fill(evidenceNo);
  await field(form, "资金来源地").selectOption("US");
  const name = `入账登记 ${evidenceNo}.pdf`;
  const file = { name, mimeType: "application/pdf", buffer: pdfFile(randomUUID()) };
  await form.locator("input[type=file]").setInputFiles(file);
  await expect(form.getByRole("button", { name: /^移除 / })).toBeVisible();
}

async function openForm(page: Page, project: Project): Promise<Locator> {
  await page.goto(`/projects/${project.id}?tab=funds`);
  const button = page.getByRole("button", { name: "提报到位" });
  await ready(button);
  await button.click();
  const form = page.getByRole("dialog", { name: "提报到位资金" });
  await ready(form.getByRole("button", { name: "提报到位" }));
  return form;
}

async function openPanel(page: Page, project: Project, id: string): Promise<Locator> {
  await page.goto(`/amounts?projectId=${project.id}&open=${id}`);
  return page.getByRole("dialog", { name: project.name });
}

test("foreign capital goes from draft to the total and back, and its voucher counts once", async ({
  loginAs,
}) => {
  const [officer, statistician] = [await loginAs("officer"), await loginAs("statistician")];
  const project = await spendingProject(officer);
  const evidenceNo = `FDI${randomInt(1e9, 9e9)}`;
  const before = await usedCents(statistician);

  await test.step("a draft with its voucher is handed in", async () => {
    const form = await openForm(officer, project);
    await fillIn(form, "12.34", evidenceNo);
    await expect(form.getByText("估算折合人民币")).toBeVisible();
    await form.getByRole("button", { name: "存草稿" }).click();
    await expect(toast(officer)).toContainText("草稿已保存");
    await officer.getByRole("button", { name: new RegExp(`${evidenceNo}.*未提报`) }).click();
    const panel = officer.getByRole("dialog", { name: project.name });
    await panel.getByRole("button", { name: "修改" }).click();
    const editor = officer.getByRole("dialog", { name: "修改到位资金" });
    await expect(field(editor, "到位金额")).toHaveValue("12.34");
    await editor.getByRole("button", { name: "提报到位" }).click();
    await expect(toast(officer)).toContainText("已提报，等统计核定岗核定");
  });
  const id = await entryOf(officer, project, evidenceNo);

  await test.step("it comes back with a reason, is mended and handed in again", async () => {
    const panel = await openPanel(statistician, project, id);
    await panel.getByRole("button", { name: "退回提报人" }).click();
    await field(panel, "退回原因").fill("金额与入账登记不符，核对后重报");
    await panel.getByRole("button", { name: "退回", exact: true }).click();
    await expect(toast(statistician)).toContainText("已退回");

    await officer.goto(`/projects/${project.id}?tab=funds&fund=${id}&edit=true`);
    const editor = officer.getByRole("dialog", { name: "修改到位资金" });
    await expect(editor.getByText("金额与入账登记不符，核对后重报")).toBeVisible();
    await field(editor, "到位金额").fill("12.35");
    await editor.getByRole("button", { name: "提报到位" }).click();
    await expect(toast(officer)).toContainText("已提报，等统计核定岗核定");
  });

  await test.step("in the chosen month it counts by the rule that was shown, to the cent", async () => {
    const panel = await openPanel(statistician, project, id);
    await expect(panel.getByText("核定结果：答明资金来源后确定")).toBeVisible();
    await panel.getByRole("radio", { name: /^没有/ }).check();
    await field(panel, "统计月").selectOption({ index: 0 });
    await expect(panel.getByText("核定结果：外资资本金到账，计入实际使用外资")).toBeVisible();
    await expect(panel.getByText("外资及港澳台资金，单列不计")).toBeVisible();
    await panel.getByRole("button", { name: "核定到位" }).click();
    await expect(toast(statistician)).toContainText("计入实际使用外资");
    expect(await usedCents(statistician)).toBe(before + 12_350_000);
  });

  await test.step("the same voucher is refused", async () => {
    const form = await openForm(officer, project);
    await fillIn(form, "1", evidenceNo);
    await form.getByRole("button", { name: "提报到位" }).click();
    await expect(field(form, "凭证号码")).toHaveAccessibleDescription(
      new RegExp(`该凭证已用于「${project.name}」的到位资金`),
    );
    await expect(field(form, "到位金额")).toHaveValue("1");
  });

  await test.step("红冲 takes exactly as much away", async () => {
    const panel = await openPanel(statistician, project, id);
    await panel.getByRole("button", { name: "红冲" }).click();
    await field(panel, "红冲原因").fill("资金退回境外投资方");
    await panel.getByRole("button", { name: "红冲", exact: true }).click();
    await expect(toast(statistician)).toContainText("已红冲");
    expect(await usedCents(statistician)).toBe(before);
  });
});
