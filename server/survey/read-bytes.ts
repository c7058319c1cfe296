import { formatOf, parseSurvey, refusedReading } from "../../domain/survey/parse-survey";
import { mostPointsInShape } from "../../domain/survey/shape.schema";
import type { SurveyOptions, SurveyReading } from "../../domain/survey/survey-file";
import { NotAShapefile, unzipShapefile } from "./unzip-shapefile";

function readZip(bytes: Buffer, options: SurveyOptions): SurveyReading {
  try {
    return parseSurvey({ format: "shapefile", parts: unzipShapefile(bytes) }, options);
  } catch (error) {
    if (error instanceof NotAShapefile)
      return refusedReading("shapefile", "FORMAT_BROKEN", { reason: error.message });
    throw error;
  }
}

/** Only shapes that can be stored leave the thread: a million points would be copied for nothing. */
function storable(reading: SurveyReading): SurveyReading {
  const plots = reading.plots.map((plot) =>
    plot.pointCount > mostPointsInShape ? { ...plot, shape: null } : plot,
  );
  return { ...reading, plots };
}

/** A survey file of any format, by its bytes and its name. */
export function readSurveyBytes(name: string, bytes: Buffer, options: SurveyOptions): SurveyReading {
  const format = formatOf(name, bytes);
  if (bytes.length === 0) return refusedReading(format ?? "txt", "FILE_EMPTY");
  if (!format) return refusedReading("txt", "FORMAT_UNKNOWN");
  return storable(format === "shapefile" ? readZip(bytes, options) : parseSurvey({ format, bytes }, options));
}
