import { and, eq, isNull } from "drizzle-orm";
import { agreements } from "@/db/schema";

/** Agreements that hold: neither void nor taken back, and not the row that takes another back. */
export const standingAgreement = and(
  eq(agreements.isVoid, false),
  isNull(agreements.reversesId),
  isNull(agreements.reversedAt),
);
