import { expect } from "@playwright/test";
import { madeUpName } from "../support/made-up";
import { field, ready } from "../support/page-helpers";
import { test } from "../support/test";

test("a patrol is written down without a network and arrives once there is one @phone", async ({
  loginAs,
  problems,
}) => {
  const page = await loginAs("landManager");
  const context = page.context();
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 38.936, longitude: 116.952, accuracy: 12 });
  await page.goto("/patrol");
  const locate = page.getByRole("button", { name: "定位" });
  await ready(locate);
  await locate.click();
  await expect(page.getByText("已定位，精度 12 米，由近到远排列")).toBeVisible();

  const note = `塔吊已拆除，${madeUpName()}`;
  await expect(page.getByText("本页已存在本机")).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("main").getByRole("list").getByRole("button").first().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "保存巡查记录" }).click();
  await expect(sheet.getByText("选择现场状态")).toBeVisible();
  await sheet.getByText("停工", { exact: true }).click();
  await field(sheet, "备注").fill(note);
  await sheet.getByRole("button", { name: "保存巡查记录" }).click();
  await expect(page.getByText("1 条巡查记录等待发送")).toBeVisible();

  // The browser logs what it could not send; nothing else may be wrong.
  const unsent = problems.splice(0).filter((problem) => !problem.includes("ERR_INTERNET_DISCONNECTED"));
  expect(unsent).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByText("1 条巡查记录等待发送")).toBeHidden({ timeout: 20_000 });
  await page.getByRole("link", { name: "巡查记录" }).click();
  await expect(page.getByText(note)).toHaveCount(1);
});
