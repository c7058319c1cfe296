import { confirmMilestone } from "./confirm-milestone";
import { listBlockers } from "./list-blockers";
import { listLanes } from "./list-lanes";
import { listMilestones } from "./list-milestones";
import { listQueue } from "./list-queue";
import { reviewMilestone } from "./review-milestone";
import { saveMilestone } from "./save-milestone";
import { submitMilestone } from "./submit-milestone";
import { summariseMilestones } from "./summarise-milestones";
import { voidMilestone } from "./void-milestone";

export const milestoneProcedures = {
  list: listMilestones,
  lanes: listLanes,
  queue: listQueue,
  blockers: listBlockers,
  summary: summariseMilestones,
  save: saveMilestone,
  submit: submitMilestone,
  review: reviewMilestone,
  confirm: confirmMilestone,
  void: voidMilestone,
};
