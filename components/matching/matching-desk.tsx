"use client";

import { useQuery } from "@tanstack/react-query";
import type { SelectGroup } from "@/components/form/select-field";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { MatchChoices, PlaceView } from "@/domain/matching/match.schema";
import type { SupplyOrigin } from "@/domain/matching/supply";
import {
  type MatchingParams,
  type MatchingTab,
  matchingHref,
  planInputOf,
} from "@/lib/search-params/matching";
import { supplyOriginText } from "@/lib/text/matching";
import { ChoiceSelect } from "./choice-select";
import { placeSize } from "./place-name";
import { PlanView } from "./plan-view";
import { ProjectsView } from "./projects-view";
import { matchingQueries } from "./queries";
import { SitesView } from "./sites-view";

type MatchingDeskProps = { params: MatchingParams; thisYear: number; canPlan: boolean };

const tabText: Record<MatchingTab, string> = {
  project: "为项目找地",
  place: "为地块找项目",
  plan: "一并安排",
};

/** Supply and need both ways, and everything at once. */
export function MatchingDesk({ params, thisYear, canPlan }: MatchingDeskProps) {
  const { data: choices } = useQuery(matchingQueries.choices());
  const tab = params.tab === "plan" && !canPlan ? "project" : (params.tab ?? "project");
  const tabs: MatchingTab[] = canPlan ? ["project", "place", "plan"] : ["project", "place"];
  return (
    <>
      <PageHeader title="供需匹配" note="硬条件不满足的排除，其余按条件打分，逐项可查" />
      <PageBody>
        <LinkTabs
          label="匹配方向"
          tabs={tabs.map((one) => ({
            href: matchingHref({ tab: one }),
            label: tabText[one],
            isCurrent: one === tab,
          }))}
        />
        <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-6">
          {choices && tab === "project" ? <ForProject choices={choices} projectId={params.project} /> : null}
          {choices && tab === "place" ? <ForPlace choices={choices} params={params} /> : null}
          {tab === "plan" ? (
            <PlanView input={planInputOf(params, thisYear)} params={params} thisYear={thisYear} />
          ) : null}
        </div>
      </PageBody>
    </>
  );
}

function ForProject({ choices, projectId }: { choices: MatchChoices; projectId: string | null }) {
  if (choices.projects.length === 0 && projectId === null) {
    return (
      <EmptyState icon="project" title="没有可匹配的项目">
        {choices.withoutNeed > 0
          ? `可查看的项目中有 ${choices.withoutNeed} 个还没有填写用地或厂房面积，在项目页填写用地需求后再来。`
          : "没有正在找地的项目在可查看范围内。可从“为地块找项目”查看某块地有多少项目适合。"}
      </EmptyState>
    );
  }
  return (
    <>
      <ChoiceSelect
        label="项目"
        value={projectId ?? ""}
        placeholder="选择项目"
        options={choices.projects.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        hrefOf={(value) => matchingHref({ project: value || null })}
      />
      {projectId ? (
        <SitesView key={projectId} projectId={projectId} />
      ) : (
        <p className="text-ink-muted">
          选择项目，查看适合的地块和房源。
          {choices.withoutNeed > 0 ? `另有 ${choices.withoutNeed} 个项目还没有填写用地或厂房面积。` : ""}
        </p>
      )}
    </>
  );
}

const originOrder: readonly SupplyOrigin[] = ["free", "idle", "underused", "vacating", "unit"];

function placeGroups(places: readonly PlaceView[]): SelectGroup[] {
  return originOrder
    .map((origin) => ({
      label: supplyOriginText[origin],
      options: places
        .filter((place) => place.origin === origin)
        .map((place) => ({
          value: `${place.subject}/${place.id}`,
          label: `${place.name}，${placeSize(place)}`,
        })),
    }))
    .filter(({ options }) => options.length > 0);
}

function ForPlace({ choices, params }: { choices: MatchChoices; params: MatchingParams }) {
  const { subject, place } = params;
  if (choices.places.length === 0 && place === null) {
    return (
      <EmptyState icon="parcel" title="没有可供应的地块和房源">
        净地、拟供、公告的地块，待处置的存量地块和可租房源会列在这里。
      </EmptyState>
    );
  }
  return (
    <>
      <ChoiceSelect
        label="地块或房源"
        value={subject && place ? `${subject}/${place}` : ""}
        placeholder="选择地块或房源"
        options={placeGroups(choices.places)}
        hrefOf={(value) => {
          const [kind, id] = value.split("/");
          return matchingHref({
            tab: "place",
            subject: kind === "parcel" || kind === "unit" ? kind : null,
            place: id ?? null,
          });
        }}
      />
      {subject && place ? (
        <ProjectsView key={place} subject={subject} placeId={place} />
      ) : (
        <p className="text-ink-muted">
          选择地块或房源，查看适合的项目。闲置、低效和退二进三的地块可作嫁接招商。
        </p>
      )}
    </>
  );
}
