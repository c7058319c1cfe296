import { ORPCError } from "@orpc/client";
import { notFound } from "next/navigation";

/** What a procedure answers, or the not-found page when the row does not exist for this person. */
export async function orNotFound<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ORPCError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}
