import { addDays, type IsoDate, monthOf } from "@/domain/calendar/date";
import type { Scene } from "./milestone-scenes";
import { userId } from "./office";
import type { Ownership } from "./ownership";
import type { Random } from "./random";
import { workingDayUpTo } from "./timeline";

type Input = {
  actualOn: IsoDate;
  today: IsoDate;
  ownership: Ownership;
  /** How far the review has come; null: all the way. */
  halt: Exclude<Scene["kind"], "blocked"> | null;
};

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** 提交 → 部门审核 → 确认, by three people, each a working day or two after the other. */
export function signatures(random: Random, { actualOn, today, ownership, halt }: Input) {
  const on = (days: number) => workingDayUpTo(earlier(addDays(actualOn, days), addDays(today, -1)));
  /** Later hours for later hands, should they fall on one day; hours are the park's. */
  const at = (days: number, hour: string) =>
    new Date(`${on(days)}T${hour}:${random.integer(10, 59)}:00+08:00`).toISOString();
  const submitted = { submittedBy: ownership.officerId, submittedAt: at(2, "09"), statMonth: null };
  if (halt === "submitted") return { ...submitted, review: "submitted" as const };
  if (halt === "returned") {
    const returnReason = "验收意见书缺质量监督机构盖章页，补齐后再报";
    return { ...submitted, review: "returned" as const, returnReason };
  }
  const reviewed = { ...submitted, reviewedBy: ownership.headId, reviewedAt: at(4, "11") };
  if (halt === "reviewed") return { ...reviewed, review: "reviewed" as const };
  return {
    ...reviewed,
    review: "confirmed" as const,
    confirmedBy: userId("heyunqi"),
    confirmedAt: at(6, "15"),
    statMonth: monthOf(on(6)),
  };
}
