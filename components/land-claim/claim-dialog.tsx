import type { PlaceClaims } from "@/domain/land/claim.schema";
import type { ClaimTask } from "./claim-task";
import { AllocateDialog } from "./dialogs/allocate-dialog";
import { ExtendDialog } from "./dialogs/extend-dialog";
import { HandOverDialog } from "./dialogs/hand-over-dialog";
import { HoldDaysDialog } from "./dialogs/hold-days-dialog";
import { HoldDialog } from "./dialogs/hold-dialog";
import { ReleaseDialog } from "./dialogs/release-dialog";
import type { ClaimPlace } from "./place-claims";
import { whoText } from "./who";

type ClaimDialogProps = { place: ClaimPlace; claims: PlaceClaims; task: ClaimTask; onClose: () => void };

/** The form of what somebody is about to do. */
export function ClaimDialog({ place, claims, task, onClose }: ClaimDialogProps) {
  if (task.kind === "holdDays") return <HoldDaysDialog holdDays={claims.holdDays} onClose={onClose} />;
  if (task.kind === "hold") return <HoldDialog place={place} claims={claims} onClose={onClose} />;
  if (task.kind === "allocate")
    return <AllocateDialog claim={task.claim} claims={claims} onClose={onClose} />;
  const { claim } = task;
  const reference = { subject: place.subject, claimId: claim.id, version: claim.version };
  const name = whoText(claim);
  if (task.kind === "extend")
    return (
      <ExtendDialog
        reference={reference}
        name={name}
        expiresOn={task.claim.expiresOn}
        holdDays={claims.holdDays}
        isLandManager={claims.isLandManager}
        onClose={onClose}
      />
    );
  if (task.kind === "handOver")
    return <HandOverDialog reference={reference} name={name} isFirm={task.isFirm} onClose={onClose} />;
  return <ReleaseDialog reference={reference} name={name} isFirm={task.isFirm} onClose={onClose} />;
}
