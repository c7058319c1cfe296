import type { UnitDetail } from "@/domain/premises/premises.schema";
import { EndLeaseDialog } from "./dialogs/end-lease-dialog";
import { LeaseDialog } from "./dialogs/lease-dialog";
import { RenewDialog } from "./dialogs/renew-dialog";
import { SplitDialog } from "./dialogs/split-dialog";
import { UnitEditor } from "./dialogs/unit-editor";
import type { UnitTask } from "./unit-panel";

type UnitDialogProps = { unit: UnitDetail; task: UnitTask; onClose: () => void };

/** The form of what somebody is about to do with a unit. */
export function UnitDialog({ unit, task, onClose }: UnitDialogProps) {
  switch (task.kind) {
    case "edit":
      return <UnitEditor buildingId={unit.building.id} unit={unit} onClose={onClose} />;
    case "split":
      return <SplitDialog unit={unit} onClose={onClose} />;
    case "lease":
      return <LeaseDialog unit={unit} onClose={onClose} />;
    case "renew":
      return <RenewDialog lease={task.lease} onClose={onClose} />;
    case "end":
      return <EndLeaseDialog lease={task.lease} today={unit.today} onClose={onClose} />;
  }
}
