import { Badge } from "@/components/ui/badge";
import { Menu } from "@/components/ui/menu";
import type { AllocatedClaim } from "@/domain/land/claim.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import type { ClaimTask } from "./claim-task";
import { Who, whoText } from "./who";

type AllocatedLineProps = { claim: AllocatedClaim; onTask: (task: ClaimTask) => void };

/** Whoever has the parcel or a part of it. */
export function AllocatedLine({ claim, onTask }: AllocatedLineProps) {
  return (
    <li className="flex items-start gap-3 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone="plan" hasMark>
            {claim.areaSqm ? `落实 ${formatMuWithUnit(claim.areaSqm)}` : "整宗落实"}
          </Badge>
          <Who claim={claim} />
        </p>
        {claim.note ? <p className="text-sm text-ink-muted">{claim.note}</p> : null}
      </div>
      {claim.canRelease ? (
        <Menu
          label={`${whoText(claim)}的落实`}
          size="sm"
          groups={[
            {
              id: "claim",
              items: [
                {
                  id: "handOver",
                  label: "转给其他项目",
                  onAction: () => onTask({ kind: "handOver", claim, isFirm: true }),
                },
                {
                  id: "release",
                  label: "解除落实",
                  isDanger: true,
                  onAction: () => onTask({ kind: "release", claim, isFirm: true }),
                },
              ],
            },
          ]}
        />
      ) : null}
    </li>
  );
}
