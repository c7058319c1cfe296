import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { createdProject } from "@/domain/project/create-project.schema";
import { projectDetail } from "@/domain/project/project-detail.schema";
import { read, write } from "../support/api";
import { madeUpMobile, madeUpName } from "../support/made-up";
import { field, ready, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

type Lead = { id: string; name: string };

async function newLead(request: APIRequestContext): Promise<Lead> {
  const lead = {
    id: randomUUID(),
    name: `${madeUpName()}丝杠导轨基地`,
    summary: "年产滚珠丝杠十万套",
    sourceChannel: "ownOutreach",
    industry: "advancedEquipment",
    investorName: `沧州${madeUpName()}传动有限公司`,
    contactName: "郑一舟",
    contactPhone: madeUpMobile(),
    expectedJobs: 80,
  };
  await write(request, "/projects", createdProject, lead);
  return lead;
}

async function fullProject(request: APIRequestContext, id: string) {
  const project = await read(request, `/projects/${id}`, projectDetail);
  if (project.sight !== "full") throw new Error("not seen in full");
  return project;
}

async function change(request: APIRequestContext, id: string, values: Record<string, unknown>) {
  const { version } = await fullProject(request, id);
  const answer = await request.patch(`/api/v1/projects/${id}`, { data: { version, ...values } });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function openForm(page: Page, { id, name }: Lead, section: string) {
  await page.goto(`/projects/${id}`);
  await expect(title(page, name)).toBeVisible();
  const edit = page.getByRole("button", { name: `修改${section}` });
  await ready(edit);
  await edit.click();
  return page.getByRole("dialog", { name: `修改${section}` });
}

const clashDialog = (page: Page) => page.getByRole("dialog", { name: "同一栏目已被他人改动" });

/** As when one comes back to a tab that lay in the background. */
const comeBack = (page: Page) =>
  page.evaluate(() => {
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    window.dispatchEvent(new Event("focus"));
  });

test("two people change different fields of one project, and both changes stay", async ({
  loginAs,
  requestAs,
}) => {
  const request = await requestAs("officer");
  const lead = await newLead(request);
  const [officer, head] = [await loginAs("officer"), await loginAs("departmentHead")];
  const mine = await openForm(officer, lead, "规模与要素");
  const theirs = await openForm(head, lead, "基本情况");
  await field(theirs, "项目内容").fill("年产滚珠丝杠二十万套");
  await theirs.getByRole("button", { name: "保存" }).click();
  await expect(toast(head)).toContainText("已保存");
  await field(mine, "预计用工").fill("120");
  await mine.getByRole("button", { name: "保存" }).click();
  await expect(toast(officer)).toContainText("他人刚改的其他栏目也都保留");
  expect(await fullProject(request, lead.id)).toMatchObject({
    summary: "年产滚珠丝杠二十万套",
    expectedJobs: 120,
  });
});

test("two people change the same field: the second sees both sides and chooses, by keyboard", async ({
  loginAs,
  requestAs,
}) => {
  const request = await requestAs("officer");
  const lead = await newLead(request);
  const page = await loginAs("officer");
  const form = await openForm(page, lead, "基本情况");
  await field(form, "项目内容").fill("专员写的内容");
  await change(await requestAs("departmentHead"), lead.id, { summary: "负责人写的内容" });

  await comeBack(page);
  await expect(form.getByText(/修改了项目内容，现为 负责人写的内容/)).toBeVisible();
  await form.getByRole("button", { name: "保存" }).click();

  const clash = clashDialog(page);
  await expect(clash.getByRole("radio", { name: /^我的：专员写的内容/ })).toBeVisible();
  await expect(clash.getByRole("radio", { name: /^现在的：负责人写的内容/ })).toBeVisible();
  await expect(clash.getByRole("radio", { name: /^原来的：年产滚珠丝杠十万套/ })).toBeVisible();
  expect((await fullProject(request, lead.id)).summary).toBe("负责人写的内容");
  await clash.getByRole("radio", { name: /^我的/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(toast(page)).toContainText("已保存");
  expect((await fullProject(request, lead.id)).summary).toBe("专员写的内容");
});

test("three suspend a project at once: one does, the others are told", async ({ loginAs, requestAs }) => {
  const [officer, head] = [await requestAs("officer"), await requestAs("departmentHead")];
  const lead = await newLead(officer);
  const page = await loginAs("officer");
  await page.goto(`/projects/${lead.id}`);
  const menu = page.getByRole("button", { name: "更多操作" });
  await ready(menu);

  const { version } = await fullProject(officer, lead.id);
  const data = { version, to: "suspended", reason: "等投资方决定", resumeOn: "2099-01-04" };
  const answers = await Promise.all(
    [officer, head, head].map((request) => request.post(`/api/v1/projects/${lead.id}/standing`, { data })),
  );
  expect(answers.map((answer) => answer.status()).toSorted()).toEqual([200, 409, 409]);

  await menu.click();
  await page.getByRole("menuitem", { name: "暂缓" }).click();
  const dialog = page.getByRole("dialog", { name: "暂缓项目" });
  await field(dialog, "重启日期").fill("2099-02-01");
  await field(dialog, "原因").fill("投资方内部调整");
  await dialog.getByRole("button", { name: "暂缓" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await dialog.getByRole("button", { name: "取消" }).click();
  await expect(page.getByText("等投资方决定").first()).toBeVisible();
});

test("what is typed survives a reload, and a deleted lead comes back", async ({ loginAs, requestAs }) => {
  const request = await requestAs("officer");
  const lead = await newLead(request);
  const page = await loginAs("officer");
  const form = await openForm(page, lead, "基本情况");
  await field(form, "项目内容").fill("写到一半");
  await page.reload();
  const again = await openForm(page, lead, "基本情况");
  await expect(again.getByText("已恢复未提交的内容")).toBeVisible();
  await expect(field(again, "项目内容")).toHaveValue("写到一半");
  await again.getByRole("button", { name: "清除" }).click();
  await expect(field(again, "项目内容")).toHaveValue("年产滚珠丝杠十万套");
  await again.getByRole("button", { name: "取消" }).click();

  await page.getByRole("button", { name: "更多操作" }).click();
  await page.getByRole("menuitem", { name: "删除线索" }).click();
  const dialog = page.getByRole("dialog", { name: "删除线索" });
  await field(dialog, "删除原因").fill("重复登记");
  await dialog.getByRole("button", { name: "删除" }).click();
  await expect(title(page, "线索")).toBeVisible();
  await page.goto("/recycle-bin");
  await page.getByRole("button", { name: `恢复${lead.name}` }).click();
  await expect(toast(page)).toContainText(`已恢复“${lead.name}”`);
  expect((await fullProject(request, lead.id)).name).toBe(lead.name);
});
