import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { ButtonLink } from "@/components/ui/button-link";
import { WallFunnel, WallTrend } from "@/components/wall/wall-flow";
import { WallParcels } from "@/components/wall/wall-parcels";
import { WallAreas, WallDepartments, WallIndustries } from "@/components/wall/wall-parts";
import { WallStatus } from "@/components/wall/wall-screen";
import { WallTarget } from "@/components/wall/wall-target";
import { WallMonth, WallProjects, WallWarnings } from "@/components/wall/wall-work";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { client } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { cockpitInput, loadCockpitParams } from "@/lib/search-params/cockpit";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "大屏" };

/** The year's figure, the open plan's, and those of the plans before it. */
async function readWall(searchParams: Promise<SearchParams>) {
  const { measure, departmentId } = await loadCockpitParams(searchParams);
  const input = { ...cockpitInput({ ...empty, measure, departmentId }), plan: undefined };
  const [plan, parcels] = await Promise.all([
    client.cockpit.overview({ ...input, period: "plan" }),
    client.parcel.summary({}),
  ]);
  const earlier = plan.plans.filter(({ code }) => code !== plan.plan.code).slice(0, 1);
  const [year, ...past] = await Promise.all([
    client.cockpit.overview({ ...input, period: "year" }),
    ...earlier.map(({ code }) => client.cockpit.overview({ ...input, plan: code, period: "plan" })),
  ]);
  return { plan, year, past, parcels };
}

const empty = {
  plan: null,
  measure: null,
  period: null,
  industries: null,
  zones: null,
  departmentId: null,
  by: null,
  part: null,
};

const yearTitle = ({ firstMonth }: CockpitOverview) => `${firstMonth.slice(0, 4)} 年目标`;

export default async function WallPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("cockpit.read");
  const { plan, year, past, parcels } = await readWall(searchParams);
  return (
    <main data-wall className="flex flex-col gap-3 px-4 py-4 sm:px-7 xl:pb-2">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-2xl font-semibold">高新产业园招商引资</h1>
        {plan.scope === "department" ? <p className="text-lg text-ink-muted">{plan.departmentName}</p> : null}
        <WallStatus readAt={plan.readAt}>
          <ButtonLink href={paths.cockpit} size="sm">
            驾驶舱
          </ButtonLink>
        </WallStatus>
      </header>
      <div className="grid min-h-0 flex-1 grid-cols-1 gap-x-8 gap-y-4 xl:grid-cols-[3.1fr_3fr_3fr_3.1fr]">
        <div className="flex min-w-0 flex-col gap-4">
          <WallTarget title={yearTitle(year)} cockpit={year} isMain />
          <WallTarget title={`${plan.plan.name}累计`} cockpit={plan} />
          {past.map((cockpit) => (
            <WallTarget key={cockpit.plan.code} title={`${cockpit.plan.name}累计`} cockpit={cockpit} />
          ))}
          <WallMonth cockpit={plan} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <WallFunnel cockpit={plan} />
          <WallWarnings cockpit={plan} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <WallTrend cockpit={plan} />
          <WallIndustries cockpit={plan} />
          <WallAreas cockpit={plan} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <WallProjects cockpit={plan} />
          <WallDepartments cockpit={plan} />
          <WallParcels parcels={parcels} />
        </div>
      </div>
    </main>
  );
}
