import Link from "next/link";
import { Badge, Count } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { EnterpriseHolding, EnterpriseParcel } from "@/domain/enterprise/enterprise-detail.schema";
import { areaFromSqm, sumAreas } from "@/domain/land/area";
import { formatMuWithUnit } from "@/lib/format/area";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { parcelsHref } from "@/lib/search-params/parcels";
import { parcelStateText, zoneText } from "@/lib/text/industries";

type ParcelsSectionProps = {
  enterpriseId: string;
  parcels: readonly EnterpriseParcel[];
  holdings: readonly EnterpriseHolding[];
};

/** Land it has the right to use, and land its projects have or want. */
export function ParcelsSection({ enterpriseId, parcels, holdings }: ParcelsSectionProps) {
  return (
    <Section
      id="parcels"
      title={
        <>
          地块{" "}
          <Count>
            {new Set([...parcels.map((one) => one.parcelId), ...holdings.map((one) => one.id)]).size}
          </Count>
        </>
      }
    >
      {parcels.length + holdings.length === 0 ? (
        <p className="text-ink-muted">名下没有土地，项目也还没有关联地块。</p>
      ) : null}
      {holdings.length > 0 ? <Holdings enterpriseId={enterpriseId} holdings={holdings} /> : null}
      {parcels.length > 0 ? <Claims parcels={parcels} /> : null}
    </Section>
  );
}

const line = "flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t hairline py-2 first:border-t-0";

function Holdings({ enterpriseId, holdings }: Omit<ParcelsSectionProps, "parcels">) {
  const total = sumAreas(
    holdings.map(({ areaSqm }) => areaFromSqm(areaSqm)).flatMap((size) => (size.ok ? [size.value] : [])),
  );
  return (
    <div className="mb-3">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">使用权</span>
        <Link href={parcelsHref({ holder: enterpriseId })} className="link text-sm">
          {holdings.length} 宗，{formatMuWithUnit(total)}
        </Link>
      </h3>
      <ul>
        {holdings.map(({ id, code, name, zone, areaSqm, state }) => (
          <li key={id} className={line}>
            <Link href={paths.parcel(id)} className="link">
              {code} {name}
            </Link>
            <Badge>{parcelStateText[state]}</Badge>
            <span className="text-sm text-ink-muted">
              {zoneText[zone]}，{muOfSqmWithUnit(areaSqm)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Claims({ parcels }: Pick<ParcelsSectionProps, "parcels">) {
  return (
    <>
      <h3 className="font-semibold">项目用地</h3>
      <ul>
        {parcels.map((parcel) => (
          <li key={parcel.claimId} className={line}>
            <Link href={paths.parcel(parcel.parcelId)} className="link">
              {parcel.code} {parcel.name}
            </Link>
            <Badge tone={parcel.kind === "allocated" ? "plan" : "accent"} hasMark>
              {parcel.kind === "allocated" ? "已落实" : "意向"}
            </Badge>
            <span className="text-sm text-ink-muted">
              {zoneText[parcel.zone]}，{muOfSqmWithUnit(parcel.areaSqm)}，{parcel.startedOn} 起
            </span>
            <Link href={paths.project(parcel.projectId)} className="link text-sm sm:ml-auto">
              {parcel.projectName}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
