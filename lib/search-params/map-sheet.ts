import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { orientations, papers, printScales } from "@/domain/land-map/scale";
import { paths } from "../paths";
import { type ParcelParams, parcelParsers } from "./parcels";

const sheetParsers = {
  scale: parseAsNumberLiteral(printScales),
  paper: parseAsStringLiteral(papers),
  orientation: parseAsStringLiteral(orientations),
  title: parseAsString,
  /** Middle of the sheet, whole metres of EPSG:4527. */
  east: parseAsInteger,
  north: parseAsInteger,
};

/** A sheet of the parcel map: the ledger's filter and colours, and what the paper is to be. */
const mapSheetParsers = { ...parcelParsers, ...sheetParsers };

export type MapSheetParams = inferParserType<typeof mapSheetParsers>;

export const loadMapSheetParams = createLoader(mapSheetParsers);
const serialize = createSerializer(mapSheetParsers);

/** Address of a sheet of what the map shows now. */
export const mapSheetHref = (
  params: ParcelParams,
  sheet: Partial<inferParserType<typeof sheetParsers>> & Pick<ParcelParams, "shade">,
): string => serialize(paths.parcelSheet, { ...params, layout: null, open: null, ...sheet });
