import { useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Dialog } from "@/components/ui/dialog";
import {
  frameSize,
  type Orientation,
  orientations,
  type Paper,
  type PrintScale,
  papers,
  printScales,
  scaleToFit,
} from "@/domain/land-map/scale";
import type { MapShade } from "@/domain/land-map/shade";
import { formatNumber } from "@/lib/format/number";
import { mapSheetHref } from "@/lib/search-params/map-sheet";
import type { ParcelParams } from "@/lib/search-params/parcels";
import type { MapSight } from "../ol/create-map";

type PrintDialogProps = { params: ParcelParams; shade: MapShade; sight: MapSight; onClose: () => void };

const orientationText: Record<Orientation, string> = { landscape: "横向", portrait: "纵向" };

const sizeOf = ([minEast = 0, minNorth = 0, maxEast = 0, maxNorth = 0]: MapSight["extent"]) => ({
  width: maxEast - minEast,
  height: maxNorth - minNorth,
});

/** Sheet and scale; the print itself is a page of its own, true to scale at 100 %. */
export function PrintDialog({ params, shade, sight, onClose }: PrintDialogProps) {
  const [paper, setPaper] = useState<Paper>("A4");
  const [orientation, setOrientation] = useState<Orientation>("landscape");
  const [scale, setScale] = useState<PrintScale>(() =>
    scaleToFit(sizeOf(sight.extent), frameSize("A4", "landscape")),
  );
  const [title, setTitle] = useState("");
  const [minEast = 0, minNorth = 0, maxEast = 0, maxNorth = 0] = sight.extent;
  const href = mapSheetHref(params, {
    scale,
    paper,
    orientation,
    shade: shade === "state" ? null : shade,
    title: title.trim() || null,
    east: Math.round((minEast + maxEast) / 2),
    north: Math.round((minNorth + maxNorth) / 2),
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="按比例尺打印"
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <ButtonLink href={href} target="_blank" variant="primary" onClick={onClose}>
            生成图幅
          </ButtonLink>
        </>
      }
    >
      <div className="space-y-4">
        <TextField
          label="图名"
          maxLength={40}
          placeholder="地块分布图"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <SelectField
          label="比例尺"
          value={String(scale)}
          options={printScales.map((one) => ({ value: String(one), label: `1:${formatNumber(one)}` }))}
          onChange={(event) =>
            setScale(printScales.find((one) => String(one) === event.target.value) ?? scale)
          }
        />
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            label="纸张"
            value={paper}
            options={papers.map((one) => ({ value: one, label: one }))}
            onChange={(event) => setPaper(papers.find((one) => one === event.target.value) ?? paper)}
          />
          <SelectField
            label="方向"
            value={orientation}
            options={orientations.map((one) => ({ value: one, label: orientationText[one] }))}
            onChange={(event) =>
              setOrientation(orientations.find((one) => one === event.target.value) ?? orientation)
            }
          />
        </div>
        <p className="text-sm text-ink-muted">
          图幅以当前视野为中心。打印时选“实际大小”或 100%，不要选“适合页面”。
        </p>
      </div>
    </Dialog>
  );
}
