import type { KeyboardEvent } from "react";
import type { LandMapHandle } from "./ol/create-map";

const panPixels = 120;

type Actions = {
  handle: LandMapHandle | null;
  onStep: (by: 1 | -1) => void;
  onOpen: () => void;
  onAll: () => void;
};

const actionsOf = ({ handle, onStep, onOpen, onAll }: Actions) =>
  new Map<string, () => void>([
    ["ArrowUp", () => handle?.pan(0, panPixels)],
    ["ArrowDown", () => handle?.pan(0, -panPixels)],
    ["ArrowLeft", () => handle?.pan(-panPixels, 0)],
    ["ArrowRight", () => handle?.pan(panPixels, 0)],
    ["+", () => handle?.zoom(1)],
    ["=", () => handle?.zoom(1)],
    ["-", () => handle?.zoom(-1)],
    ["Home", onAll],
    ["0", onAll],
    ["n", () => onStep(1)],
    ["p", () => onStep(-1)],
    ["Enter", onOpen],
  ]);

/** The map by keyboard: arrows, plus and minus, N and P from parcel to parcel, Enter to open. */
export function useMapKeys(actions: Actions) {
  const known = actionsOf(actions);
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = known.get(key);
    if (!action) return;
    event.preventDefault();
    action();
  };
}
