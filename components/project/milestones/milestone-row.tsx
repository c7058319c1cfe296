import { Badge } from "@/components/ui/badge";
import { LightBadge } from "@/components/ui/milestone-light";
import type { Tone } from "@/components/ui/tone";
import type { IsoDate } from "@/domain/calendar/date";
import { isReviewed } from "@/domain/milestone/catalogue";
import type { MilestoneReview } from "@/domain/milestone/milestone";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { lightWords, milestoneReviewText, milestoneStateText, milestoneText } from "@/lib/text/milestones";
import type { TimeScale } from "@/lib/time-scale";
import { MilestoneActions } from "./milestone-actions";
import type { MilestoneDialog } from "./milestone-dialog";
import { MilestoneFacts } from "./milestone-facts";
import { rowGrid } from "./row-grid";
import { StepLane } from "./step-lane";
import type { StepPlan } from "./step-plan";

export type MilestoneRowProps = {
  item: MilestoneItem;
  plan: StepPlan;
  scale: TimeScale;
  today: IsoDate;
  onOpen: (dialog: MilestoneDialog) => void;
};

const reviewTone: Record<MilestoneReview, Tone> = {
  none: "neutral",
  submitted: "accent",
  reviewed: "accent",
  confirmed: "plan",
  returned: "behind",
};

/** One step: how it stands, what is known, what may be done, and its lane. */
export function MilestoneRow({ item, plan, scale, today, onOpen }: MilestoneRowProps) {
  const { code, light, lateWorkingDays, state, review } = item;
  const isUnderWay = state === "inProgress" && light !== "unplanned";
  const showsReview = isReviewed(code) && (state === "done" || review !== "none");
  return (
    <li id={code} className={`${rowGrid} scroll-mt-4 border-t hairline py-2.5 target:bg-accent-soft`}>
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h3 className="font-semibold">{milestoneText[code]}</h3>
          <LightBadge light={light}>{lightWords(light, lateWorkingDays)}</LightBadge>
          {isUnderWay ? <Badge>{milestoneStateText[state]}</Badge> : null}
          {showsReview ? <Badge tone={reviewTone[review]}>{milestoneReviewText[review]}</Badge> : null}
          <MilestoneActions item={item} onOpen={onOpen} />
        </div>
        <MilestoneFacts item={item} />
      </div>
      <StepLane item={item} plan={plan} scale={scale} today={today} />
    </li>
  );
}
