import { randomInt } from "node:crypto";
import { expect } from "@playwright/test";
import { madeUpName } from "../support/made-up";
import { field, ready, toast } from "../support/page-helpers";
import { test } from "../support/test";

test("土地岗 registers a parcel, serves it, moves it on and splits it; the public page follows", async ({
  loginAs,
}) => {
  const page = await loginAs("landManager");
  await page.goto("/parcels");
  await page.getByRole("link", { name: "登记地块" }).click();
  const save = page.getByRole("button", { name: "登记地块" });
  await ready(save);
  await save.click();
  await expect(page.getByRole("alert").getByText("选择片区")).toBeVisible();
  await expect(field(page, "地块编号")).toHaveAttribute("aria-invalid", "true");

  const name = `${madeUpName()}路以东地块`;
  const code = `GX-E2E-${randomInt(100_000, 999_999)}`;
  await field(page, "状态").selectOption({ label: "净地" });
  await field(page, "地块编号").fill(code);
  await field(page, "地块名称").fill(name);
  await field(page, "片区").selectOption({ label: "智能产业园" });
  await field(page, "规划用途").selectOption({ label: "工业" });
  await field(page, "用地用海分类").selectOption({ label: "100101 一类工业用地" });
  await field(page, "面积").fill("20000");
  await field(page, "不动产单元号").fill("120118");
  await page.getByRole("checkbox", { name: "对外公布" }).check();
  await save.click();
  await expect(page.getByRole("alert").getByText("28 位")).toBeVisible();
  await field(page, "不动产单元号").fill("");
  await save.click();

  await expect(toast(page)).toContainText("已登记地块");
  const panel = page.getByRole("dialog", { name });
  await expect(panel.getByText("30.00 亩")).toBeVisible();
  await panel.getByRole("link", { name: "地块档案" }).click();

  await page.getByRole("button", { name: "更新配套" }).click();
  const grid = page.getByRole("dialog", { name: "更新配套" });
  await grid
    .getByRole("group", { name: "红线外" })
    .getByRole("combobox", { name: "给水" })
    .selectOption("connected");
  await grid.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("1/9 通", { exact: false }).first()).toBeVisible();

  await page.getByRole("button", { name: "状态变更、分割、合并" }).click();
  await page.getByRole("menuitem", { name: "转为拟供" }).click();
  await page.getByRole("dialog", { name: "转为拟供" }).getByRole("button", { name: "转为拟供" }).click();
  const history = page.getByRole("list", { name: "地块历史" });
  await expect(history.getByText("净地 → 拟供")).toBeVisible();

  const visitor = await loginAs("visitor");
  await visitor.goto("/land?zone=smart");
  await expect(visitor.getByRole("rowheader", { name: new RegExp(name) })).toBeVisible();

  await page.getByRole("button", { name: "状态变更、分割、合并" }).click();
  await page.getByRole("menuitem", { name: "分割" }).click();
  const split = page.getByRole("dialog", { name: "分割地块" });
  const sizes = split.getByRole("textbox", { name: "面积" });
  await sizes.first().fill("12000");
  await sizes.last().fill("7999.99");
  await expect(split.getByText("少 0.01 ㎡")).toBeVisible();
  await sizes.last().fill("8000");
  await split.getByRole("button", { name: "分割", exact: true }).click();
  await expect(toast(page)).toContainText("已分成 2 宗");
  const lineage = page.getByRole("list", { name: "之前" });
  await expect(lineage.getByRole("link", { name: code, exact: true })).toBeVisible();
});
