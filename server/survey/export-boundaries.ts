import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelBoundaries, parcels } from "@/db/schema";
import { exportedFile } from "@/domain/export/export.schema";
import { fromStored } from "@/domain/survey/stored-shape";
import { type BoundaryFormat, exportBoundariesInput } from "@/domain/survey/survey.schema";
import { encodeGbk, fitsGbk } from "@/domain/survey/write/encode-gbk";
import type { PlotToWrite } from "@/domain/survey/write/plot-to-write";
import { writeGeoJson } from "@/domain/survey/write/write-geojson";
import { writeShapefile } from "@/domain/survey/write/write-shapefile";
import { writeTxt } from "@/domain/survey/write/write-txt";
import { parcelUseText } from "@/lib/text/industries";
import { oneAtATime } from "../export/ledger-file";
import { AppError, ruleError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { writeZip } from "./write-zip";

const producer = "天津子牙经济技术开发区高新产业园";

async function readPlots(db: Database, ids: readonly string[]): Promise<PlotToWrite[]> {
  const rows = await db
    .select({
      id: parcels.id,
      code: parcels.code,
      name: parcels.name,
      use: parcels.plannedUse,
      areaSqm: parcels.areaSqm,
      shape: parcelBoundaries.shape,
    })
    .from(parcels)
    .leftJoin(
      parcelBoundaries,
      and(eq(parcelBoundaries.parcelId, parcels.id), eq(parcelBoundaries.isCurrent, true)),
    )
    .where(and(inArray(parcels.id, [...ids]), isNull(parcels.retiredOn)))
    .orderBy(parcels.code);
  if (rows.length < new Set(ids).size) throw new AppError("NOT_FOUND");
  const without = rows.filter(({ shape }) => shape === null).map(({ code }) => code);
  if (without.length > 0)
    throw ruleError("BOUNDARY_MISSING", {
      fields: { parcelIds: `没有界址：${without.slice(0, 10).join("、")}` },
    });
  return rows.map(({ shape, use, areaSqm, ...plot }) => ({
    ...plot,
    use: `${parcelUseText[use]}用地`,
    areaSqm: Number(areaSqm),
    shape: fromStored(shape ?? []),
  }));
}

type Written = { bytes: BlobPart; ending: string; type: string };

function shapefileZip(plots: readonly PlotToWrite[], today: string): Buffer {
  const isGbk = plots.every(({ code, name, use }) => fitsGbk(code + name + use));
  const utf8 = new TextEncoder();
  const parts = writeShapefile(plots, {
    writtenOn: today,
    encoding: isGbk ? "GBK" : "UTF-8",
    encode: isGbk ? encodeGbk : (text) => utf8.encode(text),
  });
  return writeZip(new Map([...parts].map(([ending, bytes]) => [`boundaries${ending}`, bytes])));
}

function write(plots: readonly PlotToWrite[], format: BoundaryFormat, today: string): Written {
  switch (format) {
    case "txt": {
      const text = writeTxt(plots, { producer, producedOn: today });
      const bytes = fitsGbk(text) ? new Uint8Array(encodeGbk(text)) : text;
      return { bytes, ending: "txt", type: "text/plain" };
    }
    case "geojson":
      return { bytes: writeGeoJson(plots), ending: "geojson", type: "application/geo+json" };
    case "shapefile":
      return { bytes: new Uint8Array(shapefileZip(plots, today)), ending: "zip", type: "application/zip" };
  }
}

/**
 * Boundaries of parcels as a survey file in CGCS2000 (TXT and Shapefile in EPSG:4527, GeoJSON in EPSG:4490), to the
 * millimetre. Throws NOT_FOUND for a parcel that is none or is retired, BOUNDARY_MISSING.
 */
export const exportBoundaries = query({
  name: "survey.export",
  permission: "survey.export",
  summary: "导出界址（报部 TXT、GeoJSON、Shapefile）",
  method: "GET",
  path: "/surveys/export",
  input: exportBoundariesInput,
  output: exportedFile,
  run: ({ db, input: { parcelIds, format }, today }) =>
    oneAtATime(async () => {
      const plots = await readPlots(db, parcelIds);
      const [only] = plots;
      const { bytes, ending, type } = write(plots, format, today);
      const subject = plots.length === 1 && only ? only.code : `${plots.length}宗地块`;
      return new File([bytes], `界址-${subject}-${today}.${ending}`, { type });
    }),
  audit: ({ input, output }) => ({
    detail: { format: input.format, count: input.parcelIds.length, name: output.name },
  }),
});
