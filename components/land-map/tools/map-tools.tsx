import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { MapShade } from "@/domain/land-map/shade";
import type { ParcelParams } from "@/lib/search-params/parcels";
import type { MapParcel } from "../map-parcel";
import type { MapSight } from "../ol/create-map";

const DrawStartDialog = dynamic(() => import("./draw-start-dialog").then((module) => module.DrawStartDialog));
const PrintDialog = dynamic(() => import("./print-dialog").then((module) => module.PrintDialog));

export type Tool = { kind: "draw"; parcelId: string } | { kind: "length" } | { kind: "area" };

type MapToolsProps = {
  params: ParcelParams;
  shade: MapShade;
  sight: MapSight | null;
  shown: readonly MapParcel[];
  canDraw: boolean;
  tool: Tool | null;
  onTool: (tool: Tool | null) => void;
};

/** Measuring, drawing, printing. */
export function MapTools({ params, shade, sight, shown, canDraw, tool, onTool }: MapToolsProps) {
  const [asked, setAsked] = useState<"draw" | "print" | null>(null);
  const isDrawing = tool?.kind === "draw";
  const toggle = (kind: "length" | "area") => onTool(tool?.kind === kind ? null : { kind });
  return (
    <div
      role="toolbar"
      aria-label="地图工具"
      className="relative ml-auto flex gap-2 max-sm:w-full max-sm:overflow-x-auto sm:flex-wrap"
      data-print="hidden"
    >
      {isDrawing ? null : (
        <>
          <Button
            size="sm"
            icon="ruler"
            className="h-8 shrink-0"
            aria-pressed={tool?.kind === "length"}
            onClick={() => toggle("length")}
          >
            量长度
          </Button>
          <Button
            size="sm"
            icon="ruler"
            className="h-8 shrink-0"
            aria-pressed={tool?.kind === "area"}
            onClick={() => toggle("area")}
          >
            量面积
          </Button>
          {canDraw ? (
            <Button size="sm" icon="edit" className="h-8 shrink-0" onClick={() => setAsked("draw")}>
              勾绘界址
            </Button>
          ) : null}
        </>
      )}
      <Button size="sm" icon="printer" className="h-8 shrink-0" onClick={() => setAsked("print")}>
        打印
      </Button>
      {asked === "draw" ? (
        <DrawStartDialog
          shown={shown}
          onStart={(parcelId) => {
            setAsked(null);
            onTool({ kind: "draw", parcelId });
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked === "print" && sight ? (
        <PrintDialog params={params} shade={shade} sight={sight} onClose={() => setAsked(null)} />
      ) : null}
    </div>
  );
}
