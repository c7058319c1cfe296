"use client";

import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useOpenMonths } from "@/components/form/use-open-months";
import { catalogueEntry } from "@/domain/milestone/catalogue";
import type { MilestoneState } from "@/domain/milestone/milestone";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { formatMonth } from "@/lib/format/date";
import { documentNoText, limitText } from "@/lib/text/milestones";
import { useRecord } from "../../record/record-context";
import type { TextKey } from "./draft-values";
import type { EditMilestone } from "./use-edit-milestone";

const labels: Record<TextKey, string> = {
  plannedOn: "计划完成日期",
  startedOn: "开始办理日期",
  actualOn: "实际完成日期",
  statMonth: "统计月",
  documentNo: "文号",
  issuingBody: "办理单位",
  note: "备注",
  blocker: "卡在哪里",
  blockerUnit: "责任单位",
  blockerDueOn: "解决时限",
};

const dates: readonly TextKey[] = ["plannedOn", "startedOn", "actualOn", "blockerDueOn"];

const needed: Record<MilestoneState, readonly TextKey[]> = {
  notStarted: [],
  inProgress: [],
  blocked: ["blocker", "blockerUnit", "blockerDueOn"],
  done: ["actualOn"],
  notApplicable: ["note"],
};

type DraftFieldProps = { name: TextKey; item: MilestoneItem; form: EditMilestone };

/** One field of a step under the name it has in the form's values. */
export function DraftField({ name, item, form }: DraftFieldProps) {
  const { values, errors, set } = form;
  const common: CommonProps = {
    label: labelOf(name, item, values.state),
    value: values[name],
    error: errors[name],
    isRequired: needed[values.state].includes(name),
    onChange: (event) => set(name, event.target.value),
  };
  if (dates.includes(name)) return <DayField name={name} item={item} common={common} />;
  if (name === "statMonth") return <StatMonthField item={item} actualOn={values.actualOn} common={common} />;
  const isLong = name === "note" || name === "blocker";
  return isLong ? <TextArea {...common} rows={2} /> : <TextField {...common} />;
}

type CommonProps = {
  label: string;
  value: string;
  error: string | undefined;
  isRequired: boolean;
  onChange: (event: { target: { value: string } }) => void;
};

function labelOf(name: TextKey, item: MilestoneItem, state: MilestoneState): string {
  if (name === "documentNo") return documentNoText[item.code];
  return name === "note" && state === "notApplicable" ? "不适用的原因" : labels[name];
}

type DayFieldProps = { name: TextKey; item: MilestoneItem; common: CommonProps };

function DayField({ name, item, common }: DayFieldProps) {
  const { reader } = useRecord();
  const { limit } = catalogueEntry(item.code);
  const isPast = name === "actualOn" || name === "startedOn";
  const help = name === "plannedOn" && limit ? limitText(limit) : undefined;
  return <DateField {...common} max={isPast ? reader.today : undefined} help={help} />;
}

type StatMonthFieldProps = { item: MilestoneItem; actualOn: string; common: CommonProps };

/** The open months, and the one that stands even when it is closed. */
function StatMonthField({ item, actualOn, common }: StatMonthFieldProps) {
  const open = useOpenMonths(actualOn === "" ? null : actualOn);
  const { statMonth } = item;
  const isKept = statMonth !== null && !open.some(({ value }) => value === statMonth);
  const options = isKept ? [{ value: statMonth, label: formatMonth(statMonth) }, ...open] : open;
  return <SelectField {...common} options={options} placeholder="暂不计入" className="sm:max-w-48" />;
}
