import Link from "next/link";
import { Badge, Count } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { EnterpriseParcel } from "@/domain/enterprise/enterprise-detail.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import { paths } from "@/lib/paths";
import { parcelsHref } from "@/lib/search-params/parcels";
import { zoneText } from "@/lib/text/industries";

/** Land its projects have or want. */
export function ParcelsSection({ parcels }: { parcels: readonly EnterpriseParcel[] }) {
  return (
    <Section
      id="parcels"
      title={
        <>
          地块 <Count>{parcels.length}</Count>
        </>
      }
    >
      {parcels.length === 0 ? (
        <p className="text-ink-muted">项目还没有关联地块。</p>
      ) : (
        <ul>
          {parcels.map((parcel) => (
            <li
              key={parcel.claimId}
              className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t hairline py-2 first:border-t-0"
            >
              <Link href={parcelsHref({ open: parcel.parcelId })} className="link">
                {parcel.code} {parcel.name}
              </Link>
              <Badge tone={parcel.kind === "allocated" ? "plan" : "accent"} hasMark>
                {parcel.kind === "allocated" ? "已落实" : "意向"}
              </Badge>
              <span className="text-sm text-ink-muted">
                {zoneText[parcel.zone]}，{formatMuWithUnit(parcel.areaSqm)}，{parcel.startedOn} 起
              </span>
              <Link href={paths.project(parcel.projectId)} className="link text-sm sm:ml-auto">
                {parcel.projectName}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
