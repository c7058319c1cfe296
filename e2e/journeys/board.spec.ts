import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import { createdProject } from "@/domain/project/create-project.schema";
import { projectPage, projectSummary } from "@/domain/project/list-projects.schema";
import { projectDetail } from "@/domain/project/project-detail.schema";
import { movedResult } from "@/domain/project/update-project.schema";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { read, write } from "../support/api";
import { madeUpMobile, madeUpName } from "../support/made-up";
import { field, searchOf, toast } from "../support/page-helpers";
import { test } from "../support/test";

/** A lead of the officer's own, ready for nothing yet. */
async function newLead(request: APIRequestContext): Promise<{ id: string; name: string }> {
  const lead = {
    id: randomUUID(),
    name: `${madeUpName()}轴承北方基地`,
    summary: "年产精密轴承两百万套，拟租用厂房",
    sourceChannel: "ownOutreach",
    industry: "advancedEquipment",
    investorName: `保定${madeUpName()}轴承有限公司`,
    contactName: "郑一舟",
    contactPhone: madeUpMobile(),
    totalInvestmentFen: 1_250_000_000_000,
  };
  await write(request, "/projects", createdProject, lead);
  return lead;
}

const boardOf = (name: string) => `${projectsHref({ q: name })}&layout=board`;

const column = (page: Page, stage: string): Locator =>
  page.getByRole("region", { name: new RegExp(`^${stage}，`) });
const rail = (page: Page, stage: string): Locator =>
  page.getByRole("button", { name: new RegExp(`^展开${stage}，`) });
const cardIn = (place: Locator, name: string): Locator =>
  place.getByRole("listitem").filter({ has: place.page().getByRole("link", { name, exact: true }) });

/** Waits until the code that moves cards has come after the page. */
const movable = (page: Page) =>
  expect(page.getByRole("region", { name: "项目看板" })).toHaveAttribute("data-drag-ready");

const middle = async (place: Locator) => {
  const box = await place.boundingBox();
  if (!box) throw new Error("not drawn");
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 160) };
};

async function dragByMouse(page: Page, card: Locator, target: Locator) {
  await expect(card).toHaveAttribute("data-movable");
  const from = await middle(card);
  const to = await middle(target);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 6, { steps: 3 });
  await expect(card).toHaveAttribute("data-lifted");
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

async function fillJudgement(page: Page) {
  const form = page.getByRole("dialog", { name: "进入研判接洽前补填" });
  await form.getByText("跟进", { exact: true }).click();
  await field(form, "首谈单位").selectOption({ index: 1 });
  await form.getByRole("button", { name: "保存" }).click();
}

test("招商专员 drags a lead: refused with the reason, asked for what is missing, taken back", async ({
  loginAs,
}) => {
  const page = await loginAs("officer");
  const { name } = await newLead(page.request);
  await page.goto(boardOf(name));
  const registered = column(page, "线索登记");
  const card = cardIn(registered, name);
  await movable(page);
  await expect(registered).toHaveAccessibleName("线索登记，1 个，总投资 125.00 亿元");

  await dragByMouse(page, card, rail(page, "考察"));
  await expect(toast(page)).toContainText("没有进入考察：阶段须逐级推进，不能跳过");
  await expect(card).toBeVisible();

  await dragByMouse(page, card, rail(page, "研判接洽"));
  const judged = column(page, "研判接洽");
  await expect(judged).toHaveAccessibleName("研判接洽，1 个，总投资 125.00 亿元");
  await expect(registered).toHaveAccessibleName("线索登记，0 个");
  await page
    .getByRole("dialog", { name: "进入研判接洽前补填" })
    .getByRole("button", { name: "取消" })
    .click();
  await expect(card).toBeVisible();
  await expect(registered).toHaveAccessibleName("线索登记，1 个，总投资 125.00 亿元");

  await dragByMouse(page, card, rail(page, "研判接洽"));
  await fillJudgement(page);
  await expect(toast(page)).toContainText(`“${name}”已进入研判接洽`);
  await expect(cardIn(judged, name)).toBeVisible();
  await expect(page).not.toHaveURL(/open=/);

  await toast(page).getByRole("button", { name: "撤销" }).click();
  await expect(toast(page)).toContainText("回到线索登记");
  await expect(card).toBeVisible();
  await page.reload();
  await expect(registered).toHaveAccessibleName("线索登记，1 个，总投资 125.00 亿元");
});

