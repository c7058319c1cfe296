import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ParcelBenefit } from "@/components/benefit/parcel-benefit";
import { ParcelFlag } from "@/components/idle-land/parcel-flag";
import { PlaceClaims } from "@/components/land-claim/place-claims";
import { LandFiles } from "@/components/land-file/land-files";
import { ParcelPlace } from "@/components/land-map/parcel-place";
import { sketchQuery } from "@/components/land-map/queries";
import { historyQuery } from "@/components/parcel/queries";
import { ParcelRecord } from "@/components/parcel/record/parcel-record";
import { ParcelPatrols } from "@/components/patrol/parcel-patrols";
import { ParcelSurvey } from "@/components/survey/parcel-survey";
import { can } from "@/domain/access/can";
import { landFileKinds } from "@/domain/land/land-file";
import { api } from "@/lib/api/client";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { requirePermission } from "@/server/session/require-actor";
import { readParcel } from "./read-parcel";

export const metadata: Metadata = { title: "地块档案" };

export default async function ParcelPage({ params }: { params: Promise<{ parcelId: string }> }) {
  const actor = await requirePermission("parcel.read");
  const { parcelId } = await params;
  const queries = queryClient();
  await readParcel(queries, parcelId);
  await Promise.all([
    queries.prefetchQuery(api.parcel.utilityList.queryOptions({ input: {} })),
    queries.prefetchQuery(api.parcel.lineage.queryOptions({ input: { id: parcelId } })),
    queries.prefetchInfiniteQuery(historyQuery(parcelId)),
    queries.prefetchQuery(sketchQuery(parcelId)),
    queries.prefetchQuery(api.landFile.list.queryOptions({ input: { parcelId } })),
  ]);
  const canEdit = can(actor, "parcel.edit");
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ParcelRecord
        id={parcelId}
        reader={{ canEdit, today: shanghaiDate(new Date()) }}
        slots={{
          map: <ParcelPlace id={parcelId} />,
          survey: (
            <ParcelSurvey parcelId={parcelId} canImport={canEdit} canExport={can(actor, "survey.export")} />
          ),
          patrols: <ParcelPatrols parcelId={parcelId} />,
          benefit: <ParcelBenefit parcelId={parcelId} />,
          claims: (
            <>
              {can(actor, "idleLand.read") ? <ParcelFlag parcelId={parcelId} /> : null}
              <PlaceClaims subject="parcel" placeId={parcelId} />
            </>
          ),
          files: (
            <LandFiles
              place={{ parcelId }}
              kinds={canEdit ? landFileKinds : undefined}
              canVoid={canEdit}
              empty="还没有附件。规划条件、出让合同、交地确认书、权证和照片放在这里。"
            />
          ),
        }}
      />
    </HydrationBoundary>
  );
}
