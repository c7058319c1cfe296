"use client";

import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { Spinner } from "@/components/ui/spinner";
import { toast } from "@/components/ui/toast";
import { useDelayed } from "@/components/ui/use-delayed";
import { type BoundaryFormat, boundaryFormats } from "@/domain/survey/survey.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";

const formatText: Record<BoundaryFormat, string> = {
  txt: "报部 TXT（EPSG:4527）",
  geojson: "GeoJSON（EPSG:4490）",
  shapefile: "Shapefile 压缩包（EPSG:4527）",
};

/** Long enough for any browser to have begun reading. */
const keptMs = 60_000;

function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

/** 导出界址 of one parcel or many; for those who hold `survey.export`. */
export function BoundaryExportMenu({ parcelIds }: { parcelIds: readonly string[] }) {
  const [isBusy, setIsBusy] = useState(false);
  const isSlow = useDelayed(isBusy);
  const run = async (format: BoundaryFormat) => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      save(await client.survey.export({ parcelIds: [...parcelIds], format }));
    } catch (error) {
      const { code, message, fields } = failureOf(error);
      const sentence = fields.parcelIds ?? message;
      toast(code === "NETWORK" ? "网络不通，没有导出，接通后再试" : sentence, { tone: "breached" });
    } finally {
      setIsBusy(false);
    }
  };
  const items = boundaryFormats.map((format) => ({
    id: format,
    label: formatText[format],
    onAction: () => void run(format),
  }));
  return (
    <Menu
      label="导出界址"
      groups={[{ id: "formats", items }]}
      trigger={
        <>
          {isSlow ? <Spinner /> : <Icon name="download" />}
          导出界址
        </>
      }
    />
  );
}