test("招商专员 moves a card by keyboard, with the reason for the way back, and learns who was faster", async ({
  loginAs,
  requestAs,
}) => {
  const page = await loginAs("officer");
  const { id, name } = await newLead(page.request);
  await page.goto(boardOf(name));
  const card = cardIn(column(page, "线索登记"), name);
  await movable(page);
  const said = page.getByRole("region", { name: "项目看板" }).locator("> [aria-live]");

  await card.getByRole("link").focus();
  await page.keyboard.press("Space");
  await expect(said).toContainText(`已拿起“${name}”`);
  await page.keyboard.press("Escape");
  await expect(said).toContainText("已放回原处");

  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("研判接洽，还缺");
  await page.keyboard.press("Space");
  await fillJudgement(page);
  await expect(toast(page)).toContainText("已进入研判接洽");

  const judged = cardIn(column(page, "研判接洽"), name);
  await expect(judged.getByRole("link")).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowLeft");
  await expect(said).toContainText("线索登记，放下后写退回原因");
  await page.keyboard.press("Enter");
  const reason = page.getByRole("dialog", { name: `“${name}”退回线索登记` });
  await field(reason, "原因").fill("投资方推迟，先保留线索");
  await reason.getByRole("button", { name: "退回线索登记" }).click();
  await expect(toast(page)).toContainText("已退回线索登记");
  await expect(card).toBeVisible();

  const head = await requestAs("departmentHead");
  const seen = await read(head, `/projects/${id}`, projectDetail);
  const version = seen.sight === "full" ? seen.version : 1;
  await write(head, `/projects/${id}/advance`, movedResult, { id, version, to: "L1" });
  await card.hover();
  await card.getByRole("button", { name: `移动“${name}”` }).click();
  await page.getByRole("menuitem", { name: "研判接洽" }).click();
  await expect(toast(page)).toContainText("其他人刚刚推进或退回了该项目");
  await expect(judged).toBeVisible();
});

test("招商部门负责人 switches between list and board: same filter, order and record, same figures", async ({
  loginAs,
}) => {
  const page = await loginAs("departmentHead");
  await page.goto("/projects?industries=advancedEquipment&sort=investment");
  await page.getByRole("navigation", { name: "布局" }).getByRole("link", { name: "看板" }).click();
  await expect(page).toHaveURL(/layout=board/);
  expect(searchOf(page).get("industries")).toBe("advancedEquipment");
  expect(searchOf(page).get("sort")).toBe("investment");

  const filter = { industries: ["advancedEquipment"], stages: ["L3"] };
  const summary = await read(page.request, "/projects/summary", projectSummary, filter);
  const yi = (summary.totalInvestmentFen / 1e10).toFixed(2);
  const talks = column(page, "洽谈");
  await expect(talks).toHaveAccessibleName(`洽谈，${summary.count} 个，总投资 ${yi} 亿元`);
  const listed = await read(page.request, "/projects", projectPage, {
    ...filter,
    sort: "investment",
    limit: 30,
  });
  await expect(talks.getByRole("listitem").getByRole("link")).toHaveText(
    listed.items.map(({ name }) => name),
  );

  const first = listed.items[0];
  if (!first) throw new Error("the demo has no project in talks");
  await talks.getByRole("link", { name: first.name, exact: true }).click();
  const panel = page.getByRole("dialog", { name: first.name });
  await expect(panel).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(`open=${listed.items[1]?.id}`));
  await page.getByRole("navigation", { name: "布局" }).getByRole("link", { name: "列表" }).press("Enter");
  await expect(page.getByRole("table", { name: "项目台账" })).toBeVisible();
  expect(searchOf(page).get("industries")).toBe("advancedEquipment");
  expect(searchOf(page).get("open")).toBe(listed.items[1]?.id);
});

test("招商专员 carries a card to the next column with a finger @phone", async ({ loginAs }) => {
  const page = await loginAs("officer");
  const { name } = await newLead(page.request);
  await page.goto(boardOf(name));
  const card = cardIn(column(page, "线索登记"), name);
  await movable(page);
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints });

  const from = await middle(card);
  const to = await middle(rail(page, "研判接洽"));
  await touch("touchStart", from);
  await expect(card).toHaveAttribute("data-lifted");
  await touch("touchMove", { x: from.x + 10, y: from.y + 4 });
  await touch("touchMove", to);
  await expect(card).toHaveAttribute("data-lifted");
  await touch("touchEnd");
  await fillJudgement(page);
  await expect(toast(page)).toContainText("已进入研判接洽");
});
