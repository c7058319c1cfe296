"use client";

import dynamic from "next/dynamic";
import { MapSkeleton } from "./map-skeleton";

const LandMap = dynamic(() => import("./land-map").then((module) => module.LandMap), {
  ssr: false,
  loading: MapSkeleton,
});

/** The map's place in the ledger; its code is fetched with the first look at it. */
export function LandMapSlot({ canDraw }: { canDraw: boolean }) {
  return <LandMap canDraw={canDraw} />;
}
