import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EditParcelForm } from "@/components/parcel/form/parcel-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { queryClient } from "@/lib/api/query-client";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";
import { readParcel } from "../read-parcel";

export const metadata: Metadata = { title: "修改地块" };

export default async function EditParcelPage({ params }: { params: Promise<{ parcelId: string }> }) {
  await requirePermission("parcel.edit");
  const { parcelId } = await params;
  const queries = queryClient();
  const parcel = await readParcel(queries, parcelId);
  if (parcel.retiredOn) redirect(paths.parcel(parcelId));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PageHeader
        title="修改地块"
        count={parcel.code}
        back={{ href: paths.parcel(parcelId), label: parcel.name }}
      />
      <PageBody>
        <EditParcelForm id={parcelId} />
      </PageBody>
    </HydrationBoundary>
  );
}
