import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { roles } from "@/domain/access/role";
import { test } from "../support/test";
import { publicVisits, type Visit, visitsOf } from "./visits";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 780 };
const looks = [
  { size: desktop, colorScheme: "light" },
  { size: desktop, colorScheme: "dark" },
  { size: phone, colorScheme: "dark" },
  { size: phone, colorScheme: "light" },
] as const;

/** Two frames after a change of size or colours, everything stands where it belongs. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}

const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.body;
    return root.scrollWidth - root.clientWidth;
  });

async function inspect(page: Page, { name, path, arrange }: Visit) {
  await page.setViewportSize(desktop);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await arrange?.(page);
  for (const { size, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(size);
    await settle(page);
    const look = `${name}, ${colorScheme}, ${size.width} px`;
    expect.soft(await violations(page), look).toEqual([]);
    if (size === phone) expect.soft(await overflow(page), `${look}: sideways`).toBeLessThanOrEqual(0);
  }
}

test("public pages can be used by everyone, light and dark, wide and on a phone", async ({ loginAs }) => {
  test.slow();
  const page = await loginAs("visitor");
  for (const visit of publicVisits) await inspect(page, visit);
});

for (const role of roles) {
  test(`the pages of ${role} can be used by everyone, light and dark, wide and on a phone`, async ({
    loginAs,
  }) => {
    test.slow();
    const page = await loginAs(role);
    for (const visit of await visitsOf(page, role)) await inspect(page, visit);
  });
}
