import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { SheetTable } from "@/components/idle-land/sheet-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { client } from "@/lib/api/client";
import { idleFilterText } from "@/lib/format/idle-sheet";
import { paths } from "@/lib/paths";
import { idleLandHref, idleLandInput, loadIdleLandParams } from "@/lib/search-params/idle-land";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "闲置土地逐宗核查表" };

/** The sheet under the filter of the ledger it was opened from. */
export default async function IdleSheetPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("idleLand.read");
  const params = await loadIdleLandParams(searchParams);
  const filter = idleLandInput(params);
  const { items, today, totalAreaSqm } = await client.idleLand.sheet(filter);
  return (
    <>
      <PageHeader
        title="闲置土地逐宗核查表"
        count={`${items.length} 宗`}
        note={`${idleFilterText(filter)}，截至 ${today}；结论为疑似线索，园区不作认定`}
        back={{ href: idleLandHref({ ...params, open: null }), label: "闲置土地" }}
        action={<PrintButton />}
      />
      <PageBody>
        {items.length > 0 ? (
          <SheetTable rows={items} totalAreaSqm={totalAreaSqm} />
        ) : (
          <EmptyState
            icon="filter"
            title="没有符合条件的地块"
            action={<ButtonLink href={paths.idleLand}>看全部已供地块</ButtonLink>}
          >
            换一个条件再查。
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
