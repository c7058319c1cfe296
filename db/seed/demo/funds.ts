import type { fundEntries } from "@/db/schema";
import { countForeignUsed, countFund, plainProject } from "@/domain/amount/counting";
import type { FundCategory, FundEntryState, FundEvidenceKind } from "@/domain/amount/fund-entry";
import { addDays, type IsoDate, type IsoMonth, isoDate, monthOf, nextMonths } from "@/domain/calendar/date";
import { decimalFromFen } from "@/domain/money/decimal";
import { type Fen, fen, negateFen } from "@/domain/money/fen";
import type { Candidate } from "./candidate";
import { evidenceFor } from "./evidence";
import { paidAmount, usdCentsOf } from "./foreign-amount";
import { type Payment, planPayments } from "./payments";
import type { Random } from "./random";
import { officeInstant } from "./timeline";

export type FundRow = Omit<typeof fundEntries.$inferInsert, "projectId"> & {
  id: string;
  category: FundCategory;
  evidenceKind: FundEvidenceKind;
  evidenceNo: string;
  occurredOn: string;
  amountOriginal: string;
  exchangeRate: string;
};

export type FundInput = {
  candidate: Candidate;
  enterpriseId: string;
  proposedBy: string;
  confirmedBy: string;
  today: IsoDate;
  /** Gives every voucher a number of its own. */
  nextSerial: () => number;
};

/** Months up to the one before last are closed; the last is confirmed; this month's is mostly still on its way. */
function stateOf(random: Random, statMonth: IsoMonth, today: IsoDate): FundEntryState {
  const thisMonth = monthOf(today);
  if (statMonth < nextMonths(thisMonth, -1)) return "locked";
  if (statMonth < thisMonth) return random.chance(0.85) ? "confirmed" : "pending";
  const draw = random.next();
  if (draw < 0.35) return "confirmed";
  return draw < 0.75 ? "pending" : draw < 0.88 ? "draft" : "returned";
}

const returnNotes = [
  "进账单付款人与投资方名称不一致，补充代付说明后再报",
  "发票购买方为关联公司，不属本项目，核实后重报",
  "附件不清晰，补传回单原件",
] as const;

/** Late in a month the voucher is confirmed in the next. */
const statMonthFor = (on: IsoDate, today: IsoDate): IsoMonth => {
  const isLate = Number(on.slice(8)) > 25 && monthOf(on) < monthOf(today);
  return isLate ? nextMonths(monthOf(on), 1) : monthOf(on);
};

/** What counts in either measure of money from this source. */
function countingOf({ category, isFromPaidIn }: Payment, { candidate }: FundInput) {
  const facts = {
    ...plainProject,
    evidenceKind: null,
    category,
    sourceRegionCode: candidate.source.regionCode,
    outsideShareBp: shareOf(candidate),
    isFromPaidInCapital: isFromPaidIn,
  };
  const foreign = countForeignUsed(facts);
  if (foreign === null) return countFund(facts);
  const { isCounted: isCountedForeign, ruleId: foreignRuleId, countedShareBp: foreignShareBp } = foreign;
  return { ...countFund(facts), isCountedForeign, foreignRuleId, foreignShareBp };
}

function decisionOf(random: Random, payment: Payment, statMonth: IsoMonth, input: FundInput) {
  const { today, confirmedBy } = input;
  const { on } = payment;
  const state = stateOf(random, statMonth, today);
  const isDecided = state === "locked" || state === "confirmed";
  if (!isDecided) {
    const stateNote = state === "returned" ? random.pick(returnNotes) : null;
    return { state, stateNote, statMonth: null, isCounted: false, ruleId: "ARR_NOT_CONFIRMED" };
  }
  const counting = countingOf(payment, input);
  const earliest = on > addDays(today, -3) ? on : addDays(on, 2);
  const confirmedAt = officeInstant(random, earliest).toISOString();
  const isFromPaidInCapital = payment.isFromPaidIn;
  return { state, stateNote: null, statMonth, ...counting, isFromPaidInCapital, confirmedBy, confirmedAt };
}

const shareOf = ({ source }: Candidate): number => (source.regionCode.startsWith("12") ? 0 : 10_000);

function entry(random: Random, payment: Payment, input: FundInput): FundRow {
  const { candidate, enterpriseId, proposedBy, nextSerial } = input;
  const at = officeInstant(random, payment.on);
  const statMonth = statMonthFor(payment.on, input.today);
  const amount = paidAmount(candidate.source, payment.category, payment.amountFen, statMonth);
  const row = {
    id: random.uuid(at),
    enterpriseId,
    category: payment.category,
    ...evidenceFor(random, payment.category, payment.on, nextSerial()),
    occurredOn: payment.on,
    ...amount,
    sourceRegionCode: candidate.source.regionCode,
    outsideShareBp: shareOf(candidate),
    ...decisionOf(random, payment, statMonth, input),
    proposedBy,
    isDemo: true,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
  const isForeign = "foreignRuleId" in row && row.foreignRuleId !== undefined;
  return isForeign ? { ...row, usdCents: usdCentsOf(amount, statMonth) } : row;
}

const reversalReason = "凭证金额含已抵扣预付款，红冲后按实付金额重报";

/** 红冲: the negative of a locked entry and the right amount, two months later. */
function corrected(random: Random, row: FundRow, today: IsoDate): FundRow[] {
  const month = nextMonths(monthOf(today), -3);
  const isOld = row.state === "locked" && row.isCounted && (row.statMonth ?? "") < month;
  if (!isOld || row.currency !== "CNY" || !row.statMonth) return [row];
  const statMonth = nextMonths(monthOf(isoDate(row.occurredOn)), 2);
  const on = addDays(isoDate(row.occurredOn), 55);
  const at = officeInstant(random, on);
  const stamps = { createdAt: at.toISOString(), updatedAt: at.toISOString(), confirmedAt: at.toISOString() };
  const right = fen(Math.round((row.amountFen * 0.88) / 10_000) * 10_000);
  const negative = negateFen(fen(row.amountFen));
  return [
    { ...row, state: "reversed", stateNote: reversalReason },
    {
      ...row,
      ...stamps,
      ...inYuan(negative),
      id: random.uuid(at),
      reversesId: row.id,
      statMonth,
      occurredOn: on,
      stateNote: reversalReason,
      proposedBy: null,
    },
    { ...row, ...stamps, ...inYuan(right), id: random.uuid(at), statMonth, stateNote: null },
  ];
}

const inYuan = (amountFen: Fen) => ({ amountFen, amountOriginal: decimalFromFen(amountFen, "yuan") });

/** Every payment of a project after its contract, and one correction where `corrects` says so. */
export function enterFunds(random: Random, input: FundInput, corrects: boolean): FundRow[] {
  const rows = planPayments(random, input.candidate, input.today).map((payment) =>
    entry(random, payment, input),
  );
  const index = corrects ? rows.findIndex(({ category }) => isCorrectable(category)) : -1;
  return rows.flatMap((row, position) => (position === index ? corrected(random, row, input.today) : [row]));
}

const isCorrectable = (category: FundCategory): boolean =>
  category === "construction" || category === "equipment";
