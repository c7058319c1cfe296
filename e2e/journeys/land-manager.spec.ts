import { randomInt } from "node:crypto";
import { expect } from "@playwright/test";
import { madeUpName } from "../support/made-up";
import { field, ready, rowOpener, toast } from "../support/page-helpers";
import { test } from "../support/test";

test("土地岗 registers a parcel; it stands in the ledger and on the public page", async ({ loginAs }) => {
  const page = await loginAs("landManager");
  await page.goto("/parcels");
  const open = page.getByRole("button", { name: "登记地块" });
  await ready(open);
  await open.click();
  const form = page.getByRole("dialog", { name: "登记地块" });
  await form.getByRole("button", { name: "保存" }).click();
  await expect(form.getByText("选择片区", { exact: true }).last()).toBeVisible();
  await expect(field(form, "地块编号")).toHaveAttribute("aria-invalid", "true");

  const name = `${madeUpName()}路以东地块`;
  const code = `GX-E2E-${randomInt(100_000, 999_999)}`;
  await field(form, "地块编号").fill(code);
  await field(form, "地块名称").fill(name);
  await field(form, "片区").selectOption({ label: "智能产业园" });
  await field(form, "规划用途").selectOption({ label: "工业" });
  await field(form, "状态").selectOption({ label: "净地" });
  await field(form, "面积").fill("20000");
  await form.getByRole("checkbox", { name: "对外公布" }).check();
  await form.getByRole("button", { name: "保存" }).click();

  await expect(toast(page)).toContainText("已登记地块");
  const panel = page.getByRole("dialog", { name });
  await expect(panel.getByText(code)).toBeVisible();
  await expect(panel.getByText("30.00 亩")).toBeVisible();
  await panel.getByRole("button", { name: "关闭" }).click();
  await page.getByRole("searchbox").fill(code);
  await expect(rowOpener(page.getByRole("table", { name: "地块台账" }), name)).toBeVisible();

  const visitor = await loginAs("visitor");
  await visitor.goto("/land?zone=smart");
  await expect(visitor.getByRole("rowheader", { name: new RegExp(name) })).toBeVisible();
});
