import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Menu } from "@/components/ui/menu";
import type { Tone } from "@/components/ui/tone";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import { type LeasePhase, lastDayOf, leaseOf, phaseOf } from "@/domain/premises/lease";
import type { LeaseView, UnitDetail } from "@/domain/premises/premises.schema";
import { formatRentWithUnit } from "@/lib/format/rent";
import { paths } from "@/lib/paths";

export type LeaseTask = { kind: "renew" | "end"; lease: LeaseView };

const phaseText: Record<LeasePhase, string> = {
  upcoming: "待起租",
  running: "租赁中",
  expiring: "即将到期",
  over: "已结束",
};
const phaseTone: Record<LeasePhase, Tone> = {
  upcoming: "accent",
  running: "plan",
  expiring: "behind",
  over: "neutral",
};

function Tenant({ lease: { tenantName, project, projectCode } }: { lease: LeaseView }) {
  if (project)
    return (
      <Link href={paths.project(project.id)} className="link">
        {project.name}
      </Link>
    );
  return <span>{tenantName ?? `项目 ${projectCode ?? ""}`}</span>;
}

type LeaseListProps = { unit: UnitDetail; onTask: (task: LeaseTask) => void };

/** Leases in words, the latest first. */
export function LeaseList({ unit, onTask }: LeaseListProps) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {unit.leases.map((lease, index) => (
        <LeaseLine
          key={lease.id}
          lease={lease}
          today={isoDate(unit.today)}
          canLease={unit.canLease}
          isLatest={index === 0}
          onTask={onTask}
        />
      ))}
    </ul>
  );
}

type LeaseLineProps = {
  lease: LeaseView;
  today: IsoDate;
  canLease: boolean;
  isLatest: boolean;
  onTask: LeaseListProps["onTask"];
};

function LeaseLine({ lease, today, canLease, isLatest, onTask }: LeaseLineProps) {
  const stored = leaseOf(lease);
  const phase = phaseOf(stored, today);
  const last = lastDayOf(stored);
  const isCalledOff = last < lease.leaseFrom;
  return (
    <li className="flex items-start gap-3 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Tenant lease={lease} />
          <Badge tone={phaseTone[phase]}>{isCalledOff ? "已取消" : phaseText[phase]}</Badge>
        </p>
        <p className="text-sm text-ink-muted tabular-nums">
          {[
            `${lease.leaseFrom} 至 ${isCalledOff ? lease.leaseTo : last}`,
            lease.rentFenPerSqmMonth !== null && formatRentWithUnit(lease.rentFenPerSqmMonth),
            lease.contractNo && `合同 ${lease.contractNo}`,
          ]
            .filter(Boolean)
            .join("，")}
        </p>
        {lease.endNote ? <p className="text-sm text-ink-muted">退租：{lease.endNote}</p> : null}
        {lease.note ? <p className="text-sm text-ink-muted">{lease.note}</p> : null}
      </div>
      {canLease && phase !== "over" ? (
        <LeaseMenu
          lease={lease}
          isComing={phase === "upcoming"}
          canRenew={isLatest && lease.endedOn === null}
          onTask={onTask}
        />
      ) : null}
    </li>
  );
}

type LeaseMenuProps = {
  lease: LeaseView;
  isComing: boolean;
  canRenew: boolean;
  onTask: LeaseListProps["onTask"];
};

function LeaseMenu({ lease, isComing, canRenew, onTask }: LeaseMenuProps) {
  const end = {
    id: "end",
    label: isComing ? "取消租约" : "提前退租",
    isDanger: true,
    onAction: () => onTask({ kind: "end", lease }),
  };
  const renew = { id: "renew", label: "续租", onAction: () => onTask({ kind: "renew", lease }) };
  return (
    <Menu label="租约操作" size="sm" groups={[{ id: "lease", items: canRenew ? [renew, end] : [end] }]} />
  );
}
