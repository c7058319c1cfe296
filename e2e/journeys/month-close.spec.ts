import { expect, type Page } from "@playwright/test";
import { amountSummary } from "@/domain/amount/amount.schema";
import { monthStatus } from "@/domain/month/closing.schema";
import { formatMonth } from "@/lib/format/date";
import { read } from "../support/api";
import { field, ready, textOf, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

async function openMonths(page: Page) {
  await page.goto("/month-closings");
  await expect(title(page, "月结")).toBeVisible();
  return read(page.request, "/months", monthStatus);
}

/** 退回 of every entry that blocks the close, by the link of the finding: its list holds exactly them. */
async function returnWaiting(page: Page) {
  const finding = page.getByRole("link", { name: /^到位资金待核 \d+ 笔$/ });
  if ((await finding.count()) === 0) return;
  const count = Number((await textOf(finding)).replaceAll(/\D/g, ""));
  await finding.click();
  const list = page.getByRole("table", { name: "资金台账" });
  const openers = list.getByRole("rowheader").locator("a, button");
  await expect(page.getByRole("button", { name: /^移除筛选：\d{4}-\d{2}-\d{2} 前发生/ })).toBeVisible();
  for (let left = count; left > 0; left -= 1) {
    await expect(openers).toHaveCount(left);
    await ready(openers.first());
    await openers.first().click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("button", { name: "退回提报人", exact: true }).click();
    await field(panel, "退回原因").fill("凭证与到位日期不符，核对后重新提报");
    await panel.getByRole("button", { name: "退回", exact: true }).click();
    await expect(toast(page)).toContainText("已退回");
  }
  await expect(page.getByText("没有待核的到位资金")).toBeVisible();
}

test("a closed month is opened by two people, closed again, and both closings stay", async ({ loginAs }) => {
  const statistician = await loginAs("statistician");
  const { closings, latestClosedId } = await openMonths(statistician);
  const latest = closings.find(({ id }) => id === latestClosedId);
  if (!latest) throw new Error("the demo has no closed month");
  const name = formatMonth(latest.month);
  const total = () =>
    read(statistician.request, "/amounts/summary", amountSummary, { months: [latest.month], counted: "yes" });
  const before = await total();

  await test.step("the statistician asks, and may not agree themselves", async () => {
    await statistician.getByRole("button", { name: "申请重开" }).click();
    const dialog = statistician.getByRole("dialog", { name: `申请重开 ${name}` });
    await dialog.getByRole("button", { name: "提交申请" }).click();
    await expect(dialog.getByText("填写原因", { exact: true })).toBeVisible();
    await field(dialog, "原因").fill("补登当月迟到的验资报告");
    await dialog.getByRole("button", { name: "提交申请" }).click();
    await expect(toast(statistician)).toContainText("申请已提交");
    await expect(statistician.getByRole("button", { name: "同意", exact: true })).toHaveCount(0);
    const answer = await statistician.request.post(`/api/v1/month-closings/${latest.id}/reopening/decision`, {
      data: { version: latest.version + 1, decision: "approve" },
    });
    expect(answer.status()).toBe(403);
  });

  await test.step("the leader agrees", async () => {
    const leader = await loginAs("leader");
    await openMonths(leader);
    await expect(leader.getByText("补登当月迟到的验资报告").first()).toBeVisible();
    await leader.getByRole("button", { name: "同意", exact: true }).click();
    const dialog = leader.getByRole("dialog", { name: `同意重开 ${name}` });
    await dialog.getByRole("button", { name: "同意重开" }).click();
    await expect(toast(leader)).toContainText("该月已重新打开");
  });

  await test.step("the month is closed again and its figures are what they were", async () => {
    const { next } = await openMonths(statistician);
    expect(next.month).toBe(latest.month);
    await returnWaiting(statistician);
    await openMonths(statistician);
    await statistician.getByRole("button", { name: "月结", exact: true }).click();
    const dialog = statistician.getByRole("dialog", { name: `月结 ${name}` });
    await dialog.getByLabel(/^说明/).fill("重开期间没有新增，重新月结");
    await dialog.getByRole("button", { name: "月结", exact: true }).click();
    await expect(toast(statistician)).toContainText(`${name}已月结`);
    const after = await openMonths(statistician);
    const revisions = after.closings.filter(({ month }) => month === latest.month);
    expect(revisions).toHaveLength(latest.revision + 1);
    expect(await total()).toEqual(before);
    await statistician.getByRole("button", { name: "核对快照" }).click();
    await expect(statistician.getByText(`${after.closings.length} 次月结全部相符`)).toBeVisible();
  });
});
