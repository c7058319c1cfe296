import type { projects } from "@/db/schema";
import { addDays, addMonths, type IsoDate } from "@/domain/calendar/date";
import { classifyIndustry } from "@/domain/industry/classification";
import { fenPerWan } from "@/domain/money/fen";
import { hasReached } from "@/domain/project/stage-order";
import { zoneText } from "@/lib/text/industries";
import type { Candidate } from "./candidate";
import type { Ending } from "./ending";
import { initialsOf } from "./initials";
import type { Ownership } from "./ownership";
import type { Parties } from "./parties";
import { floorText } from "./phrases/fill";
import type { Random } from "./random";
import { enteredOn, officeInstant } from "./timeline";

export type ProjectRow = typeof projects.$inferInsert & { id: string };

export const sqmOfMu = (mu: number): string => ((mu * 2000) / 3).toFixed(2);

const phasesText = ["一次规划、分两期实施", "一期先行建设，二期视订单启动", "一次建成"] as const;

function summaryOf(random: Random, candidate: Candidate): string {
  const { line, zone, sizes } = candidate;
  const place = zone === null ? "园区" : zoneText[zone];
  const site =
    sizes.landMu === null
      ? `拟在${place}租用厂房或楼宇约${floorText(sizes.factorySqm ?? 0)}`
      : `拟在${place}用地约${sizes.landMu}亩，${random.pick(phasesText)}`;
  return `${line.plan}。${site}。${line.reason}。`;
}

/** Dates agreed with the investor: from the moment of negotiation on, real ones where they have happened. */
function plannedDates(random: Random, candidate: Candidate) {
  const { timeline, fate, sizes } = candidate;
  const none = { plannedStartOn: null, plannedCompletionOn: null, plannedProductionOn: null };
  if (!hasReached(fate.stage, "L3")) return none;
  const talksOn = enteredOn(timeline, "L3") ?? timeline.endsOn;
  const startOn = enteredOn(timeline, "B1") ?? addMonths(talksOn, random.integer(8, 13));
  const plannedStartOn = addDays(startOn, -random.integer(0, 40));
  const buildMonths = sizes.landMu === null ? random.integer(4, 7) : random.integer(12, 18);
  const plannedCompletionOn = addMonths(plannedStartOn, buildMonths);
  return {
    plannedStartOn,
    plannedCompletionOn,
    plannedProductionOn: addMonths(plannedCompletionOn, random.integer(2, 4)),
  };
}

/** What the investor has told: little of a lead, everything from negotiation on. */
function amountsOf(candidate: Candidate) {
  const { sizes, fate } = candidate;
  const isKnown = hasReached(fate.stage, "L3");
  const isGuessed = hasReached(fate.stage, "L1");
  return {
    totalInvestmentFen: isGuessed || isKnown ? sizes.totalWan * fenPerWan : null,
    fixedInvestmentFen: isKnown ? sizes.fixedWan * fenPerWan : null,
    equipmentInvestmentFen: isKnown ? sizes.equipmentWan * fenPerWan : null,
    expectedOutputFen: isKnown ? sizes.outputWan * fenPerWan : null,
    expectedTaxFen: isKnown ? sizes.taxWan * fenPerWan : null,
    expectedJobs: isKnown ? sizes.jobs : null,
    landNeedSqm: isGuessed && sizes.landMu !== null ? sqmOfMu(sizes.landMu) : null,
    factoryNeedSqm: isGuessed && sizes.factorySqm !== null ? sizes.factorySqm.toFixed(2) : null,
  };
}

export type RowInput = {
  candidate: Candidate;
  parties: Parties;
  ownership: Ownership;
  ending: Ending;
  code: string;
  lastFollowUpOn: IsoDate | null;
  next: { step: string; on: IsoDate } | null;
};

export function projectRow(random: Random, input: RowInput): ProjectRow {
  const { candidate, parties, ownership, ending, code, lastFollowUpOn, next } = input;
  const { fate, source, line, timeline, title } = candidate;
  const [first, last] = [timeline.steps[0], timeline.steps.at(-1)];
  const reportedAt = parties.investor.createdAt ?? "";
  const touchedAt = officeInstant(random, lastFollowUpOn ?? last?.on ?? timeline.endsOn).getTime();
  return {
    id: random.uuid(new Date(reportedAt)),
    code,
    name: title,
    summary: summaryOf(random, candidate),
    departmentId: ownership.departmentId,
    ownerId: ownership.ownerId,
    firstReportedBy: ownership.reporterId,
    firstReportedDepartmentId: ownership.departmentId,
    firstReportedAt: reportedAt,
    agencyId: ownership.agencyId,
    stage: fate.stage,
    stageEnteredOn: last?.on ?? first?.on ?? timeline.endsOn,
    standing: fate.standing,
    ...ending.columns,
    investorId: parties.investor.id,
    investorName: parties.investor.name,
    projectCompanyId: parties.projectCompany?.id ?? null,
    contactId: parties.contact.id,
    sourceChannel: candidate.channel,
    sourceRegionCode: source.regionCode,
    capitalKind: source.capitalKind,
    isCapitalRelief: candidate.isCapitalRelief,
    industry: line.industry,
    secondaryIndustry: classifyIndustry(line.code)?.secondary ?? null,
    industryCode: line.code,
    zone: candidate.zone,
    ...amountsOf(candidate),
    ...plannedDates(random, candidate),
    lastFollowUpOn,
    nextStep: next?.step ?? null,
    nextStepOn: next?.on ?? null,
    initials: initialsOf(title, parties.investor.name),
    isDemo: true,
    createdAt: reportedAt,
    updatedAt: new Date(Math.max(touchedAt, Date.parse(reportedAt))).toISOString(),
  };
}
