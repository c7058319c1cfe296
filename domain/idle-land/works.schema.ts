import { z } from "zod";
import { isoDate } from "../calendar/date";
import { areaFromSqm, sqmText } from "../land/area";
import { fenField, idField, isoDateField, textField, versionField } from "../shared/fields";
import { idleCauses } from "./cause";
import { disposalWays } from "./facts";
import { countsAnew } from "./outcome";
import { extensionLimit, temporaryUseLimit } from "./start-by";

const note = textField("说明", 300).optional();
const documentNo = textField("文号", 80).optional();

/** 中止开发建设 begins; it lasts until it is ended. */
export const recordStopInput = z.object({ parcelId: idField, stoppedOn: isoDateField, note });
export const endStopInput = z.object({ id: idField, version: versionField, resumedOn: isoDateField });

export const recordHindranceInput = z
  .object({
    parcelId: idField,
    cause: z.enum(idleCauses, { error: "选择原因" }),
    startedOn: isoDateField,
    endedOn: isoDateField.optional(),
    documentNo,
    note,
  })
  .refine(({ startedOn, endedOn }) => !endedOn || endedOn >= startedOn, {
    error: "终止日期不能早于开始日期",
    path: ["endedOn"],
  });
export const endHindranceInput = z.object({ id: idField, version: versionField, endedOn: isoDateField });

/** Nothing started is a figure too, so zero is allowed here. */
const startedSqmField = z
  .string()
  .max(20, "面积超出范围")
  .transform((text, context) => {
    const size = areaFromSqm(text.trim());
    if (size.ok && size.value <= 1e10) return sqmText(size.value);
    context.addIssue({ code: "custom", message: "面积填写数字，最多两位小数" });
    return z.NEVER;
  });

const withinTotal = (part: number | undefined, whole: number | undefined) =>
  part === undefined || (whole !== undefined && part <= whole);

/** How far building is on a day; each sum with the land price and taxes in it, which Art. 30 leaves out. */
export const recordProgressInput = z
  .object({
    parcelId: idField,
    asOfOn: isoDateField,
    requiredSqm: startedSqmField.optional(),
    startedSqm: startedSqmField.optional(),
    totalInvestmentFen: fenField.optional(),
    totalLandAndTaxFen: fenField.optional(),
    investedFen: fenField.optional(),
    investedLandAndTaxFen: fenField.optional(),
    source: textField("依据", 200).optional(),
  })
  .refine((input) => withinTotal(input.totalLandAndTaxFen, input.totalInvestmentFen), {
    error: "其中的土地价款和税费不能大于总投资额",
    path: ["totalLandAndTaxFen"],
  })
  .refine((input) => withinTotal(input.investedLandAndTaxFen, input.investedFen), {
    error: "其中的土地价款和税费不能大于已投资额",
    path: ["investedLandAndTaxFen"],
  })
  .refine(
    ({ requiredSqm, startedSqm }) => !requiredSqm || !startedSqm || Number(startedSqm) <= Number(requiredSqm),
    {
      error: "已动工面积不能大于应动工面积",
      path: ["startedSqm"],
    },
  );

const disposalFields = {
  way: z.enum(disposalWays, { error: "选择处置方式" }),
  agreedOn: isoDateField,
  newStartOn: isoDateField.optional(),
  endsOn: isoDateField.optional(),
  documentNo,
  note,
};

type DisposalInput = {
  way: (typeof disposalWays)[number];
  agreedOn: string;
  newStartOn?: string;
  endsOn?: string;
};

/** Which field of a disposal can't be, and why; none when it can. The previous start date is judged by the server. */
export function disposalProblem(input: DisposalInput, previousStartOn: string | null = null) {
  const { way, agreedOn, newStartOn, endsOn } = input;
  if (way === "paidRecovery")
    return newStartOn ? { field: "newStartOn", message: "协议有偿收回不重新约定动工日期" } : null;
  if (countsAnew(way) && way !== "temporaryUse" && !newStartOn)
    return { field: "newStartOn", message: "填写重新约定的动工日期" };
  if (newStartOn && newStartOn <= agreedOn)
    return { field: "newStartOn", message: "新的动工日期应晚于协议日期" };
  const previous = previousStartOn ? isoDate(previousStartOn) : null;
  if (way === "extension" && newStartOn && newStartOn > extensionLimit(previous, isoDate(agreedOn)))
    return { field: "newStartOn", message: "延长动工开发期限最长不超过一年（第十二条第一项）" };
  if (way !== "temporaryUse") return null;
  if (!endsOn) return { field: "endsOn", message: "填写临时使用的截止日期" };
  if (endsOn <= agreedOn) return { field: "endsOn", message: "截止日期应晚于安排日期" };
  if (endsOn > temporaryUseLimit(isoDate(agreedOn)))
    return { field: "endsOn", message: "临时使用最长不超过两年（第十二条第三项）" };
  return null;
}

export const recordDisposalInput = z.object({ parcelId: idField, ...disposalFields });

export const savedWork = z.object({ id: idField, version: z.number().int() });
export const savedRow = z.object({ id: idField });
