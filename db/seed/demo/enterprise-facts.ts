import type { enterprises } from "@/db/schema";
import { addDays, addMonths, addYears, earlierDate, type IsoDate, isoDate } from "@/domain/calendar/date";
import type { EnvironmentGrade, GrowthTier } from "@/domain/enterprise/grading";
import type { Industry } from "@/domain/industry/industry";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "./candidate";
import { initialsOf } from "./initials";
import { inventPerson } from "./names";
import { createRandom, type Random } from "./random";
import { enteredOn } from "./timeline";

type EnterpriseRow = typeof enterprises.$inferInsert;

export type EnterpriseSubject = {
  candidate: Candidate;
  investor: EnterpriseRow;
  projectCompany: EnterpriseRow | null;
};

const fenPerWan = 1_000_000;
const fromWan = (wan: number): number => Math.round(wan / 100) * 100 * fenPerWan;

/** Shares of the drawn lot, the rest has none. */
const grades: readonly (readonly [EnvironmentGrade, number])[] = [
  ["A", 0.08],
  ["leading", 0.12],
  ["B", 0.34],
  ["B-", 0.44],
  ["C", 0.74],
  ["D", 0.79],
];
const tiers: readonly (readonly [GrowthTier, number])[] = [
  ["eagle", 0.2],
  ["gazelle", 0.29],
  ["leading", 0.33],
];

function draw<Value>(random: Random, lots: readonly (readonly [Value, number])[]): Value | null {
  const share = random.next();
  return lots.find(([, upTo]) => share < upTo)?.[0] ?? null;
}

/** Services have no stacks to be graded by. */
const isGraded = (industry: Industry): boolean =>
  industry !== "technologyServices" && industry !== "informationTechnology";

/** A certificate of three years that ended lately, ends soon or has time left. */
function certificate(random: Random, regionCode: string, today: IsoDate) {
  const lot = random.next();
  const days =
    lot < 0.12
      ? -random.integer(3, 240)
      : lot < 0.27
        ? random.integer(2, 90)
        : random.integer(100, 3 * 365 - 20);
  const expiresOn = addDays(today, days);
  const issuedIn = addYears(expiresOn, -3).slice(0, 4);
  const serial = String(random.integer(100, 4200)).padStart(6, "0");
  return {
    highTechCertificateNo: `GR${issuedIn}${regionCode.slice(0, 2)}${serial}`,
    highTechExpiresOn: expiresOn,
  };
}

/** What an officer knows of an investor once it was visited; of a first call only the name. */
function investorFacts(random: Random, { candidate, investor }: EnterpriseSubject, today: IsoDate) {
  const { line, sizes, fate, brand, timeline } = candidate;
  const reportedOn = timeline.steps[0]?.on ?? timeline.endsOn;
  const capitalWan = Math.max(500, sizes.totalWan * (0.15 + random.next() * 0.5));
  const staff = random.integer(4, 90) * 10;
  const isKnown = hasReached(fate.stage, "L2");
  const isCertified = hasReached(fate.stage, "L3") && random.chance(0.45);
  const person = inventPerson(random).name;
  const foundedOn = addMonths(reportedOn, -random.integer(36, 320));
  const kept = random.chance(0.7);
  if (!isKnown) return {};
  const isDomestic = investor.capitalKind === "domestic";
  return {
    legalRepresentative: person,
    establishedOn: addDays(foundedOn, random.integer(0, 27)),
    registeredCapitalFen: fromWan(capitalWan),
    paidInCapitalFen: kept ? fromWan(capitalWan * 0.8) : null,
    staffCount: staff,
    groupName: investor.name.includes("集团") ? `${brand}集团` : null,
    profile: `主营${line.product}及相关产品，职工约${staff}人。${line.reason}。`,
    ...(isDomestic && isCertified ? certificate(random, investor.regionCode ?? "110000", today) : {}),
  };
}

/** A project company as the licence shows it; graded once it produces. */
function companyFacts(random: Random, { candidate, investor }: EnterpriseSubject, today: IsoDate) {
  const { line, sizes, fate, brand, timeline } = candidate;
  const registeredOn = enteredOn(timeline, "D1") ?? timeline.endsOn;
  const capitalWan = Math.max(500, sizes.totalWan * (0.2 + random.next() * 0.15));
  const produces = hasReached(fate.stage, "O1");
  const isCertified = produces && random.chance(0.62);
  const tier = draw(random, tiers);
  const grade = draw(random, grades);
  const certified = certificate(random, "120000", today);
  const staff = produces ? Math.max(18, Math.round(sizes.totalWan / random.integer(90, 160))) : 0;
  return {
    legalRepresentative: inventPerson(random).name,
    establishedOn: earlierDate(isoDate(registeredOn), today),
    registeredCapitalFen: fromWan(capitalWan),
    paidInCapitalFen: fromWan(capitalWan * (produces ? 1 : 0.3)),
    staffCount: produces ? staff : random.integer(4, 22),
    groupName: investor.name.includes("集团") ? `${brand}集团` : null,
    profile: `由${investor.name}为实施${line.product}项目在园区设立。`,
    growthTier: produces ? tier : null,
    environmentGrade: produces && isGraded(line.industry) ? grade : null,
    ...(isCertified ? certified : {}),
  };
}

/** The enterprises of all projects with what a 企业档案 holds; every fact is invented and the same for the same day. */
export function describeEnterprises(subjects: readonly EnterpriseSubject[], today: IsoDate): EnterpriseRow[] {
  const random = createRandom(`enterprises ${today}`);
  return subjects.flatMap((subject) => {
    const { investor, projectCompany } = subject;
    const rows: EnterpriseRow[] = [
      { ...investor, initials: initialsOf(investor.name), ...investorFacts(random, subject, today) },
    ];
    if (projectCompany) {
      const facts = companyFacts(random, subject, today);
      rows.push({ ...projectCompany, initials: initialsOf(projectCompany.name), ...facts });
    }
    return rows;
  });
}
