"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useQueryStates } from "nuqs";
import { Section } from "@/components/ui/section";
import { parcelParsers, parcelsHref } from "@/lib/search-params/parcels";
import { ParcelSketch } from "./parcel-sketch";
import { sketchQuery } from "./queries";

/** Where a parcel lies, with the way to the map; says so where nobody has drawn it yet. */
export function ParcelPlace({ id }: { id: string }) {
  const { data, isPending, error } = useQuery(sketchQuery(id));
  if (isPending) return null;
  return (
    <Section
      title="位置"
      action={
        data ? (
          <Link href={parcelsHref({ layout: "map", open: id })} className="link text-sm" data-print="hidden">
            在地图上看
          </Link>
        ) : undefined
      }
    >
      {error ? <p className="text-breached-text">{error.message}</p> : null}
      {data ? <ParcelSketch sketch={data} /> : null}
      {data === null ? <p className="text-ink-muted">还没有界址。导入测绘文件，或在地图上勾绘。</p> : null}
    </Section>
  );
}

/** The same for the parcel that lies open in the ledger; beside the map itself it is not needed. */
export function OpenParcelPlace() {
  const [{ open, layout }] = useQueryStates(parcelParsers);
  return open && layout === null ? <ParcelPlace key={open} id={open} /> : null;
}
