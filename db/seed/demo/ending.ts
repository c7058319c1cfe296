import type { ProjectRow } from "@/db/schema";
import { addDays, type IsoDate } from "@/domain/calendar/date";
import type { Industry } from "@/domain/industry/industry";
import type { TerminationReason } from "@/domain/project/standing";
import type { Candidate } from "./candidate";
import { suspensionReasons, terminationWords, transferWords } from "./phrases/endings";
import type { Random } from "./random";

/** How a project that is not normal came to rest; empty columns for a normal one. */
export type Ending = {
  columns: Pick<ProjectRow, "standingReason" | "terminationReason" | "transferredTo" | "firstTalkCredit"> & {
    resumeOn: IsoDate | null;
  };
  reason: string | null;
};

const reasonDraw: readonly TerminationReason[] = [
  "choseOtherSite",
  "choseOtherSite",
  "choseOtherSite",
  "investorWithdrew",
  "investorWithdrew",
  "fundingLacking",
  "fundingLacking",
  "resourcesLacking",
  "resourcesLacking",
  "admissionRefused",
  "policyUnmet",
  "creditProblem",
];

/** Reasons whose words speak of workshops. */
const forGoods: ReadonlySet<TerminationReason> = new Set([
  "admissionRefused",
  "resourcesLacking",
  "policyUnmet",
]);

function tradeOf(industry: Industry): keyof typeof transferWords {
  if (industry === "biomedicine") return "medicine";
  return industry === "technologyServices" || industry === "informationTechnology" ? "services" : "goods";
}

const nothing: Ending["columns"] = {
  standingReason: null,
  terminationReason: null,
  transferredTo: null,
  firstTalkCredit: null,
  resumeOn: null,
};

/** Reason codes of domain.md 1.2, with words that fit them. */
export function endingOf(random: Random, { fate, line }: Candidate, today: IsoDate): Ending {
  if (fate.standing === "normal") return { columns: nothing, reason: null };
  if (fate.standing === "suspended") {
    const reason = random.pick(suspensionReasons);
    const resumeOn = addDays(today, random.integer(20, 120));
    return { columns: { ...nothing, standingReason: reason, resumeOn }, reason };
  }
  if (fate.standing === "transferred") {
    const [reason, transferredTo] = random.pick(transferWords[tradeOf(line.industry)]);
    const firstTalkCredit = "首谈方计 30%，落地方计 70%";
    return { columns: { ...nothing, standingReason: reason, transferredTo, firstTalkCredit }, reason };
  }
  const isGoods = tradeOf(line.industry) !== "services";
  const terminationReason = random.pick(reasonDraw.filter((reason) => isGoods || !forGoods.has(reason)));
  const reason = random.pick(terminationWords[terminationReason] ?? ["投资方不再推进"]);
  return { columns: { ...nothing, standingReason: reason, terminationReason }, reason };
}
