import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SearchParams } from "nuqs/server";
import { AgreementsSection } from "@/components/amount/agreement/agreements-section";
import { ProjectFunds } from "@/components/amount/project-funds";
import { RulingsSection } from "@/components/counting/rulings-section";
import { FixedInvestment } from "@/components/fixed-investment/fixed-investment";
import { InvestmentPlan } from "@/components/investment-plan/investment-plan";
import { ProjectSitesSlot } from "@/components/land-claim/project-sites-slot";
import { ProjectRecord } from "@/components/project/record/project-record";
import { projectQuery, timelineQuery } from "@/components/project/record/queries";
import { SiteNeedSlot } from "@/components/site-need/site-need-slot";
import type { UserActor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { ProjectDetail } from "@/domain/project/project-detail.schema";
import { failureOf } from "@/lib/api/failure";
import { queryClient } from "@/lib/api/query-client";
import { loadTimelineParams } from "@/lib/search-params/timeline";
import { requirePermission } from "@/server/session/require-actor";
import { readerFor } from "../reader-for";

type ProjectPageProps = {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<SearchParams>;
};

export const metadata: Metadata = { title: "项目" };

/** What does not exist for this person looks the same as what does not exist at all. */
async function readProject(queries: ReturnType<typeof queryClient>, id: string): Promise<ProjectDetail> {
  try {
    return await queries.fetchQuery(projectQuery(id));
  } catch (error) {
    const { code } = failureOf(error);
    if (code === "NOT_FOUND" || code === "VALIDATION") notFound();
    throw error;
  }
}

export default async function ProjectPage({ params, searchParams }: ProjectPageProps) {
  const actor = await requirePermission("project.read");
  const [{ projectId }, { start }] = await Promise.all([params, searchParams]);
  const queries = queryClient();
  const project = await readProject(queries, projectId);
  const reader = readerFor(actor);
  if (project.sight === "full") {
    const { show, comment } = await loadTimelineParams(searchParams);
    const view = { show: show ?? undefined, comment: comment ?? undefined };
    await queries.prefetchInfiniteQuery(timelineQuery(projectId, view));
  }
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ProjectRecord
        id={projectId}
        reader={reader}
        startsWithFollowUp={start === "follow-up"}
        funds={fundsOf(actor, project, reader.today)}
        sites={
          <>
            {can(actor, "siteNeed.read") ? (
              <SiteNeedSlot projectId={projectId} canMatch={can(actor, "matching.read")} />
            ) : null}
            <ProjectSitesSlot projectId={projectId} />
          </>
        }
      />
    </HydrationBoundary>
  );
}

/** 资金 belongs to another feature; the page brings the two together. */
function fundsOf(actor: UserActor, project: ProjectDetail, today: string) {
  if (project.sight !== "full" || !can(actor, "amount.read")) return undefined;
  const { id, sourceRegionCode, abilities, rights } = project;
  return (
    <>
      <ProjectFunds
        projectId={id}
        sourceRegionCode={sourceRegionCode}
        today={today}
        canPropose={abilities.update && rights.includes("fund") && can(actor, "fund.propose")}
        canDecide={can(actor, "fund.confirm")}
      />
      <AgreementsSection
        projectId={id}
        today={today}
        canRecord={abilities.update && rights.includes("agreement") && can(actor, "agreement.record")}
        canTakeBack={can(actor, "agreement.void") && project.owner?.id !== actor.userId}
      />
      <RulingsSection
        projectId={id}
        canDecide={can(actor, "counting.edit") && project.owner?.id !== actor.userId}
      />
      <FixedInvestment projectId={id} canRecord={can(actor, "fixedInvestment.record")} />
      <InvestmentPlan
        projectId={id}
        thisYear={Number(today.slice(0, 4))}
        canEdit={abilities.update && rights.includes("update") && can(actor, "project.update")}
      />
    </>
  );
}
