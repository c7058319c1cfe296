"use client";

import dynamic from "next/dynamic";
import { useQueryState } from "nuqs";
import { parcelParsers } from "@/lib/search-params/parcels";

const PlaceClaims = dynamic(() => import("./place-claims").then((module) => module.PlaceClaims), {
  ssr: false,
});

/** The claims of the parcel that lies open in the ledger (`?open=`); made for its panel's slot. */
export function OpenParcelClaims() {
  const [open] = useQueryState("open", parcelParsers.open);
  return open ? <PlaceClaims key={open} subject="parcel" placeId={open} /> : null;
}
