"use client";

import { useEffect, useState } from "react";

/** True once `isOn` has been true for `delayMs`; false at once when it ends. */
export function useDelayed(isOn: boolean, delayMs = 400): boolean {
  const [hasPassed, setHasPassed] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setHasPassed(false);
      return;
    }
    const timer = setTimeout(() => setHasPassed(true), delayMs);
    return () => clearTimeout(timer);
  }, [isOn, delayMs]);
  return isOn && hasPassed;
}
