import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Shape } from "@/domain/survey/geometry";
import { ringContains } from "@/domain/survey/geometry";
import type { LandMapHandle } from "../ol/create-map";
import { createEditor, type EditMode, type Editor } from "../ol/editor";
import { extentOf } from "../ol/ground";
import { useHistory } from "./use-history";

/** A new ring put where it belongs: a part of its own, or out of the part that holds it. */
function withRing(shape: Shape, drawn: Shape, mode: EditMode): Shape {
  if (mode !== "hole") return [...shape, ...drawn];
  const ring = drawn[0]?.outer ?? [];
  const [corner] = ring;
  return shape.map((part) =>
    corner && ringContains(part.outer, corner) ? { ...part, holes: [...part.holes, ring] } : part,
  );
}

function shownOf(shape: Shape, live: Shape | null, mode: EditMode): Shape {
  if (!live) return shape;
  return mode === "modify" ? live : withRing(shape, live, mode);
}

/** The drawing on the map and its history, in step with each other. */
export function useEditor(handle: LandMapHandle | null, initial: Shape, ground: readonly Shape[]) {
  const history = useHistory(initial);
  const [mode, setMode] = useState<EditMode>(initial.length === 0 ? "part" : "modify");
  const [live, setLive] = useState<Shape | null>(null);
  const editorRef = useRef<Editor>(undefined);
  const { shape } = history;
  const commit = useEffectEvent((drawn: Shape, drawnAs: EditMode) => {
    setLive(null);
    history.push(drawnAs === "modify" ? drawn : withRing(shape, drawn, drawnAs));
    setMode("modify");
  });
  const firstShape = useEffectEvent(() => shape);
  useEffect(() => {
    if (!handle) return;
    const editor = createEditor(handle, ground, { onLive: setLive, onCommit: commit });
    editorRef.current = editor;
    const extent = extentOf([firstShape()]);
    if (extent) handle.fit(extent);
    handle.setBusy(true);
    return () => {
      editor.destroy();
      handle.setBusy(false);
      editorRef.current = undefined;
    };
  }, [handle, ground]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor has to be shown the drawing as well
  useEffect(() => editorRef.current?.show(shape), [handle, ground, shape]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor has to be told the mode as well
  useEffect(() => editorRef.current?.setMode(mode), [handle, ground, mode]);
  return {
    ...history,
    undo: () => {
      if (!editorRef.current?.takeBack()) history.undo();
    },
    replace: (next: Shape) => {
      history.push(next);
      setMode(next.length === 0 ? "part" : "modify");
    },
    mode,
    setMode,
    /** As it is under the pointer at this moment. */
    shownShape: shownOf(shape, live, mode),
  };
}

export type Drawing = ReturnType<typeof useEditor>;
