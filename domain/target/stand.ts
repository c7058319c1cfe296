import type { IsoMonth } from "@/domain/calendar/date";
import { fen } from "@/domain/money/fen";
import { type Progress, progressOf } from "@/domain/plan/progress";
import type { MonthSpan } from "./period";

export type Stand = { span: MonthSpan; target: number | null; actual: number; asOfMonth: IsoMonth };

/** How a figure stands against its target and the calendar, in the measure's smallest unit (fen or US cents). */
export const standOf = ({ span, target, actual, asOfMonth }: Stand): Progress =>
  progressOf({ ...span, target: target === null ? null : fen(target), actual: fen(actual), asOfMonth });
