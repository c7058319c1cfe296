import { ExtendDialog } from "./dialogs/extend-dialog";
import { HandOverDialog } from "./dialogs/hand-over-dialog";
import { PickDialog } from "./dialogs/pick-dialog";
import { ReleaseDialog } from "./dialogs/release-dialog";
import type { SiteTask } from "./site-line";

type SiteDialogProps = { projectId: string; holdDays: number; task: SiteTask; onClose: () => void };

/** The form of what somebody is about to do with a project's sites. */
export function SiteDialog({ projectId, holdDays, task, onClose }: SiteDialogProps) {
  if (task.kind === "pick")
    return <PickDialog projectId={projectId} subject={task.subject} holdDays={holdDays} onClose={onClose} />;
  const { site } = task;
  const reference = { subject: site.subject, claimId: site.claimId, version: site.version };
  const isFirm = site.kind === "allocated";
  const shared = { reference, name: site.name, onClose };
  if (task.kind === "extend")
    return <ExtendDialog {...shared} expiresOn={site.expiresOn} holdDays={holdDays} isLandManager={false} />;
  if (task.kind === "handOver") return <HandOverDialog {...shared} isFirm={isFirm} />;
  return <ReleaseDialog {...shared} isFirm={isFirm} />;
}
