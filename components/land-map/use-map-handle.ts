import { type RefObject, useEffect, useRef, useState } from "react";
import { createLandMap, type LandMapHandle, type MapEvents, type MapSight } from "./ol/create-map";

const changed = "themechange";

/** Calls back when the colours of the page may have changed. */
function onThemeChange(react: () => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  window.addEventListener(changed, react);
  dark.addEventListener("change", react);
  return () => {
    window.removeEventListener(changed, react);
    dark.removeEventListener("change", react);
  };
}

type Events = Omit<MapEvents, "onSight">;

/** The map in an element, from the first paint of it until it goes. */
export function useMapHandle(
  elementRef: RefObject<HTMLDivElement | null>,
  hasTiles: boolean,
  events: Events,
) {
  const [handle, setHandle] = useState<LandMapHandle | null>(null);
  const [sight, setSight] = useState<MapSight | null>(null);
  const eventsRef = useRef(events);
  useEffect(() => {
    eventsRef.current = events;
  });
  useEffect(() => {
    const element = elementRef.current;
    if (!element) return;
    const made = createLandMap(
      element,
      {
        onPick: (id) => eventsRef.current.onPick(id),
        onHover: (id, pixel) => eventsRef.current.onHover(id, pixel),
        onSight: setSight,
      },
      hasTiles,
    );
    setHandle(made);
    const forget = onThemeChange(() => made.repaint());
    return () => {
      forget();
      made.destroy();
      setHandle(null);
    };
  }, [elementRef, hasTiles]);
  return { handle, sight };
}
