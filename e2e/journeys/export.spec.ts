import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { amountSummary } from "@/domain/amount/amount.schema";
import { projectSummary } from "@/domain/project/list-projects.schema";
import { read } from "../support/api";
import { ready } from "../support/page-helpers";
import { test } from "../support/test";

/** What the browser keeps after 导出. */
async function exported(page: Page, path: string, format: string) {
  await page.goto(path);
  const button = page.getByRole("button", { name: "导出" });
  await ready(button);
  await button.click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: format }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("园区领导 takes a ledger away as filtered, with the total of the page", async ({ loginAs }) => {
  const page = await loginAs("leader");

  await test.step("money as a workbook", async () => {
    const filter = { measure: "fundsInPlace", counted: "yes", industries: ["advancedEquipment"] };
    const { count, countedFen } = await read(page.request, "/amounts/summary", amountSummary, filter);
    const path = "/amounts?counted=yes&industries=advancedEquipment";
    const { name, bytes } = await exported(page, path, "Excel 表格（.xlsx）");
    expect(name).toMatch(/^资金台账-到位资金-\d{8}\.xlsx$/);
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    const rows = sheets[0]?.rows ?? [];
    expect(rows.at(-1)?.[4]).toBe(countedFen / 1e6);
    expect(rows.slice(6, -1)).toHaveLength(count);
  });

  await test.step("projects as text", async () => {
    const filter = { scope: "all", stageGroups: ["construction"] };
    const { count } = await read(page.request, "/projects/summary", projectSummary, filter);
    const path = "/projects?scope=all&stageGroups=construction";
    const { name, bytes } = await exported(page, path, "文本（.csv）");
    expect(name).toMatch(/\.csv$/);
    const lines = new TextDecoder().decode(bytes).split("\r\n");
    expect(lines.filter((line) => /^\d+,/.test(line))).toHaveLength(count);
  });
});
