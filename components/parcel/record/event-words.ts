import { z } from "zod";
import { type ParcelFieldKey, parcelFieldKeys } from "@/domain/land/parcel-fields";
import type { ParcelEvent } from "@/domain/land/parcel-history.schema";
import { parcelMoveKinds } from "@/domain/land/parcel-moves";
import { parcelStates } from "@/domain/land/parcel-state";
import { editValue } from "@/domain/shared/edit.schema";
import { muOfSqmWithUnit, sqmOfSqm } from "@/lib/format/parcel-area";
import { parcelFieldWords } from "@/lib/format/parcel-field";
import { parcelStateText } from "@/lib/text/industries";
import { landEventText } from "@/lib/text/parcel-events";
import { parcelFieldText, parcelMoveText } from "@/lib/text/parcels";

const moved = z.object({
  kind: z.enum(parcelMoveKinds).nullable(),
  from: z.enum(parcelStates),
  to: z.enum(parcelStates),
  undoes: z.string().nullable(),
});

const changes = z.array(z.object({ field: z.string(), from: editValue, to: editValue }));

const isKey = (field: string): field is ParcelFieldKey => parcelFieldKeys.some((key) => key === field);

function changeLines(json: unknown): string[] {
  if (typeof json !== "string") return [];
  const parsed = changes.safeParse(JSON.parse(json));
  if (!parsed.success) return [];
  return parsed.data.flatMap(({ field, from, to }) =>
    isKey(field)
      ? [
          `${parcelFieldText[field]}：${parcelFieldWords(field, from) || "空"} → ${parcelFieldWords(field, to) || "空"}`,
        ]
      : [],
  );
}

const said = (label: string, value: unknown) =>
  typeof value === "string" && value !== "" ? [`${label}：${value}`] : [];

type Detail = ParcelEvent["detail"];
type Words = { title?: string; lines: string[] };

const papersOf = (detail: Detail) => [
  ...said("文号", detail.evidenceNo ?? detail.documentNo),
  ...said("原因", detail.reason),
];

function moveWords(detail: Detail): Words {
  const move = moved.safeParse(detail);
  if (!move.success) return { lines: papersOf(detail) };
  const { from, to, undoes, kind } = move.data;
  const name = kind ? parcelMoveText({ kind, to }) : `转为${parcelStateText[to]}`;
  const path = from === to ? [] : [`${parcelStateText[from]} → ${parcelStateText[to]}`];
  return {
    title: undoes ? "撤销状态变更" : name,
    lines: [...path, ...said("使用权人", detail.holderName), ...papersOf(detail)],
  };
}

const divisionWords = (detail: Detail): Words => ({
  lines: [...said("由", detail.from), ...said("成为", detail.to), ...papersOf(detail)],
});

const areaLine = (label: string, value: unknown, write: (sqm: string) => string) =>
  typeof value === "string" ? [`${label} ${write(value)}`] : [];

const writers: Partial<Record<ParcelEvent["kind"], (detail: Detail) => Words>> = {
  moved: moveWords,
  changed: ({ changes: json }) => ({ lines: changeLines(json) }),
  registered: ({ areaSqm }) => ({ lines: areaLine("面积", areaSqm, muOfSqmWithUnit) }),
  split: divisionWords,
  merged: divisionWords,
  utility: ({ before, after }) => ({ lines: [`${before ?? "未登记"} → ${after ?? "未登记"}`] }),
  boundary: (detail) => ({
    lines: [...areaLine("计算面积", detail.computedSqm, (sqm) => `${sqmOfSqm(sqm)} ㎡`), ...papersOf(detail)],
  }),
};

/** The heading of an event and the lines under it. */
export function eventWords({ kind, detail }: ParcelEvent): { title: string; lines: string[] } {
  const own = writers[kind]?.(detail) ?? { lines: [...said("文件", detail.name), ...papersOf(detail)] };
  return { title: own.title ?? landEventText[kind], lines: own.lines };
}
