"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import { idleLandHref } from "@/lib/search-params/idle-land";
import { describeFinding } from "@/lib/text/idle-finding";
import { FindingBadge } from "./finding-badge";
import { idleFlagQuery } from "./queries";

/** A parcel's flag in a line or two, for its panel and page; nothing for land that has none. Only for who may read idle land. */
export function ParcelFlag({ parcelId }: { parcelId: string }) {
  const { data, isPending } = useQuery(idleFlagQuery(parcelId));
  if (isPending) return <Skeleton className="h-16" />;
  if (!data?.detail) return null;
  const { finding } = data.detail;
  return (
    <Section
      level={3}
      title="闲置预警"
      action={
        <Link href={idleLandHref({ open: parcelId })} className="touch link">
          依据和日期
        </Link>
      }
    >
      <p className="mb-1">
        <FindingBadge kind={finding.kind} />
      </p>
      <p>{describeFinding(finding)}</p>
    </Section>
  );
}
