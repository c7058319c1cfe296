import type { Notification } from "@/domain/notification/notification.schema";
import { paths } from "@/lib/paths";
import { assignmentsHref } from "@/lib/search-params/assignments";
import { idleLandHref } from "@/lib/search-params/idle-land";
import { serviceRequestsHref } from "@/lib/search-params/service-requests";

/** Where it happened; null for what is no longer the reader's to see. */
export function notificationHref({ kind, project, subjectId, isHidden }: Notification): string | null {
  if (isHidden) return null;
  if (kind === "assignmentGiven" || kind === "assignmentReported" || kind === "assignmentDecided") {
    return assignmentsHref({ id: subjectId });
  }
  if (kind === "serviceRequest") return serviceRequestsHref({ id: subjectId });
  if (kind === "monthReopenAsked" || kind === "monthReopenDecided") return paths.monthClosings;
  if (kind === "idleLandDue") return idleLandHref({ open: subjectId });
  if (!project) return null;
  const record = paths.project(project.id);
  switch (kind) {
    case "mention":
      return subjectId ? `${record}?comment=${subjectId}` : record;
    case "milestoneReview":
    case "milestoneReturned":
    case "milestoneConfirmed":
    case "blockerRaised":
      return `${record}?tab=milestones`;
    case "memberAdded":
      return `${record}?tab=people`;
    case "siteHoldChanged":
    case "siteHoldDue":
      return `${record}?tab=sites`;
    case "assigned":
    case "approvalAsked":
    case "approvalDecided":
      return record;
  }
}
