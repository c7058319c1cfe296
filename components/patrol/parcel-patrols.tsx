"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { patrolsHref } from "@/lib/search-params/patrols";
import { PatrolEntry } from "./patrol-entry";
import { parcelPatrolsQuery } from "./queries";

/** The latest visits to a parcel, for its own page. */
export function ParcelPatrols({ parcelId }: { parcelId: string }) {
  const { data, isError, error } = useQuery(parcelPatrolsQuery(parcelId));
  const items = data?.items ?? [];
  return (
    <Section
      title="巡查"
      action={
        data?.nextCursor ? (
          <Link href={patrolsHref({ parcel: parcelId })} className="link text-sm">
            全部记录
          </Link>
        ) : undefined
      }
    >
      {isError ? <p className="text-breached-text">巡查记录没有读出来：{error.message}</p> : null}
      {data || isError ? null : (
        <Loading>
          <SkeletonLines count={3} />
        </Loading>
      )}
      {data && items.length === 0 ? (
        <p className="text-ink-muted">还没有巡查过。在手机上打开“巡查”登记。</p>
      ) : null}
      <ul className="divide-y divide-line">
        {items.map((patrol) => (
          <PatrolEntry key={patrol.id} patrol={patrol} />
        ))}
      </ul>
    </Section>
  );
}
