import { call } from "@orpc/server";
import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import type { Database } from "@/db/client";
import { exchangeRates, fundEntries, plans, projects } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { agreementKinds } from "@/domain/amount/agreement";
import { fundCategories } from "@/domain/amount/fund-entry";
import { type IsoMonth, nextMonths } from "@/domain/calendar/date";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { recordAgreement } from "../agreement/record-agreement";
import { recordFixedInvestment } from "../fixed-investment/record-fixed-investment";
import { confirmFund } from "../fund/confirm-fund";
import { returnFund } from "../fund/return-fund";
import type { RequestContext } from "../kernel/context";
import { openFundDesk } from "./fund-desk";
import { openMonthDesk } from "./month-desk";
import { refusalOf } from "./refusal-of";

export const planCode = "history";

const regions = ["110108", "120118", "310000", "810000", "DE"];
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
const one = fc.nat({ max: 5 });

/** What may happen to the park in a month; whatever a rule forbids is refused and leaves nothing behind. */
export const happening = fc.oneof(
  fc.record({
    kind: fc.constant("money" as const),
    project: one,
    category: fc.constantFrom(...fundCategories),
    region: fc.constantFrom(...regions),
    currency: fc.constantFrom("CNY" as const, "CNY" as const, "USD" as const),
    outsideShareBp: fc.constantFrom(10_000, 10_000, 3333),
    fate: fc.constantFrom("confirmed" as const, "confirmed" as const, "returned" as const),
    isLate: fc.boolean(),
    amount,
  }),
  fc.record({ kind: fc.constant("reversal" as const), pick: fc.nat() }),
  fc.record({
    kind: fc.constant("agreement" as const),
    project: one,
    of: fc.constantFrom(...agreementKinds),
    foreign: fc.boolean(),
    amount,
  }),
  fc.record({ kind: fc.constant("fixed" as const), project: one, fen: fc.integer({ min: 0, max: 1e9 }) }),
  fc.record({
    kind: fc.constant("move" as const),
    project: one,
    to: fc.nat({ max: 1 }),
    industry: fc.constantFrom(...industries),
    zone: fc.constantFrom(...zones, null),
  }),
);
export type Happening = typeof happening extends fc.Arbitrary<infer Each> ? Each : never;

type Of<Kind extends Happening["kind"]> = Extract<Happening, { kind: Kind }>;

/** Two departments, six projects, and a calendar that only goes forward. */
export async function openHistory(db: Database, firstMonth: IsoMonth) {
  const [desk, other] = [await openMonthDesk(db), await openFundDesk(db)];
  const sides = [desk, other];
  const built: { id: string; side: number }[] = [];
  for (let index = 0; index < 6; index += 1) {
    const side = index % 2 === 0 ? desk : other;
    built.push({ id: (await side.project({ stage: "B1" })).id, side: index % 2 });
  }
  const range = { startMonth: firstMonth, endMonth: nextMonths(firstMonth, 59) };
  await db.insert(plans).values({ code: planCode, name: "历史", state: "open", ...range });
  let month = firstMonth;
  const dated = (context: RequestContext): RequestContext => ({
    ...context,
    now: new Date(`${month}-27T04:00:00Z`),
  });
  const projectOf = (index: number) => built[index % built.length] ?? built[0];
  const ownerOf = (index: number) => dated((sides[projectOf(index)?.side ?? 0] ?? desk).officer);
  return {
    desk,
    readers: { leader: desk.leader, statistician: desk.statistician, head: desk.head, officer: desk.officer },
    month: () => month,
    dated,
    projectOf,
    ownerOf,
    statistician: () => dated(desk.statistician),
    async begin() {
      const rate = { statMonth: month, currency: "USD" as const, rate: "7.013500", source: "测试" };
      await db.insert(exchangeRates).values(rate).onConflictDoNothing();
    },
    advance() {
      month = nextMonths(month, 1);
    },
    async move({ project, to, industry, zone }: Of<"move">) {
      const moved = projectOf(project);
      const side = sides[to];
      if (!moved || !side) return;
      moved.side = to;
      const [home] = await db.execute<{ department: string }>(
        sql`select department_id as department from users where id = ${side.owner.id}`,
      );
      const departmentId = home?.department ?? "";
      await db
        .update(projects)
        .set({ ownerId: side.owner.id, departmentId, industry, zone })
        .where(eq(projects.id, moved.id));
    },
  };
}

export type History = Awaited<ReturnType<typeof openHistory>>;

async function money(history: History, happened: Of<"money">) {
  const month = history.month();
  const occurredOn = `${happened.isLate ? nextMonths(month, -2) : month}-15`;
  const { category, region: sourceRegionCode, currency, outsideShareBp, amount: amountOriginal } = happened;
  const values = { category, sourceRegionCode, currency, outsideShareBp, amountOriginal, occurredOn };
  const id = history.projectOf(happened.project)?.id ?? "";
  const entry = await history.desk.propose(id, values, history.ownerOf(happened.project));
  const context = history.statistician();
  const back = { id: entry.id, version: 1, reason: "凭证不清" };
  if (happened.fate === "returned") return call(returnFund, back, { context });
  const answered = { id: entry.id, version: 1, statMonth: month, isFromPaidInCapital: false };
  const outcome = await refusalOf(call(confirmFund, answered, { context }));
  if (outcome !== "done") await call(returnFund, back, { context });
  return entry;
}

async function reversal(db: Database, history: History, { pick }: Of<"reversal">) {
  const rows = await db
    .select()
    .from(fundEntries)
    .where(sql`${fundEntries.state} in ('confirmed', 'locked') and ${fundEntries.reversesId} is null`)
    .orderBy(fundEntries.id);
  const row = rows[pick % Math.max(1, rows.length)];
  if (row) await history.desk.reverse(row.id, row.version, history.statistician());
}

function agreement(history: History, happened: Of<"agreement">) {
  const { amount: yuan, of: kind, foreign } = happened;
  const isPlain = kind === "supplement" || kind === "investorChange";
  const fen = Math.round(Number(yuan) * 100);
  const part = foreign && !isPlain ? { foreignCurrency: "CNY" as const, foreignAmountOriginal: yuan } : {};
  const values = {
    projectId: history.projectOf(happened.project)?.id ?? "",
    kind,
    contractNo: unique(),
    signedOn: `${history.month()}-10`,
    statMonth: history.month(),
    ...(isPlain ? {} : { amountFen: fen, ...part }),
    ...(kind === "capitalIncrease" ? { isWithinEarlier: false, newTotalOriginal: yuan } : {}),
  };
  return call(recordAgreement, values, { context: history.ownerOf(happened.project) });
}

function fixed(history: History, { project, fen: amountFen }: Of<"fixed">) {
  const values = {
    projectId: history.projectOf(project)?.id ?? "",
    statMonth: history.month(),
    correctsMonth: null,
    amountFen,
    reportNo: unique(),
    note: null,
    version: null,
  };
  return call(recordFixedInvestment, values, { context: history.statistician() });
}

/** Lets one thing happen; gives "done" or why it was refused. */
export function happen(db: Database, history: History, happened: Happening): Promise<string> {
  switch (happened.kind) {
    case "money":
      return refusalOf(money(history, happened));
    case "reversal":
      return refusalOf(reversal(db, history, happened));
    case "agreement":
      return refusalOf(agreement(history, happened));
    case "fixed":
      return refusalOf(fixed(history, happened));
    case "move":
      return refusalOf(history.move(happened));
  }
}
