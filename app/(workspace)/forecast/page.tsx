import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { CockpitTabs } from "@/components/cockpit/cockpit-tabs";
import { ForecastDesk } from "@/components/forecast/forecast-desk";
import { forecastQuery } from "@/components/forecast/queries";
import { queryClient } from "@/lib/api/query-client";
import { forecastInputOf, loadForecastParams } from "@/lib/search-params/forecast";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../or-not-found";

export const metadata: Metadata = { title: "预测" };

export default async function ForecastPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("cockpit.read");
  const params = await loadForecastParams(searchParams);
  const input = forecastInputOf(params);
  const queries = queryClient();
  await orNotFound(queries.fetchQuery(forecastQuery(input)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ForecastDesk
        key={JSON.stringify(input)}
        input={input}
        params={params}
        tabs={<CockpitTabs current="forecast" params={params} />}
      />
    </HydrationBoundary>
  );
}
