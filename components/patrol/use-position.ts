"use client";

import { useCallback, useState } from "react";
import type { Place } from "@/domain/patrol/distance";

export type Position =
  | { kind: "idle" | "locating" | "refused" | "unavailable" | "insecure" }
  | { kind: "found"; place: Place; accuracyM: number; at: number };

/** The phone's position, asked for when somebody presses the button. */
export function usePosition() {
  const [position, setPosition] = useState<Position>({ kind: "idle" });
  const locate = useCallback(() => {
    if (!window.isSecureContext) return setPosition({ kind: "insecure" });
    if (!("geolocation" in navigator)) return setPosition({ kind: "unavailable" });
    setPosition({ kind: "locating" });
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) =>
        setPosition({
          kind: "found",
          place: { longitude: coords.longitude, latitude: coords.latitude },
          accuracyM: coords.accuracy,
          at: timestamp,
        }),
      (problem) =>
        setPosition({ kind: problem.code === problem.PERMISSION_DENIED ? "refused" : "unavailable" }),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 30_000 },
    );
  }, []);
  return { position, locate };
}
