import type { IsoDate } from "@/domain/calendar/date";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "../candidate";
import type { FundRow } from "../funds";
import { userId } from "../office";
import type { Ownership } from "../ownership";
import type { ProjectRow } from "../project-row";
import { type Paper, papersOf } from "./paper";
import { type VoucherPaper, vouchersOf } from "./voucher-papers";

type Chapter = {
  candidate: Candidate;
  project: ProjectRow;
  ownership: Ownership;
  funds: readonly FundRow[];
};

const eachStage = 3;
const mostOfOfficer = 30;

/** The first demo officer's projects under way, and a few of each stage: enough to look at, quick to write. */
function chosen(chapters: readonly Chapter[]): Chapter[] {
  const officer = userId("linzhiyuan");
  const counts = new Map<Stage, number>();
  let own = 0;
  return chapters.filter(({ candidate, ownership }) => {
    const { stage, standing } = candidate.fate;
    if (standing !== "normal" || !hasReached(stage, "L2")) return false;
    if (ownership.ownerId === officer && !hasReached(stage, "O1") && own < mostOfOfficer) {
      own += 1;
      return true;
    }
    const before = counts.get(stage) ?? 0;
    counts.set(stage, before + 1);
    return before < eachStage;
  });
}

/** The documents of some demo projects, as their stages ask for them. */
export const listPapers = (chapters: readonly Chapter[], today: IsoDate): Paper[] =>
  chosen(chapters).flatMap((chapter) => papersOf(chapter, today));

/** The vouchers behind the money of the same projects. */
export const listVouchers = (chapters: readonly Chapter[]): VoucherPaper[] =>
  chosen(chapters).flatMap(vouchersOf);
