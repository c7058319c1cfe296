"use client";

import dynamic from "next/dynamic";
import { useQueryState } from "nuqs";
import { parcelParsers } from "@/lib/search-params/parcels";

const ParcelFlag = dynamic(() => import("./parcel-flag").then((module) => module.ParcelFlag), { ssr: false });

/** The flag of the parcel that lies open in the ledger (`?open=`); made for its panel's slot. */
export function OpenParcelFlag() {
  const [open] = useQueryState("open", parcelParsers.open);
  return open ? <ParcelFlag key={open} parcelId={open} /> : null;
}
