import { expect, type Page } from "@playwright/test";
import { type TargetMatrix, type TargetRow, targetMatrix } from "@/domain/target/target.schema";
import { formatTarget } from "@/lib/format/target-amount";
import { paths } from "@/lib/paths";
import { accountOf } from "../support/accounts";
import { read } from "../support/api";
import { field, ready, title, toast } from "../support/page-helpers";
import { test } from "../support/test";

const fenPerYi = 10_000_000_000;
const yi = (fen: number): string => formatTarget(fen, "fundsInPlace", "yi");

const readMatrix = (page: Page): Promise<TargetMatrix> => read(page.request, "/targets", targetMatrix);

function rowOf({ rows }: TargetMatrix, kind: TargetRow["kind"], name?: string): TargetRow {
  const row = rows.find((each) => each.kind === kind && (name === undefined || each.name === name));
  if (!row) throw new Error(`no ${kind} ${name ?? ""}`);
  return row;
}

/** The cell of a line for the whole year. */
const cellOf = (page: Page, { name }: TargetRow, year: number | null) =>
  page.getByRole("textbox", { name: `${name} · ${year} 年全年任务` });

test("a head shares the department's year out to two officers, and each sees their own", async ({
  loginAs,
}) => {
  const officerName = accountOf("officer").displayName;
  const head = await loginAs("departmentHead");
  await head.goto(paths.targets);
  await expect(title(head, /任务分解/)).toBeVisible();
  const matrix = await readMatrix(head);
  const department = rowOf(matrix, "department");
  const [own, other] = [rowOf(matrix, "officer", officerName), rowOf(matrix, "officer", "宋雅静")];
  const whole = department.cells[0]?.target ?? 0;
  const rest = matrix.rows
    .filter((row) => row.kind === "officer" && row !== own && row !== other)
    .reduce((sum, { cells }) => sum + (cells[0]?.target ?? 0), 0);
  const ownFen = 6 * fenPerYi;
  const otherFen = whole - rest - ownFen;

  await test.step("while they don't add up, the difference stands under the department's figure", async () => {
    const first = cellOf(head, own, matrix.year);
    await ready(first);
    await first.fill("60,000万元");
    await cellOf(head, other, matrix.year).fill(yi(otherFen - fenPerYi / 2));
    const line = head
      .getByRole("row")
      .filter({ has: head.getByRole("rowheader", { name: department.name ?? "" }) });
    await expect(line).toContainText("按人员还差 0.50 亿元未分解");
    await cellOf(head, other, matrix.year).fill(yi(otherFen));
    await expect(line).not.toContainText("按人员");
  });

  await test.step("they are saved with one reason, and kept as a further revision", async () => {
    await head.getByRole("button", { name: "保存任务" }).click();
    const dialog = head.getByRole("dialog");
    await dialog.getByRole("button", { name: "保存任务" }).click();
    await expect(dialog.getByText("填写下达或调整的依据")).toBeVisible();
    await field(dialog, "下达或调整的依据").fill("部门会议重新分解到人");
    await dialog.getByRole("button", { name: "保存任务" }).click();
    await expect(toast(head)).toContainText("已保存 2 项任务");
    const saved = rowOf(await readMatrix(head), "officer", officerName).cells[0];
    expect(saved).toMatchObject({ target: ownFen, revision: (own.cells[0]?.revision ?? 0) + 1 });
  });

  await test.step("the officer reads it over the leads", async () => {
    const officer = await loginAs("officer");
    await officer.goto(paths.leads);
    await expect(officer.getByRole("region", { name: "我的任务" })).toContainText("/ 6.00 亿元");
  });
});
