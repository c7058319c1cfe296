import Link from "next/link";
import type { Briefing } from "@/domain/briefing/briefing.schema";
import type { ParcelFilter } from "@/domain/land/parcel.schema";
import { formatNumber } from "@/lib/format/number";
import { muOfSqm } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { idleLandHref } from "@/lib/search-params/idle-land";
import { parcelsHref } from "@/lib/search-params/parcels";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { Answer, Detail, Line, NumberLink } from "./answer";

const parcelLink = ({ states, isClaimed }: ParcelFilter) =>
  parcelsHref({ states: states ?? null, claimed: isClaimed === undefined ? null : isClaimed ? "yes" : "no" });

const inMu = (areaSqm: string) => `${muOfSqm(areaSqm)} 亩`;

export function LandAnswer({ land: { free, ready, top, needed } }: Pick<Briefing, "land">) {
  const lacking = Number(needed.areaSqm) - Number(free.areaSqm);
  return (
    <Answer question="land">
      <Line>
        <NumberLink
          href={parcelLink(free.filter)}
          label="能马上给"
          value={formatNumber(free.count)}
          unit="宗"
          suffix={inMu(free.areaSqm)}
        />
        <NumberLink
          href={projectsHref(needed.filter)}
          label="要地未落实"
          value={formatNumber(needed.count)}
          unit="个"
          suffix={inMu(needed.areaSqm)}
        />
        <span className={lacking > 0 ? "text-behind-text" : "text-plan-text"}>
          {lacking > 0 ? `不够，缺 ${inMu(lacking.toFixed(2))}` : "够用"}
        </span>
      </Line>
      <Detail>
        {top.map(({ id, name, areaSqm }) => (
          <Link
            key={id}
            href={parcelsHref({ open: id })}
            className="touch link inline-flex min-h-6 items-center tabular-nums"
          >
            {name} {inMu(areaSqm)}
          </Link>
        ))}
        <Link href={parcelLink(ready.filter)} className="touch link inline-flex min-h-6 items-center">
          净地共 {ready.count} 宗（含已有意向的）
        </Link>
      </Detail>
    </Answer>
  );
}

export function LateStartAnswer({
  lateStarts: { all, top },
  idleLand,
}: Pick<Briefing, "lateStarts" | "idleLand">) {
  return (
    <Answer question="lateStarts">
      <Line>
        <NumberLink
          href={projectsHref(all.filter)}
          label="已供地、过约定开工日未开工"
          value={formatNumber(all.count)}
          unit="个"
        />
        {idleLand ? <IdleNumbers idleLand={idleLand} /> : null}
      </Line>
      {top.length === 0 ? null : (
        <ul className="mt-1 space-y-1">
          {top.map((row) => (
            <li key={`${row.projectId}${row.parcelId}`} className="text-sm text-ink-muted tabular-nums">
              <Link href={paths.project(row.projectId)} className="touch link">
                {row.projectName}
              </Link>
              ，{row.parcelName} {inMu(row.areaSqm)}，责任人 {row.ownerName ?? "未定"}，约定{" "}
              {row.agreedStartOn} 开工，已过 {row.lateDays} 天
            </li>
          ))}
        </ul>
      )}
      <Detail>
        <span>按合同约定开工日期列出，闲置土地由自然资源主管部门认定</span>
      </Detail>
    </Answer>
  );
}

/** Of all supplied land, also of projects long ended; each number opens its parcels. */
function IdleNumbers({
  idleLand: { overdue, suspected, withoutCase },
}: {
  idleLand: NonNullable<Briefing["idleLand"]>;
}) {
  return (
    <>
      <NumberLink
        href={idleLandHref({ kinds: overdue.kinds })}
        label="逾期未动工"
        value={formatNumber(overdue.count)}
        unit="宗"
        suffix={inMu(overdue.areaSqm)}
      />
      <NumberLink
        href={idleLandHref({ kinds: suspected.kinds })}
        label="疑似闲置"
        value={formatNumber(suspected.count)}
        unit="宗"
        suffix={inMu(suspected.areaSqm)}
      />
      {withoutCase > 0 ? <span className="text-behind-text">{withoutCase} 宗未建线索</span> : null}
    </>
  );
}
