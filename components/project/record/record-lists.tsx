"use client";

import Link from "next/link";
import { Badge, Count } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { FullProject } from "@/domain/project/project-detail.schema";
import { formatMuWithUnit } from "@/lib/format/area";
import { paths } from "@/lib/paths";
import { zoneText } from "@/lib/text/industries";
import { intentStateText } from "@/lib/text/intents";
import { useRecord } from "./record-context";

const row = "flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t hairline py-2 first:border-t-0";

export function ParcelsSection() {
  const { project } = useRecord();
  const { parcels, abilities } = project;
  return (
    <Section
      id="parcels"
      title={
        <>
          地块 <Count>{parcels.length}</Count>
        </>
      }
      action={
        abilities.update ? (
          <ButtonLink size="sm" variant="quiet" href={paths.parcels}>
            去选地块
          </ButtonLink>
        ) : undefined
      }
    >
      {parcels.length === 0 ? (
        <p className="text-ink-muted">还没有关联地块。</p>
      ) : (
        <ul>
          {parcels.map((parcel) => (
            <ParcelRow key={parcel.claimId} parcel={parcel} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type Parcel = FullProject["parcels"][number];

const claimStates = { held: "意向锁定", allocated: "已落实" } as const;

function ParcelRow({ parcel }: { parcel: Parcel }) {
  const { parcelId, code, name, kind, zone, areaSqm, startedOn, endedOn } = parcel;
  const tone = endedOn ? "neutral" : kind === "allocated" ? "plan" : "accent";
  return (
    <li className={row}>
      <Link href={`${paths.parcels}?open=${parcelId}`} className="link">
        {code} {name}
      </Link>
      <Badge tone={tone}>{endedOn ? "已解除" : claimStates[kind]}</Badge>
      <span className="text-sm text-ink-muted">
        {zoneText[zone]}，{formatMuWithUnit(areaSqm)}
      </span>
      <span className="text-sm text-ink-faint tabular-nums sm:ml-auto">
        {startedOn} 起{endedOn ? `，${endedOn} 止` : ""}
      </span>
    </li>
  );
}

export function IntentsSection() {
  const { project } = useRecord();
  if (project.intents.length === 0) return null;
  return (
    <Section title="意向登记">
      <ul>
        {project.intents.map((intent) => (
          <li key={intent.id} className={row}>
            <Link href={`${paths.intents}?open=${intent.id}`} className="link tabular-nums">
              {intent.receiptNo}
            </Link>
            <span className="text-sm text-ink-muted">{intentStateText[intent.state]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
