import { ORPCError } from "@orpc/client";
import { z } from "zod";
import { type FieldClash, fieldClash } from "@/domain/shared/edit.schema";

const detail = z.object({ clashes: z.array(fieldClash) });

/** Fields that somebody else set to another value before this save; empty for any other failure. */
export function clashesOf(error: unknown): readonly FieldClash[] {
  if (!(error instanceof ORPCError) || error.code !== "CONFLICT") return [];
  const parsed = detail.safeParse(error.data);
  return parsed.success ? parsed.data.clashes : [];
}
