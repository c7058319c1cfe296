import { addDays, earlierDate, type IsoDate } from "@/domain/calendar/date";
import { fenPerWan } from "@/domain/money/fen";
import type { EnvironmentCategory } from "@/domain/project/admission";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "./candidate";
import type { Ownership } from "./ownership";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";
import { enteredOn, workingDayUpTo } from "./timeline";

export type LifeChapter = { candidate: Candidate; ownership: Ownership; project: ProjectRow };

const contractors = [
  "天津沛垒建设工程有限公司",
  "河北骏垣建筑工程有限公司",
  "天津砺合机电安装有限公司",
  "北京岳垒建设有限公司",
] as const;

/** Judgement and first talk are written down where the lead was taken up. */
function judged({ candidate, ownership }: LifeChapter, today: IsoDate) {
  const on = enteredOn(candidate.timeline, "L1");
  if (!on) return {};
  return {
    leadJudgement: "follow" as const,
    leadJudgedOn: on,
    feedbackOn: ownership.agencyId ? earlierDate(workingDayUpTo(addDays(on, 4)), today) : null,
    firstTalkDepartmentId: ownership.departmentId,
    firstTalkedBy: ownership.officerId,
    firstTalkOn: on,
  };
}

/** Tonnes of standard coal by output: a workshop burns more than an office. */
function energyOf(random: Random, { line, sizes }: Candidate): string {
  const isOffice = line.industry === "technologyServices" || line.industry === "informationTechnology";
  const perWan = isOffice ? 0.003 : 0.009 + random.next() * 0.018;
  return (sizes.outputWan * perWan).toFixed(2);
}

function environmentOf(random: Random, { line }: Candidate): EnvironmentCategory {
  if (line.industry === "technologyServices" || line.industry === "informationTechnology") return "exempt";
  if (line.industry === "biomedicine") return random.pick(["report", "form"]);
  return random.pick(["form", "form", "registration"]);
}

const grown = (random: Random, wan: number): number =>
  Math.round(wan * (1.01 + random.next() * 0.12)) * fenPerWan;

function produced(random: Random, { sizes, line }: Candidate, isAtCapacity: boolean) {
  const firstMonthOutputFen = Math.round((sizes.outputWan / 12) * (0.3 + random.next() * 0.2)) * fenPerWan;
  const started = { productionLine: `${line.product}一号线`, firstMonthOutputFen };
  if (!isAtCapacity) return started;
  const annual = {
    annualOutputFen: grown(random, sizes.outputWan),
    annualTaxFen: grown(random, sizes.taxWan),
  };
  return { ...started, ...annual, isAboveScale: sizes.outputWan >= 2_000 };
}

/** What the gates up to a project's stage have asked for; nothing of what lies ahead. */
export function withLife(chapter: LifeChapter, today: IsoDate): ProjectRow {
  const { candidate, project } = chapter;
  const random = createRandom(`life ${project.code}`);
  const { stage } = candidate.fate;
  const isTalked = hasReached(stage, "L3");
  const isReviewed = hasReached(stage, "R1");
  return {
    ...project,
    ...judged(chapter, today),
    ...(isTalked ? { energyTce: energyOf(random, candidate) } : {}),
    ...(isTalked ? { chainRole: random.pick(["complete", "strengthen", "strengthen", "extend"]) } : {}),
    ...(isReviewed
      ? {
          environmentCategory: environmentOf(random, candidate),
          isHighEnergyEmission: false,
          isMajorHazard: false,
        }
      : {}),
    ...(hasReached(stage, "B1") ? { contractorName: random.pick(contractors) } : {}),
    ...(hasReached(stage, "O1") ? produced(random, candidate, stage === "O2") : {}),
  };
}
