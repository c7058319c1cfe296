import { expect, type Page } from "@playwright/test";
import type { Role } from "@/domain/access/role";
import { projectPage } from "@/domain/project/list-projects.schema";
import { type FullProject, projectDetail } from "@/domain/project/project-detail.schema";
import { stages } from "@/domain/project/stage";
import { gateItemText } from "@/lib/text/gates";
import { roleText } from "@/lib/text/roles";
import { stageText } from "@/lib/text/stages";
import { read } from "../support/api";
import { ready, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

/** Projects compared at each stage. */
const eachStage = 2;

async function fullProject(page: Page, id: string): Promise<FullProject> {
  const project = await read(page.request, `/projects/${id}`, projectDetail);
  if (project.sight !== "full") throw new Error(`${id} is seen as ${project.sight}`);
  return project;
}

/** The box above the record says what the API says: heading, list in order, and who may press the button. */
async function expectSameGates(page: Page, id: string, role: Role) {
  const project = await fullProject(page, id);
  await page.goto(`/projects/${id}`);
  await expect(title(page, project.name)).toBeVisible();
  for (const { to, missing, deciders, isAllowed } of project.nextMoves) {
    const box = page.getByRole("region", { name: `进入${stageText[to]}`, exact: true });
    const isReady = missing.length === 0;
    const heading = isReady ? `可进入${stageText[to]}` : `进入${stageText[to]}还缺 ${missing.length} 项`;
    await expect(box.getByRole("heading")).toHaveText(heading);
    await expect(box.getByRole("list", { name: "还缺" }).getByRole("listitem")).toHaveText(
      missing.map(gateItemText),
    );
    const button = box.getByRole("button", { name: `进入${stageText[to]}` });
    await expect(button).toHaveCount(isReady && isAllowed ? 1 : 0);
    if (isAllowed) expect(deciders).toContain(role);
    else
      await expect(box.getByText(`由${deciders.map((name) => roleText[name]).join("、")}办理`)).toBeVisible();
  }
}

for (const role of ["leader", "departmentHead"] as const) {
  test(`${roleText[role]} reads at every stage the gate that the API answers with`, async ({ loginAs }) => {
    const page = await loginAs(role);
    for (const stage of stages) {
      const { items } = await read(page.request, "/projects", projectPage, {
        stages: [stage],
        standings: ["normal"],
        scope: "all",
        limit: eachStage,
      });
      for (const { id } of items) await expectSameGates(page, id, role);
    }
  });
}

test("招商专员 supplies a missing item where the gate points, and the list gets shorter", async ({
  loginAs,
}) => {
  const page = await loginAs("officer");
  const { items } = await read(page.request, "/projects", projectPage, {
    stages: ["L3"],
    standings: ["normal"],
    scope: "mine",
    limit: 20,
  });
  const details = await Promise.all(items.map(({ id }) => fullProject(page, id)));
  const asksFor = (project: FullProject, code: string) =>
    project.nextMoves.some(({ missing }) => missing.some((item) => item.code === code));
  const project = details.find((candidate) => asksFor(candidate, "environmentCategory"));
  if (!project) throw new Error("the demo gives the officer no negotiation without an 环评类别");
  await page.goto(`/projects/${project.id}`);
  const box = page.getByRole("region", { name: "进入一级初审", exact: true });
  const item = box.getByRole("button", { name: "环评类别" });
  await ready(item);
  await item.click();
  const form = page.getByRole("dialog", { name: "补填环评类别" });
  await form.getByRole("combobox").selectOption({ label: "报告表" });
  await form.getByRole("button", { name: "保存" }).click();
  await expect(toast(page)).toContainText("已保存");
  await expect(item).toHaveCount(0);
  expect(asksFor(await fullProject(page, project.id), "environmentCategory")).toBe(false);
});

test("园区领导 finds what waits for approval and sends one back with words", async ({ loginAs }) => {
  const page = await loginAs("leader");
  await page.goto("/cockpit");
  const waiting = page.getByRole("list", { name: "待我批准" });
  const row = waiting.getByRole("listitem").first();
  const name = ((await row.getByRole("link").first().textContent()) ?? "").trim();
  const refuse = row.getByRole("button", { name: `不同意终止 ${name}`, exact: true });
  await ready(refuse);
  await refuse.click();
  const form = page.getByRole("dialog", { name: "不同意终止" });
  await form.getByRole("button", { name: "不同意" }).click();
  await expect(form.getByText("写明不同意的理由")).toBeVisible();
  await form.getByRole("textbox").fill("再约谈一次，月底前定");
  await form.getByRole("button", { name: "不同意" }).click();
  await expect(toast(page)).toContainText("已退回申请");
  await expect(waiting.getByRole("link", { name, exact: true })).toHaveCount(0);
});

test("系统管理员 changes a gate with a reason, and puts it back", async ({ loginAs }) => {
  const page = await loginAs("systemAdmin");
  await page.goto("/lifecycle");
  const edit = page.getByRole("button", { name: "修改线索登记", exact: true });
  await ready(edit);
  for (const reason of ["试行：登记时问清来源地", "试行结束，恢复原样"]) {
    await edit.click();
    const panel = page.getByRole("dialog", { name: "进入线索登记的条件" });
    await expect(panel.getByRole("checkbox", { name: "投资方", exact: true })).toBeDisabled();
    await panel.getByRole("checkbox", { name: "来源地", exact: true }).click();
    await panel.getByRole("textbox", { name: /^修改原因/ }).fill(reason);
    await panel.getByRole("button", { name: "保存" }).click();
    await expect(toast(page)).toContainText("线索登记的关卡已修改");
    await expect(panel).toBeHidden();
  }
  await page.getByRole("button", { name: "展开" }).click();
  const revisions = page.getByRole("list", { name: "修订记录" }).getByRole("listitem");
  await expect(revisions.first()).toContainText("试行结束，恢复原样");
  await expect(revisions.first()).toContainText("线索登记：取消来源地");
  await expect(revisions.nth(1)).toContainText("线索登记：增加来源地");
});
