import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu, type MenuItem } from "@/components/ui/menu";
import type { HeldClaim } from "@/domain/land/claim.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import type { ClaimTask } from "./claim-task";
import { daysLeftText, daysLeftTone } from "./claim-words";
import { Who, whoText } from "./who";

type HeldLineProps = { claim: HeldClaim; canAllocate: boolean; onTask: (task: ClaimTask) => void };

/** One place in the queue. */
export function HeldLine({ claim, canAllocate, onTask }: HeldLineProps) {
  const { place, daysLeft, expiresOn, areaSqm, isActive, note, canExtend, canRelease } = claim;
  const tone = daysLeftTone(daysLeft);
  const items: MenuItem[] = [
    ...(canExtend
      ? [{ id: "extend", label: "延期", onAction: () => onTask({ kind: "extend", claim }) }]
      : []),
    ...(canRelease
      ? [
          {
            id: "handOver",
            label: "转给其他项目",
            onAction: () => onTask({ kind: "handOver", claim, isFirm: false }),
          },
          {
            id: "release",
            label: "解除",
            isDanger: true,
            onAction: () => onTask({ kind: "release", claim, isFirm: false }),
          },
        ]
      : []),
  ];
  return (
    <li className="flex items-start gap-3 py-2.5">
      <span
        role="img"
        className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-sm font-semibold tabular-nums"
        aria-label={`第 ${place} 位`}
      >
        {place}
      </span>
      <div className="min-w-0 flex-1">
        <p>
          <Who claim={claim} />
        </p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted tabular-nums">
          {tone === "neutral" ? (
            daysLeftText(daysLeft, expiresOn)
          ) : (
            <Badge tone={tone} hasMark>
              {daysLeftText(daysLeft, expiresOn)}
            </Badge>
          )}
          {areaSqm ? <span>需 {formatMuWithUnit(areaSqm)}</span> : null}
          {isActive ? null : <Badge tone="paused">项目未在推进</Badge>}
        </p>
        {note ? <p className="text-sm text-ink-muted">{note}</p> : null}
      </div>
      {canAllocate ? (
        <Button
          size="sm"
          variant={place === 1 ? "primary" : "secondary"}
          onClick={() => onTask({ kind: "allocate", claim })}
        >
          落实
        </Button>
      ) : null}
      {items.length > 0 ? (
        <Menu label={`${whoText(claim)}的锁定`} size="sm" groups={[{ id: "claim", items }]} />
      ) : null}
    </li>
  );
}
