import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import { milestoneList } from "@/domain/milestone/milestone-item.schema";
import { projectPage } from "@/domain/project/list-projects.schema";
import { photoFile } from "@/server/testing/sample-files";
import { read } from "../support/api";
import { madeUpName } from "../support/made-up";
import { field, ready, toast } from "../support/page-helpers";
import { test } from "../support/test";

const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

type Project = { id: string; name: string };

/** A signed project of the officer whose 开工 nobody has registered; its 施工许可 is made to apply. */
async function unstartedProject(officer: APIRequestContext): Promise<Project> {
  const query = { scope: "mine", stageGroups: ["signed", "registered"], standings: ["normal"], limit: 50 };
  const { items } = await read(officer, "/projects", projectPage, query);
  for (const { id, name } of items) {
    const list = await read(officer, `/projects/${id}/milestones`, milestoneList);
    const of = (code: string) => list.items.find((item) => item.code === code);
    const [start, permit] = [of("constructionStart"), of("constructionPermit")];
    if (!start?.abilities.edit || start.state === "done" || permit?.state === "done") continue;
    if (permit?.state === "notApplicable") {
      const data = { version: permit.version, state: "notStarted", note: null };
      const path = `/api/v1/projects/${id}/milestones/constructionPermit`;
      expect((await officer.put(path, { data })).ok()).toBe(true);
    }
    return { id, name };
  }
  throw new Error("the officer has no signed project that has not started");
}

const row = (page: Page, name: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

async function press(page: Page, name: string) {
  const button = page.getByRole("button", { name, exact: true });
  await ready(button);
  await button.click();
}

async function finish(page: Page, name: string, numberLabel: string, evidence?: Buffer) {
  await press(page, `${name}：登记完成`);
  const dialog = page.getByRole("dialog", { name });
  await field(dialog, "实际完成日期").fill(today);
  await field(dialog, numberLabel).fill(`120118${today.replaceAll("-", "")}0101`);
  if (evidence) {
    const file = { name: "开工现场.jpg", mimeType: "image/jpeg", buffer: evidence };
    await field(dialog, "佐证").setInputFiles(file);
  }
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(toast(page)).toContainText(`${name}已保存`);
}

/** From the list of what waits to the step, and one decision there. */
async function decide(page: Page, project: Project, verb: string) {
  await page.goto("/milestones?tab=queue");
  await page.getByRole("link", { name: `${project.name}：开工` }).click();
  await press(page, `开工：${verb}`);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("开工现场.jpg")).toBeVisible();
  await dialog.getByRole("button", { name: verb, exact: true }).click();
}

test("专员 registers 施工许可 and 开工, the head reviews, the statistician confirms in a month", async ({
  loginAs,
  requestAs,
}) => {
  const project = await unstartedProject(await requestAs("officer"));
  const officer = await loginAs("officer");
  await officer.goto(`/projects/${project.id}?tab=milestones`);
  await finish(officer, "建筑工程施工许可", "施工许可证号");
  await finish(officer, "开工", "施工许可证号或租赁合同编号", await photoFile());
  await press(officer, "开工：提交审核");
  await officer.getByRole("dialog").getByRole("button", { name: "提交审核" }).click();
  await expect(toast(officer)).toContainText("已提交部门审核");
  await expect(row(officer, "开工").getByText("待部门审核")).toBeVisible();

  const head = await loginAs("departmentHead");
  await decide(head, project, "审核通过");
  await expect(toast(head)).toContainText("转统计核定岗确认");

  const statistician = await loginAs("statistician");
  await decide(statistician, project, "确认");
  await expect(toast(statistician)).toContainText("开工已确认");
  await expect(row(statistician, "开工").getByText("已确认")).toBeVisible();

  await officer.reload();
  await expect(row(officer, "开工").getByText("已确认")).toBeVisible();
  await expect(officer.getByRole("button", { name: "开工：登记完成" })).toHaveCount(0);
});

test("a blocker names its unit and deadline, and is seen by everybody who sees the project", async ({
  loginAs,
  requestAs,
}) => {
  const project = await unstartedProject(await requestAs("officer"));
  const officer = await loginAs("officer");
  const blocker = `${madeUpName()}路口电力排管未移交`;
  await officer.goto(`/projects/${project.id}?tab=milestones`);
  await press(officer, "投产的更多操作");
  await officer.getByRole("menuitem", { name: "登记受阻" }).click();
  const dialog = officer.getByRole("dialog", { name: "投产" });
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog.getByText("写明卡在哪里")).toBeVisible();
  await expect(dialog.getByText("填写责任单位")).toBeVisible();
  await field(dialog, "卡在哪里").fill(blocker);
  await field(dialog, "责任单位").fill("国网天津静海供电公司");
  await field(dialog, "解决时限").fill(today);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(toast(officer)).toContainText("投产已保存");

  const leader = await loginAs("leader");
  await leader.goto("/milestones?tab=blockers");
  const item = leader.getByRole("listitem").filter({ hasText: blocker });
  await expect(item.getByText("国网天津静海供电公司")).toBeVisible();
  await item.getByRole("link").click();
  await expect(row(leader, "投产").getByText(blocker)).toBeVisible();
});
