import { expect } from "@playwright/test";
import { projectPage } from "@/domain/project/list-projects.schema";
import { read } from "../support/api";
import { madeUpMobile, madeUpName } from "../support/made-up";
import { field, ready, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

test("委托招商机构 registers a lead and sees its own, without amounts", async ({ loginAs }) => {
  const page = await loginAs("agent");
  await page.goto("/leads/new");
  const submit = page.getByRole("button", { name: "登记线索" });
  await ready(submit);
  const name = `${madeUpName()}医用材料生产线`;
  await page.getByRole("combobox", { name: /^投资方名称/ }).fill(`北京${madeUpName()}医用材料有限公司`);
  await field(page, "联系人").fill("苏清和");
  await field(page, "联系电话").fill(madeUpMobile());
  await field(page, "项目名称").fill(name);
  await field(page, "项目内容").fill("可吸收缝合材料，拟租用标准厂房");
  await field(page, "线索来源").selectOption({ label: "委托招商" });
  await field(page, "产业").selectOption({ label: "生物医药" });
  await submit.click();
  await expect(toast(page)).toContainText("已登记，编号");
  await expect(title(page, name)).toBeVisible();
  await expect(page.getByText(/^洽谈细节由承办部门掌握/)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("万元");

  await page.goto("/leads");
  const list = page.getByRole("table", { name: "线索台账" });
  await expect(list.getByRole("rowheader", { name })).toBeVisible();
  await expect(list.getByRole("columnheader")).toHaveText(["项目名称", "阶段", "首报单位"]);

  const own = await read(page.request, "/projects", projectPage, { limit: 200 });
  const officer = await loginAs("officer");
  const all = await read(officer.request, "/projects", projectPage, { scope: "all", limit: 200 });
  expect(own.items.length).toBeLessThan(all.items.length);
  for (const item of own.items) expect(item.sight).toBe("limited");
  const answer = await page.request.get("/api/v1/projects");
  expect(await answer.text()).not.toContain("Fen");
});
