import { expect, type Page } from "@playwright/test";
import { projectPage } from "@/domain/project/list-projects.schema";
import { read } from "../support/api";
import { madeUpMobile, madeUpName, madeUpUscc } from "../support/made-up";
import { field, ready, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

/** Types a wrong code and a wrong telephone; each is named where it stands. */
async function tryWrongIdentity(page: Page, uscc: string, phone: string) {
  const right = uscc.slice(-1);
  await field(page, "统一社会信用代码").fill(`${uscc.slice(0, -1)}${right === "0" ? "1" : "0"}`);
  await expect(page.getByText(`统一社会信用代码第 18 位应为 ${right}，请核对`).first()).toBeVisible();
  await field(page, "统一社会信用代码").fill(uscc);
  await expect(page.getByText("校验通过")).toBeVisible();

  await field(page, "联系电话").fill("1380013800");
  await field(page, "联系电话").blur();
  await expect(page.getByText("手机号码应为 11 位").first()).toBeVisible();
  await field(page, "联系电话").fill(phone);
}

async function followUpWithNextStep(page: Page, content: string) {
  const form = page.getByRole("form", { name: "记录跟进" });
  await form.getByText("会谈", { exact: true }).click();
  await expect(form.getByRole("radio", { name: "会谈" })).toBeChecked();
  await field(form, "情况").fill(content);
  await form.getByRole("button", { name: "邀请来园考察" }).click();
  await form.getByRole("group", { name: "常用日期" }).getByRole("button").first().click();
  await form.getByRole("button", { name: "记录跟进" }).click();
  await expect(page.getByRole("list", { name: "动态" }).getByText(content)).toBeVisible();
  await expect(field(form, "情况")).toHaveValue("");
}

test("招商专员 registers a lead, logs a follow-up and moves it on", async ({ loginAs }) => {
  const page = await loginAs("officer");
  await page.goto("/leads");
  await page.getByRole("link", { name: "登记线索" }).click();
  await expect(title(page, "登记线索")).toBeVisible();
  const submit = page.getByRole("button", { name: "登记线索" });
  await ready(submit);

  await submit.click();
  const summary = page.getByRole("alert").filter({ hasText: "处需要更正" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).not.toHaveCount(0);

  const known = await read(page.request, "/projects", projectPage, { scope: "mine", limit: 20 });
  const investor = known.items.flatMap((item) => (item.sight === "full" ? [item.investorName] : []))[0] ?? "";
  await page.getByRole("combobox", { name: /^投资方名称/ }).fill(investor);
  await expect(page.getByRole("heading", { name: "查重" })).toBeVisible();
  await expect(page.getByText(/已有 \d+ 条相似/)).toBeVisible();
  await expect(page.getByText(/投资方名称相同/).first()).toBeVisible();

  const name = `${madeUpName()}减速器生产基地`;
  await page.getByRole("combobox", { name: /^投资方名称/ }).fill(`北京${madeUpName()}传动有限公司`);
  await expect(page.getByText(/已有 \d+ 条相似/)).toBeHidden();
  await tryWrongIdentity(page, madeUpUscc(), madeUpMobile());
  await field(page, "联系人").fill("郑一舟");
  await field(page, "项目名称").fill(name);
  await field(page, "项目内容").fill("机器人关节减速器，拟租用厂房分两期建设");
  await field(page, "线索来源").selectOption({ label: "自主拓展" });
  await field(page, "产业").selectOption({ label: "高端装备" });
  await submit.click();

  await expect(toast(page)).toContainText("已登记，编号 GX-");
  await expect(title(page, name)).toBeVisible();
  await followUpWithNextStep(page, "对方总经理介绍了产能安排，希望看现成厂房");
  await expect(page.getByText("邀请来园考察", { exact: true }).first()).toBeVisible();

  const step = page.getByRole("region", { name: "进入研判接洽" });
  await expect(step.getByRole("heading")).toHaveText("进入研判接洽还缺 2 项");
  await step.getByRole("button", { name: "一次补填" }).click();
  const form = page.getByRole("dialog", { name: "补齐下一阶段所需内容" });
  await form.getByText("跟进", { exact: true }).click();
  await field(form, "首谈单位").selectOption({ label: "招商一部" });
  await form.getByRole("button", { name: "保存" }).click();
  await expect(form).toBeHidden();
  await step.getByRole("button", { name: "进入研判接洽" }).click();
  await expect(toast(page)).toContainText("已进入研判接洽");
  const next = page.getByRole("region", { name: "进入考察" });
  await expect(next.getByRole("heading")).toHaveText("进入考察还缺 1 项");
  await expect(next.getByRole("listitem")).toHaveText("考察记录（写明人员、地点和情况）");
  await expect(next.getByRole("button", { name: "进入考察" })).toHaveCount(0);
  await expect(page.getByRole("list", { name: "动态" })).toContainText("线索登记 → 研判接洽");
});
