import { z } from "zod";
import { amountSorts } from "../amount/amount.schema";
import { amountFilter } from "../amount/amount-filter.schema";
import { parcelFilter } from "../land/parcel.schema";
import { projectSorts } from "../project/list-projects.schema";
import { projectFilter } from "../project/project-filter.schema";
import { exportFormats } from "./format";

/** Rows of one file; more are split by the filter. */
export const mostExportRows = 50_000;

const format = z.enum(exportFormats).default("xlsx");
const direction = z.enum(["asc", "desc"]).default("desc");

export const exportAmountsInput = amountFilter.extend({
  sort: z.enum(amountSorts).default("month"),
  direction,
  format,
});
export type ExportAmountsInput = z.output<typeof exportAmountsInput>;

export const exportProjectsInput = projectFilter.extend({
  sort: z.enum(projectSorts).default("reportedAt"),
  direction,
  format,
});
export type ExportProjectsInput = z.output<typeof exportProjectsInput>;

export const exportParcelsInput = parcelFilter.extend({ format });

/** The file itself; its name says what it holds. */
export const exportedFile = z.file();
