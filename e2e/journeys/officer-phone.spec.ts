import { expect, type Locator } from "@playwright/test";
import { projectPage } from "@/domain/project/list-projects.schema";
import { read } from "../support/api";
import { field, ready, title } from "../support/page-helpers";
import { test } from "../support/test";

/** One grey pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("招商专员 logs a visit on a phone in at most four taps @phone", async ({ loginAs }) => {
  const page = await loginAs("officer");
  const { items } = await read(page.request, "/projects", projectPage, {
    scope: "mine",
    stageGroups: ["lead"],
  });
  const project = items.find((item) => item.sight === "full" && item.standing === "normal");
  if (!project) throw new Error("the demo gives the officer no open lead");
  await page.goto(`/projects/${project.id}`);
  await expect(title(page, project.name)).toBeVisible();

  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.tap();
  };
  const form = page.getByRole("form", { name: "记录跟进" });
  await ready(form.getByRole("button", { name: "记录跟进" }));
  const content = `上门走访，厂房租约明年到期 ${Date.now()}`;
  await tap(form.getByText("走访", { exact: true }));
  await expect(field(form, "情况")).toBeFocused();
  await page.keyboard.insertText(content);
  const camera = page.waitForEvent("filechooser");
  await tap(form.getByText("拍照", { exact: true }));
  await (await camera).setFiles({ name: "现场.png", mimeType: "image/png", buffer: picture });
  await expect(form.getByRole("img", { name: /现场/ })).toBeVisible();
  await tap(form.getByRole("button", { name: "电话回访" }));
  await expect(field(form, "什么时候")).not.toHaveValue("");
  await tap(form.getByRole("button", { name: "记录跟进" }));

  await expect(page.getByRole("list", { name: "动态" }).getByText(content)).toBeVisible();
  await expect(page.getByRole("list", { name: "动态" }).getByRole("button", { name: /现场/ })).toBeVisible();
  expect(taps).toBeLessThanOrEqual(4);
});
