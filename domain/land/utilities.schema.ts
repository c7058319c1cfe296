import { z } from "zod";
import { decimalField } from "../shared/decimal-field";
import { idField, isoDateField, textField, versionField } from "../shared/fields";
import { utilitySides, utilityStatuses } from "./utility";
import { utilityListSetting } from "./utility-list";

const codeField = z.string().regex(/^[a-z][a-zA-Z0-9]{0,29}$/, "没有这一项配套");

const utilityLine = z
  .object({
    utility: codeField,
    side: z.enum(utilitySides),
    status: z.enum(utilityStatuses, { error: "选择状况" }),
    capacity: decimalField({ label: "容量", places: 2, max: 1e9 }).nullable(),
    capacityUnit: textField("单位", 12).nullable(),
    pipeSize: textField("管径", 30).nullable(),
    distanceM: decimalField({ label: "距离", places: 1, max: 1e6 }).nullable(),
    plannedOn: isoDateField.nullable(),
    source: textField("来源", 60).nullable(),
  })
  .refine(({ capacity, capacityUnit }) => capacity === null || capacityUnit !== null, {
    error: "填写容量的单位",
    path: ["capacityUnit"],
  });

/** The whole grid of one parcel; what is left out is taken off it. */
export const saveUtilitiesInput = z.object({
  id: idField,
  version: versionField,
  items: z
    .array(utilityLine)
    .max(40)
    .refine(
      (items) => new Set(items.map(({ utility, side }) => `${utility} ${side}`)).size === items.length,
      { error: "同一项配套写了两次" },
    ),
});
export type SaveUtilitiesInput = z.output<typeof saveUtilitiesInput>;

export const utilityListView = z.object({ items: utilityListSetting, revision: z.number().int() });
