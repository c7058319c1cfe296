"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useQueryStates } from "nuqs";
import { type ReactNode, useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { PremisesSummary } from "@/domain/premises/premises.schema";
import { formatNumber } from "@/lib/format/number";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { formatRentWithUnit } from "@/lib/format/rent";
import { paths } from "@/lib/paths";
import { type PremisesParams, premisesParsers } from "@/lib/search-params/premises";
import { activePremisesFilters, clearedPremisesFilters, PremisesFilters } from "./premises-filters";
import { PremisesSums } from "./premises-sums";
import { BuildingTable, UnitTable } from "./premises-tables";
import { premisesQueries } from "./queries";

const UnitPanel = dynamic(() => import("./unit-panel").then((module) => module.UnitPanel), { ssr: false });
const BuildingEditor = dynamic(
  () => import("./dialogs/building-editor").then((module) => module.BuildingEditor),
  { ssr: false },
);

type PremisesLedgerProps = {
  canEdit: boolean;
  /** Who wants the open unit; shown in its panel. */
  claims: ReactNode;
};

/** Buildings or units of a filter, area by state, and the open unit in a panel; all of its state is in the URL. */
export function PremisesLedger({ canEdit, claims }: PremisesLedgerProps) {
  const router = useRouter();
  const [params, setParams] = useQueryStates(premisesParsers, { history: "replace" });
  const [isCreating, setIsCreating] = useState(false);
  const isUnits = params.view === "units";
  const queries = premisesQueries(params);
  const buildings = useQuery({ ...queries.buildings, enabled: !isUnits });
  const units = useInfiniteQuery({ ...queries.units, enabled: isUnits });
  const { data: summary } = useQuery(queries.summary);
  const change = (next: Partial<PremisesParams>) => void setParams(next);
  const open = useCallback((id: string | null) => void setParams({ open: id }), [setParams]);
  const openBuilding = useCallback((id: string) => router.push(paths.building(id)), [router]);
  const empty = {
    isFiltered: activePremisesFilters(params) > 0,
    onClear: () => change(clearedPremisesFilters),
  };
  return (
    <>
      <PageFill>
        <PageHeader
          title="载体"
          count={
            summary
              ? `${formatNumber(summary.buildings)} 栋 ${formatNumber(summary.total.count)} 处`
              : undefined
          }
          note={<FreeNote summary={summary} />}
          action={
            canEdit ? (
              <Button variant="primary" icon="plus" onClick={() => setIsCreating(true)}>
                登记楼栋
              </Button>
            ) : undefined
          }
        />
        <PremisesFilters params={params} onChange={change} />
        {summary ? (
          <PremisesSums summary={summary} onPick={(state) => change({ states: [state], view: "units" })} />
        ) : null}
        {isUnits ? (
          <UnitTable list={units} summary={summary} openId={params.open} onOpen={open} empty={empty} />
        ) : (
          <BuildingTable list={buildings} empty={empty} />
        )}
      </PageFill>
      {params.open ? <UnitPanel id={params.open} claims={claims} onClose={() => open(null)} /> : null}
      {isCreating ? <BuildingEditor onClose={() => setIsCreating(false)} onSaved={openBuilding} /> : null}
    </>
  );
}

function FreeNote({ summary }: { summary: PremisesSummary | undefined }) {
  const free = summary?.byState.find(({ state }) => state === "free");
  if (!summary || !free) return null;
  return (
    <>
      可租 {sqmOfSqm(free.areaSqm)} ㎡
      {summary.freeRentFen === null ? "" : `，平均租金 ${formatRentWithUnit(summary.freeRentFen)}`}
    </>
  );
}
