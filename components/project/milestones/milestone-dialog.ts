import type { MilestoneState } from "@/domain/milestone/milestone";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import type { ReviewStep } from "@/domain/milestone/review-steps";

type Code = MilestoneItem["code"];

/** What may lie over the list; the step is named by its code and read anew, so that a dialog never holds a stale one. */
export type MilestoneDialog =
  | { kind: "edit"; code: Code; state?: MilestoneState }
  | { kind: "step"; code: Code; step: ReviewStep }
  | { kind: "void"; code: Code };
