import { z } from "zod";
import { milestoneCodes } from "../milestone/milestone";
import { gateDocuments, gateFields, gateRecords, gateTerms } from "./gate";
import type { GateItem } from "./gate-item";

export const gateItem = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("field"), code: z.enum(gateFields) }),
  z.object({ kind: z.literal("document"), code: z.enum(gateDocuments) }),
  z.object({ kind: z.literal("record"), code: z.enum(gateRecords) }),
  z.object({ kind: z.literal("term"), code: z.enum(gateTerms) }),
  z.object({ kind: z.literal("milestone"), code: z.enum(milestoneCodes) }),
]) satisfies z.ZodType<GateItem>;
