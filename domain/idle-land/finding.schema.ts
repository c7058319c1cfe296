import { z } from "zod";
import type { IsoDate } from "../calendar/date";
import { provisions } from "./basis";
import {
  areaInputs,
  computedDates,
  dateInputs,
  findingKinds,
  handlingKinds,
  type IdleLandFinding,
  missingInputs,
  moneyInputs,
  phases,
} from "./finding";
import { remarkCodes } from "./remark";
import { startBases } from "./start-by";
import { grounds } from "./thresholds";

const day = z.custom<IsoDate>((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value));
const provision = z.enum(provisions);

/** A finding as it is sent and as a case keeps it. */
export const idleLandFinding = z.object({
  kind: z.enum(findingKinds),
  phase: z.enum(phases),
  today: day,
  startBasis: z.enum(startBases).nullable(),
  causeState: z.enum(["unverified", "government", "enterprise", "mixed"]),
  grounds: z.array(z.enum(grounds)).readonly(),
  provisions: z.array(provision).readonly(),
  inputs: z
    .array(
      z.discriminatedUnion("type", [
        z.object({ type: z.literal("date"), key: z.enum(dateInputs), value: day }),
        z.object({ type: z.literal("area"), key: z.enum(areaInputs), value: z.number().int() }),
        z.object({ type: z.literal("money"), key: z.enum(moneyInputs), value: z.number().int() }),
      ]),
    )
    .readonly(),
  dates: z.array(z.object({ key: z.enum(computedDates), on: day })).readonly(),
  days: z.number().int().nullable(),
  suspectedFrom: day.nullable(),
  handling: z
    .array(
      z.object({
        kind: z.enum(handlingKinds),
        provided: z.enum(["enterprise", "government"]).nullable(),
        provisions: z.array(provision).readonly(),
        feeFen: z.number().int().nullable(),
      }),
    )
    .readonly(),
  missing: z.array(z.enum(missingInputs)).readonly(),
  remarks: z
    .array(z.object({ code: z.enum(remarkCodes), on: day.nullable(), days: z.number().int().nullable() }))
    .readonly(),
}) satisfies z.ZodType<IdleLandFinding>;
