import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Shape } from "@/domain/survey/geometry";
import { formatNumber } from "@/lib/format/number";
import { muOfSqm } from "@/lib/format/parcel-area";
import type { LandMapHandle } from "../ol/create-map";
import { createMeasure, type Measured } from "../ol/measure";

type MeasurePanelProps = {
  handle: LandMapHandle | null;
  kind: "length" | "area";
  ground: readonly Shape[];
  onClose: () => void;
};

function words({ lengthM, sqm }: Measured): string {
  if (sqm === null) return `长 ${formatNumber(lengthM, 2)} 米`;
  return `${formatNumber(sqm, 2)} ㎡，${muOfSqm(sqm.toFixed(2))} 亩，周长 ${formatNumber(lengthM, 2)} 米`;
}

/** A length or an area of whatever one draws; nothing of it is kept. */
export function MeasurePanel({ handle, kind, ground, onClose }: MeasurePanelProps) {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    if (!handle) return;
    handle.setBusy(true);
    const end = createMeasure(handle, kind, ground, setMeasured);
    return () => {
      end();
      handle.setBusy(false);
    };
  }, [handle, kind, ground]);
  return (
    <section
      aria-label={kind === "length" ? "量长度" : "量面积"}
      className="absolute top-2 left-2 flex max-w-[70%] flex-wrap items-center gap-3 rounded-md bg-surface px-3 py-1.5 shadow-overlay"
    >
      <p aria-live="polite" className="tabular-nums">
        {measured ? words(measured) : "在图上逐点单击，双击结束"}
      </p>
      <Button size="sm" onClick={onClose}>
        结束
      </Button>
    </section>
  );
}
