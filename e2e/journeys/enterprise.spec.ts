import { expect, type Page } from "@playwright/test";
import { shortestFillSeconds } from "@/domain/intent/fill-time";
import { madeUpMobile, madeUpName } from "../support/made-up";
import { field, ready, rowOpener, textOf, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

type Submission = { enterprise: string; phone: string };

/** From the public page by way of the land list to the receipt; gives back its number. */
async function submitIntent(page: Page, { enterprise, phone }: Submission): Promise<string> {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "查看可供地块" }).click();
  await expect(title(page, "可供地块")).toBeVisible();
  const openedAt = Date.now();
  await page
    .getByRole("table", { name: "可供地块" })
    .getByRole("link", { name: /^我要.*这块地$/ })
    .first()
    .click();
  await expect(title(page, "投资意向登记")).toBeVisible();
  await expect(page.getByText(/^意向地块：/)).toBeVisible();

  const submit = page.getByRole("button", { name: "提交登记" });
  await expect(submit).toBeEnabled();
  await submit.click();
  await expect(page.getByRole("alert").filter({ hasText: "处需要更正" })).toBeFocused();

  await field(page, "企业名称").fill(enterprise);
  await field(page, "企业所在地").selectOption({ label: "北京市" });
  await field(page, "联系人").fill("顾明远");
  await field(page, "联系电话").fill(phone);
  await field(page, "投资领域").selectOption({ label: "高端装备" });
  await page.getByRole("radio", { name: "1亿—5亿元" }).check();
  await expect(page.getByRole("radio", { name: "用地" })).toBeChecked();
  await field(page, "需要土地面积").fill("43.2");
  await page.getByRole("checkbox", { name: /个人信息处理告知/ }).check();
  // What is filled in faster than a person can goes to the spam queue.
  const secondsOpen = () => (Date.now() - openedAt) / 1000;
  await expect.poll(secondsOpen).toBeGreaterThan(shortestFillSeconds + 0.5);
  await submit.click();

  await expect(page.getByRole("heading", { name: "登记已收到" })).toBeFocused();
  return textOf(page.getByText(/^YX\d{6}-[0-9A-Z]{8}-[0-9A-Z]$/));
}

async function track(page: Page, tail: string) {
  await field(page, "登记电话后四位").fill(tail);
  await page.getByRole("button", { name: "查询" }).click();
}

/** The officer finds it in the inbox, takes it and makes a lead of it; the link between the two stays. */
async function acceptIntoLead(page: Page, receiptNo: string, enterprise: string) {
  await page.goto("/intents?tab=received");
  const search = page.getByRole("searchbox", { name: "搜索意向" });
  await ready(search);
  await search.fill(receiptNo);
  await rowOpener(page.getByRole("table", { name: "投资意向登记" }), enterprise).click();
  const panel = page.getByRole("dialog", { name: enterprise });
  await panel.getByRole("button", { name: "领取" }).click();
  await expect(toast(page)).toContainText("已领取");
  await panel.getByRole("button", { name: "转为线索" }).click();
  const question = page.getByRole("dialog", { name: "转为线索" });
  await question.getByRole("button", { name: "转为线索" }).click();
  await expect(toast(page)).toContainText("已转为线索");
  await panel.getByRole("link", { name: "打开项目" }).click();
  await expect(title(page, /高端装备项目$/)).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: receiptNo })).toBeVisible();
  await page.getByRole("navigation", { name: "项目内容" }).getByRole("link", { name: "选址" }).click();
  await expect(page.getByRole("heading", { name: /^选址/ })).toBeVisible();
}

test("an enterprise registers its intent, an officer makes a lead of it, and the enterprise sees so", async ({
  loginAs,
}) => {
  const submission = { enterprise: `北京${madeUpName()}智能装备有限公司`, phone: madeUpMobile() };
  const visitor = await loginAs("visitor");
  const receiptNo = await submitIntent(visitor, submission);

  await visitor.getByRole("link", { name: "查询进度", exact: true }).click();
  await expect(title(visitor, "进度查询")).toBeVisible();
  await expect(field(visitor, "受理号")).toHaveValue(receiptNo);
  await expect(visitor.getByRole("button", { name: "查询" })).toBeEnabled();
  const tail = submission.phone.slice(-4);
  await track(visitor, tail === "0000" ? "0001" : "0000");
  await expect(visitor.getByText("没有查到")).toBeVisible();
  await track(visitor, tail);
  const progress = visitor.getByRole("region", { name: `受理号 ${receiptNo} 的办理进度` });
  await expect(progress.getByText("已收到", { exact: true }).first()).toBeVisible();

  const officer = await loginAs("officer");
  await acceptIntoLead(officer, receiptNo, submission.enterprise);

  await track(visitor, tail);
  await expect(progress.getByText("洽谈中", { exact: true }).first()).toBeVisible();
  await expect(progress.getByText("林致远")).toBeVisible();
  await expect(progress).not.toContainText(submission.phone);
});
