import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { roles } from "@/domain/access/role";
import { test } from "../support/test";
import {
  hasOverlays,
  landVisitsOf,
  overlayVisitsOf,
  pageVisitsOf,
  publicVisits,
  readsRecords,
  recordVisitsOf,
  type Visit,
} from "./visits";

test.describe.configure({ mode: "parallel" });

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 780 };
/**
 * Other colours leave the structure as it is: in dark, only what is made of colours is judged again, and only by the
 * first role that has the page.
 */
const looks = [
  { size: desktop, colorScheme: "light" },
  { size: desktop, colorScheme: "dark" },
  { size: phone, colorScheme: "light" },
  { size: phone, colorScheme: "dark" },
] as const;
/** Rows further down are of the same make. */
const furtherRows = ["tbody > tr:nth-child(n + 9)", "main li:nth-child(n + 9)", "option:nth-child(n + 3)"];

/** Two frames after a change of size or colours, everything stands where it belongs. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

async function violations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  for (const rows of furtherRows) axe.exclude(rows);
  const result = await (colorScheme === "dark"
    ? axe.withRules(["color-contrast", "link-in-text-block"])
    : axe.withTags(tags)
  ).analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}

const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.body;
    return root.scrollWidth - root.clientWidth;
  });

async function inspect(page: Page, { name, path, arrange, isKnown = false }: Visit) {
  await page.setViewportSize(desktop);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await arrange?.(page);
  for (const { size, colorScheme } of looks.filter((look) => !isKnown || look.colorScheme === "light")) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(size);
    await settle(page);
    const look = `${name}, ${colorScheme}, ${size.width} px`;
    expect.soft(await violations(page, colorScheme), look).toEqual([]);
    if (size === phone) expect.soft(await overflow(page), `${look}: sideways`).toBeLessThanOrEqual(0);
  }
}

test("public pages can be used by everyone, light and dark, wide and on a phone", async ({ loginAs }) => {
  test.slow();
  const page = await loginAs("visitor");
  for (const visit of publicVisits) await inspect(page, visit);
});

/** So many pages a test, that a role with many has its tests side by side. */
const pagesAtOnce = 10;

for (const role of roles) {
  const visits = pageVisitsOf(role);
  for (let start = 0; start < visits.length; start += pagesAtOnce) {
    const part = visits.slice(start, start + pagesAtOnce);
    const which = visits.length > pagesAtOnce ? `, from ${part[0]?.name}` : "";
    test(`the pages of ${role}${which} can be used by everyone, light and dark, wide and on a phone`, async ({
      loginAs,
    }) => {
      test.slow();
      const page = await loginAs(role);
      for (const visit of part) await inspect(page, visit);
    });
  }
}

for (const role of roles.filter(hasOverlays)) {
  test(`what lies over the pages of ${role} can be used by everyone, light and dark, wide and on a phone`, async ({
    loginAs,
  }) => {
    test.slow();
    const page = await loginAs(role);
    for (const visit of await overlayVisitsOf(page, role)) await inspect(page, visit);
  });
}

for (const role of roles.filter(readsRecords)) {
  test(`the records that ${role} opens can be used by everyone, light and dark, wide and on a phone`, async ({
    loginAs,
  }) => {
    test.slow();
    const page = await loginAs(role);
    for (const visit of await recordVisitsOf(page, role)) await inspect(page, visit);
  });
}

test("what land is kept with can be used by everyone, light and dark, wide and on a phone", async ({
  loginAs,
}) => {
  test.slow();
  const page = await loginAs("landManager");
  for (const visit of await landVisitsOf(page)) await inspect(page, visit);
});
