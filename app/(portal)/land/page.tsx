import type { Metadata } from "next";
import { LandFilters } from "@/components/portal/land-filters";
import { LandList } from "@/components/portal/land-list";
import { PortalPage } from "@/components/portal/portal-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { client } from "@/lib/api/client";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { landSearchParams } from "./search-params";

export const metadata: Metadata = {
  title: "可供地块",
  description: "高新产业园各片区可供地块的位置、面积、用途和供地条件。",
};

export default async function LandPage({ searchParams }: PageProps<"/land">) {
  const filter = landSearchParams.parse(await searchParams);
  const { items, count, totalAreaSqm } = await client.parcel.publicList(filter);
  return (
    <PortalPage title="可供地块" lead="已对外公布、尚未落实项目的地块。面积以实测和出让公告为准。">
      <LandFilters filter={filter} />
      {items.length === 0 ? (
        <EmptyState
          icon="parcel"
          title="没有符合条件的地块"
          action={
            <ButtonLink href={paths.intentForm} variant="primary">
              登记用地需求
            </ButtonLink>
          }
        >
          可以放宽条件再查，或直接登记需求，由专员按需求选址。
        </EmptyState>
      ) : (
        <>
          <p className="mt-5 text-ink-muted" role="status">
            共 {count} 宗，{muOfSqmWithUnit(totalAreaSqm)}
            {items.length < count ? `，列出前 ${items.length} 宗` : ""}
          </p>
          <LandList items={items} />
        </>
      )}
    </PortalPage>
  );
}
