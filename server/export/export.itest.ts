import { call } from "@orpc/server";
import { desc, eq } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, expect, it } from "vitest";
import { auditLog, projects } from "@/db/schema";
import { buildFundEntry } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { summariseAmounts } from "../amount/summarise-amounts";
import { readCockpit } from "../cockpit/read-overview";
import { summariseProjects } from "../project/summarise-projects";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { exportAmounts } from "./export-amounts";
import { exportProjects } from "./export-projects";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
  const own = await desk.project({ name: '=HYPERLINK("http://x")' });
  const other = await desk.project({
    ownerId: desk.colleague.actor.kind === "user" ? desk.colleague.actor.userId : null,
  });
  const money = [
    [own.id, 123_456_789],
    [own.id, 1],
    [other.id, 987_654_321],
  ] as const;
  for (const [projectId, amountFen] of money) {
    const entry = await desk.propose(
      projectId,
      { amountFen },
      projectId === own.id ? desk.officer : desk.colleague,
    );
    await desk.confirm(entry.id);
  }
  await buildFundEntry(database.db, { projectId: own.id });
});

async function sheetOf(file: File) {
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()), { readStyles: true });
  const [sheet] = sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

it.each(["officer", "colleague", "head", "foreignHead", "leader", "statistician"] as const)(
  "gives %s a file that sums to their list",
  async (who) => {
    const context = desk[who];
    const filter = { measure: "fundsInPlace" as const, years: [2026] };
    const file = await call(exportAmounts, filter, { context });
    const { count, countedFen, notCountedFen } = await call(summariseAmounts, filter, { context });
    const { rows } = await sheetOf(file);
    const last = rows.at(-1);
    expect(last?.[1]).toBe("合计");
    expect(last?.[4]).toBe(countedFen / 1e6);
    expect(last?.[5]).toBe(notCountedFen / 1e6);
    const body = rows.slice(6, -1);
    expect(body).toHaveLength(count);
    const summed = body.reduce((sum, row) => sum + Math.round(Number(row[4]) * 1e6), 0);
    expect(summed).toBe(countedFen);
  },
);

it("gives the leader the cockpit's total of the plan", async () => {
  const context = desk.leader;
  const overview = await call(readCockpit, {}, { context });
  const figure = overview.measures.find(({ measure }) => measure === "fundsInPlace")?.figure;
  if (!figure) throw new Error("The cockpit shows no funds in place.");
  const { rows } = await sheetOf(await call(exportAmounts, figure.filter, { context }));
  expect(rows.at(-1)?.[4]).toBe(figure.countedFen / 1e6);
});

it("prints: frozen header, repeated on each page, numbers and formulas as such, nothing that runs", async () => {
  const file = await call(exportAmounts, { measure: "fundsInPlace" }, { context: desk.officer });
  expect(file.name).toBe("资金台账-到位资金-20261123.xlsx");
  const sheet = await sheetOf(file);
  expect(sheet.rows[0]?.[0]).toBe("到位资金台账");
  expect(sheet.rows[1]?.[0]).toContain("单位：万元　　统计截止日期：2026-11-23");
  expect(sheet.rows[4]?.[0]).toContain("制表人：");
  expect(sheet.pageSetup).toMatchObject({
    paperSize: "a3",
    orientation: "landscape",
    printTitlesRow: "$6:$6",
  });
  expect(sheet.rows.slice(6, -1).every((row) => typeof row[4] === "number" && row[9] !== undefined)).toBe(
    true,
  );
  expect(sheet.rows[6]?.[1]).toBe('\'=HYPERLINK("http://x")');
  const total = sheet.cells?.get(`${sheet.rows.length - 1},4`);
  expect(total?.formula).toBe(`ROUND(SUM(E7:E${sheet.rows.length - 1}),6)`);
});

it("writes the filter and the number of rows into the log", async () => {
  await call(exportAmounts, { measure: "fundsInPlace", format: "csv" }, { context: desk.statistician });
  const [entry] = await database.db
    .select()
    .from(auditLog)
    .where(eq(auditLog.action, "amount.export"))
    .orderBy(desc(auditLog.seq))
    .limit(1);
  expect(entry?.detail).toMatchObject({ rows: 4, filter: { measure: "fundsInPlace", format: "csv" } });
});

it("leaves a colleague's project at name, stage and unit, and sums what is seen in full", async () => {
  await database.db.update(projects).set({ totalInvestmentFen: 50_000_000_000 });
  const context = desk.officer;
  const filter = { scope: "all" as const };
  const { rows } = await sheetOf(await call(exportProjects, { ...filter, sort: "name" }, { context }));
  const { totalInvestmentFen } = await call(summariseProjects, filter, { context });
  expect(rows.at(-1)?.[7]).toBe(totalInvestmentFen / 1e6);
  const hidden = rows.slice(6, -1).filter((row) => row[3] === null);
  expect(hidden).toHaveLength(1);
  expect(hidden[0]?.slice(3, 12).every((cell) => cell === null)).toBe(true);
});
