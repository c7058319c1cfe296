import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Menu } from "@/components/ui/menu";
import type { ProjectSite } from "@/domain/land/claim.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { formatRentWithUnit } from "@/lib/format/rent";
import { paths } from "@/lib/paths";
import { parcelsHref } from "@/lib/search-params/parcels";
import { zoneText } from "@/lib/text/industries";
import { claimEndingText, daysLeftText, daysLeftTone } from "./claim-words";

export type SiteTask =
  | { kind: "pick"; subject: "parcel" | "unit" }
  | { kind: "extend" | "release" | "handOver"; site: ProjectSite };

const hrefOf = ({ subject, placeId, buildingId }: ProjectSite): string =>
  subject === "parcel"
    ? parcelsHref({ open: placeId })
    : `${paths.building(buildingId ?? "")}?open=${placeId}`;

const sizeOf = ({ subject, areaSqm, placeSqm }: ProjectSite): string => {
  if (subject === "unit") return `${sqmOfSqm(placeSqm)} ㎡`;
  return areaSqm
    ? `${formatMuWithUnit(areaSqm)}（整宗 ${formatMuWithUnit(placeSqm)}）`
    : formatMuWithUnit(placeSqm);
};

function State({ site }: { site: ProjectSite }) {
  const { kind, place, queueLength, endedOn, ending } = site;
  if (endedOn) return <Badge>{ending ? claimEndingText[ending] : "已结束"}</Badge>;
  if (kind === "allocated")
    return (
      <Badge tone="plan" hasMark>
        已落实
      </Badge>
    );
  if (kind === "leased")
    return (
      <Badge tone="plan" hasMark>
        已租
      </Badge>
    );
  return (
    <Badge tone="accent" hasMark>
      {place === 1 ? "锁定，排第一" : `锁定，第 ${place ?? ""} 位`}
      {queueLength > 1 ? ` / 共 ${queueLength}` : ""}
    </Badge>
  );
}

function Term({ site }: { site: ProjectSite }) {
  const { kind, endedOn, daysLeft, expiresOn, startedOn, leaseFrom, leaseTo, rentFenPerSqmMonth } = site;
  if (kind === "leased")
    return (
      <>
        {leaseFrom} 至 {leaseTo}
        {rentFenPerSqmMonth === null ? "" : `，${formatRentWithUnit(rentFenPerSqmMonth)}`}
      </>
    );
  if (endedOn)
    return (
      <>
        {startedOn} 至 {endedOn}
      </>
    );
  if (kind === "allocated") return <>{startedOn} 锁定</>;
  const tone = daysLeftTone(daysLeft);
  const words = daysLeftText(daysLeft, expiresOn);
  return tone === "neutral" ? words : <Badge tone={tone}>{words}</Badge>;
}

type SiteLineProps = { site: ProjectSite; onTask: (task: SiteTask) => void };

/** One parcel or unit of a project: how it stands to it, and until when. */
export function SiteLine({ site, onTask }: SiteLineProps) {
  const items = [
    ...(site.canExtend
      ? [{ id: "extend", label: "延期", onAction: () => onTask({ kind: "extend", site }) }]
      : []),
    ...(site.canRelease
      ? [
          {
            id: "handOver",
            label: "转给其他项目",
            onAction: () => onTask({ kind: "handOver", site }),
          },
          {
            id: "release",
            label: "解除",
            isDanger: true,
            onAction: () => onTask({ kind: "release", site }),
          },
        ]
      : []),
  ];
  return (
    <li className="flex items-start gap-3 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link href={hrefOf(site)} className="link">
            {site.subject === "parcel" ? `${site.code} ${site.name}` : site.name}
          </Link>
          <State site={site} />
        </p>
        <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-ink-muted tabular-nums">
          <span>
            {zoneText[site.zone]}，{sizeOf(site)}
          </span>
          <span>
            <Term site={site} />
          </span>
          {site.endNote ? <span>{site.endNote}</span> : null}
        </p>
      </div>
      {items.length > 0 ? (
        <Menu label={`${site.name}的操作`} size="sm" groups={[{ id: "site", items }]} />
      ) : null}
    </li>
  );
}
