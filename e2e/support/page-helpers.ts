import { expect, type Locator, type Page } from "@playwright/test";

/** Waits until React listens to this control, so that what a fast hand does is not lost. */
export async function ready(control: Locator): Promise<void> {
  const isLive = () =>
    control.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps$")));
  await expect.poll(isLive).toBe(true);
}

/** The one heading of a page. */
export const title = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("heading", { level: 1, name, exact: typeof name === "string" });

/** A form control by the words over it, with or without the mark of a required field. */
export const field = (scope: Page | Locator, label: string): Locator =>
  scope.getByLabel(new RegExp(`^${label}\\s*(（必填）|\\*（必填）)?$`));

/** Words of the toast. */
export const toast = (page: Page): Locator => page.getByRole("region", { name: "提示" }).getByRole("status");

/** Search parameters of the address the page shows. */
export const searchOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Whatever opens the row of a list: its name, as a link or a button. */
export const rowOpener = (list: Locator, name: string): Locator =>
  list.getByRole("rowheader", { name, exact: true }).locator("a, button");

/** What stands there, without the space around it. */
export const textOf = async (place: Locator): Promise<string> => ((await place.textContent()) ?? "").trim();
