import { notFound } from "next/navigation";
import { parcelQuery } from "@/components/parcel/queries";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { failureOf } from "@/lib/api/failure";
import type { queryClient } from "@/lib/api/query-client";

/** The parcel of an address, kept for the page's components; an address without one is a page that does not exist. */
export async function readParcel(queries: ReturnType<typeof queryClient>, id: string): Promise<ParcelDetail> {
  try {
    return await queries.fetchQuery(parcelQuery(id));
  } catch (error) {
    const { code } = failureOf(error);
    if (code === "NOT_FOUND" || code === "VALIDATION") notFound();
    throw error;
  }
}
