"use client";

import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { SavedHold } from "@/domain/land/hold.schema";
import { availableParcelStates } from "@/domain/land/parcel-state";
import type { PlaceView } from "@/domain/matching/match.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

/** Whether a hold can lie on the place at all: units, and parcels an investor may ask for. */
export const mayBeHeld = ({ subject, state }: PlaceView): boolean =>
  subject === "unit" || availableParcelStates.some((open) => open === state);

type HoldButtonProps = { projectId: string; place: PlaceView; areaSqm?: string; label?: string };

/** Holds a place for a project at the end of its queue. */
export function HoldButton({ projectId, place, areaSqm, label = "意向锁定" }: HoldButtonProps) {
  const onDone = ({ place: turn, expiresOn }: SavedHold) =>
    toast(turn === 1 ? `已锁定至 ${expiresOn}` : `已排在第 ${turn} 位，锁定至 ${expiresOn}`);
  const parcel = useCommand(api.landClaim.holdParcel.mutationOptions(), { onDone });
  const unit = useCommand(api.landClaim.holdUnit.mutationOptions(), { onDone });
  const used = place.subject === "parcel" ? parcel : unit;
  const hold = () =>
    place.subject === "parcel"
      ? parcel.run({ projectId, parcelId: place.id, areaSqm })
      : unit.run({ projectId, unitId: place.id });
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {used.message ? <span className="text-sm text-breached-text">{used.message}</span> : null}
      <Button size="sm" isPending={used.isPending} onClick={hold}>
        {label}
      </Button>
    </span>
  );
}
