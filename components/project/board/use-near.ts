"use client";

import { type RefObject, useEffect, useState } from "react";

const nearby = "0px 320px";

/** Whether a column is in view of its board or close beside it; once near it stays so. */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { root: element.closest("[data-board]"), rootMargin: nearby },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isNear]);
  return isNear;
}
