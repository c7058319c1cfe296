import { expect, type Locator } from "@playwright/test";
import { test } from "../support/test";

const width = 360;

async function expectWithinScreen(part: Locator) {
  await expect(part).toBeInViewport();
  const box = await part.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
}

test("园区领导 reads figure, bar and gap on a phone without scrolling @phone", async ({ loginAs }) => {
  const page = await loginAs("leader");
  await page.goto("/cockpit");
  await page
    .getByRole("navigation", { name: "规划期" })
    .getByRole("link", { name: /十四五/ })
    .click();
  const main = page.getByRole("main");
  await expectWithinScreen(main.getByRole("link", { name: /^[\d.,]+亿元$/ }).first());
  await expectWithinScreen(main.getByText("/ 100", { exact: true }));
  await expectWithinScreen(main.getByRole("progressbar", { name: "到位资金进度" }));
  await expectWithinScreen(main.getByText(/^(缺口|未完成|超出目标)/));
  const widths = await page.evaluate(() => {
    const root = document.scrollingElement ?? document.body;
    return { content: root.scrollWidth, screen: root.clientWidth };
  });
  expect(widths.content).toBeLessThanOrEqual(widths.screen);
});
