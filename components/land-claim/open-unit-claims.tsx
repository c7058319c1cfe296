"use client";

import dynamic from "next/dynamic";
import { useQueryState } from "nuqs";
import { premisesParsers } from "@/lib/search-params/premises";

const PlaceClaims = dynamic(() => import("./place-claims").then((module) => module.PlaceClaims), {
  ssr: false,
});

/** The queue of the unit that lies open (`?open=`); made for the slot of its panel. */
export function OpenUnitClaims() {
  const [open] = useQueryState("open", premisesParsers.open);
  return open ? <PlaceClaims key={open} subject="unit" placeId={open} /> : null;
}
