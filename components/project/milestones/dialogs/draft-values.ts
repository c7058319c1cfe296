import type { MilestoneState } from "@/domain/milestone/milestone";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { usualBodyText } from "@/lib/text/milestones";

export const textKeys = [
  "plannedOn",
  "startedOn",
  "actualOn",
  "statMonth",
  "documentNo",
  "issuingBody",
  "note",
  "blocker",
  "blockerUnit",
  "blockerDueOn",
] as const;

export type TextKey = (typeof textKeys)[number];

/** The form as it stands: every field as text, empty for none. */
export type DraftValues = { state: MilestoneState } & Record<TextKey, string>;

const writtenValues = (item: MilestoneItem): Record<TextKey, string> => ({
  plannedOn: item.plannedOn ?? "",
  startedOn: item.startedOn ?? "",
  actualOn: item.actualOn ?? "",
  statMonth: item.statMonth ?? "",
  documentNo: item.documentNo ?? "",
  issuingBody: item.issuingBody ?? "",
  note: item.note ?? "",
  blocker: item.blocker ?? "",
  blockerUnit: item.blockerUnit ?? "",
  blockerDueOn: item.blockerDueOn ?? "",
});

/** What the form opens with: what is written, the agreed date and the usual office where nothing is. */
export function openingValues(item: MilestoneItem, state: MilestoneState): DraftValues {
  const values = { state, ...writtenValues(item) };
  if (values.plannedOn === "") values.plannedOn = item.projectPlannedOn ?? "";
  if (values.issuingBody === "" && state !== "notApplicable") values.issuingBody = usualBodyText[item.code];
  if (state === "notStarted" && item.state === "notApplicable") values.note = "";
  return values;
}

/** Which fields a state asks for. */
export function fieldsFor(state: MilestoneState, isReviewed: boolean): readonly TextKey[] {
  switch (state) {
    case "notApplicable":
      return ["note"];
    case "notStarted":
      return ["plannedOn", "issuingBody", "note"];
    case "inProgress":
      return ["plannedOn", "startedOn", "documentNo", "issuingBody", "note"];
    case "blocked":
      return ["blocker", "blockerUnit", "blockerDueOn", "plannedOn", "startedOn", "issuingBody", "note"];
    case "done":
      return [
        ...(["actualOn", "startedOn"] as const),
        ...(isReviewed ? [] : (["statMonth"] as const)),
        ...(["documentNo", "issuingBody", "plannedOn", "note"] as const),
      ];
  }
}

/** The shown fields that differ from what is written, emptied ones as null; a field nobody touched stays a colleague's. */
export function changedValues(
  item: MilestoneItem,
  values: DraftValues,
  keys: readonly TextKey[],
): Partial<Record<TextKey, string | null>> {
  const written = writtenValues(item);
  const changed = keys.filter((key) => values[key].trim() !== written[key]);
  return Object.fromEntries(changed.map((key) => [key, values[key].trim() || null]));
}
