"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { FullProject, ProjectDetail } from "@/domain/project/project-detail.schema";
import { stageGroups } from "@/domain/project/stage";
import { paths } from "@/lib/paths";
import { ClockStrip } from "../clocks/clock-strip";
import { FollowUpForm } from "../follow-up/follow-up-form";
import type { Reader } from "../reader";
import { AdmissionSection, JudgementSection, ResultSection } from "./life-sections";
import { MoveBox } from "./move-box";
import { NextStep } from "./next-step";
import { projectQuery } from "./queries";
import { RecordMenu } from "./record-actions";
import { RecordFacts } from "./record-facts";
import { IntentsSection } from "./record-lists";
import { RecordProvider } from "./record-provider";
import { RecordTabs, recordTabs, useRecordTab } from "./record-tabs";
import { RestrictedFacts } from "./restricted-facts";
import { BasicSection, PartySection, ScaleSection } from "./sections";
import { StageTrack } from "./stage-track";
import { StandingNotice } from "./standing-notice";
import { RecordTimeline } from "./timeline";

const PeopleTab = dynamic(() => import("../people/people-tab").then((module) => module.PeopleTab));
const FilesTab = dynamic(() => import("../files/files-tab").then((module) => module.FilesTab), {
  ssr: false,
});

const MilestonesTab = dynamic(
  () => import("../milestones/milestones-tab").then((module) => module.MilestonesTab),
  { ssr: false },
);

type ProjectRecordProps = {
  id: string;
  reader: Reader;
  /** The cursor goes to the follow-up, as after registering. */
  startsWithFollowUp: boolean;
  /** 资金: drawn by its own feature. */
  funds?: ReactNode;
  /** 选址, likewise. */
  sites: ReactNode;
};

const backOf = ({ stage }: ProjectDetail) => {
  const leads: readonly string[] = stageGroups.lead;
  return leads.includes(stage)
    ? { href: paths.leads, label: "线索" }
    : { href: paths.projects, label: "项目" };
};

/** The whole record, from first call to full production, on one page. */
export function ProjectRecord({ id, reader, startsWithFollowUp, funds, sites }: ProjectRecordProps) {
  const { data: project } = useQuery(projectQuery(id));
  if (!project) return null;
  if (project.sight !== "full") {
    return (
      <>
        <PageHeader title={project.name} back={backOf(project)} />
        <PageBody isNarrow>
          <RestrictedFacts project={project} />
        </PageBody>
      </>
    );
  }
  return (
    <RecordProvider project={project} reader={reader}>
      <PageHeader title={project.name} count={project.code} back={backOf(project)} action={<RecordMenu />} />
      <PageBody>
        <div className="grid gap-4">
          <RecordFacts />
          <StageTrack stage={project.stage} standing={project.standing} />
          <ClockStrip />
          <StandingNotice />
          <RecordTabs projectId={project.id} tabs={funds ? recordTabs : withoutFunds} />
        </div>
        <TabBody
          project={project}
          reader={reader}
          startsWithFollowUp={startsWithFollowUp}
          funds={funds}
          sites={sites}
        />
      </PageBody>
    </RecordProvider>
  );
}

const withoutFunds = recordTabs.filter((tab) => tab !== "funds");

type TabBodyProps = {
  project: FullProject;
  reader: Reader;
  startsWithFollowUp: boolean;
  funds: ReactNode;
  sites: ReactNode;
};

function TabBody({ funds, sites, ...overview }: TabBodyProps) {
  const [tab] = useRecordTab();
  switch (tab) {
    case "overview":
      return <Overview {...overview} />;
    case "milestones":
      return (
        <div className="mt-5">
          <MilestonesTab />
        </div>
      );
    case "files":
      return (
        <div className="mt-5">
          <FilesTab />
        </div>
      );
    case "people":
      return <PeopleTab />;
    case "funds":
      return <div className="mt-5 grid gap-6">{funds}</div>;
    case "sites":
      return <div className="mt-5 grid gap-6">{sites}</div>;
    default:
      return null;
  }
}

/** What one works with every day: what is missing, what comes next, what happened. */
function Overview({ project, reader, startsWithFollowUp }: Omit<TabBodyProps, "funds" | "sites">) {
  return (
    <div className="mt-5 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_24rem] xl:grid-rows-[auto_1fr]">
      <Workbench project={project} reader={reader} isFocused={startsWithFollowUp} />
      <div className="grid content-start gap-6 xl:col-start-1 xl:row-span-2 xl:row-start-1">
        <MoveBox />
        <BasicSection />
        <JudgementSection />
        <ScaleSection />
        <AdmissionSection />
        <PartySection />
        <ResultSection />
        <IntentsSection />
      </div>
      <div className="xl:col-start-2">
        <Section title="跟进与动态">
          <RecordTimeline projectId={project.id} today={reader.today} />
        </Section>
      </div>
    </div>
  );
}

type WorkbenchProps = { project: FullProject; reader: Reader; isFocused: boolean };

/** What one comes back for: the next step, and writing down what happened. */
function Workbench({ project, reader, isFocused }: WorkbenchProps) {
  return (
    <div className="grid content-start gap-6 xl:col-start-2 xl:row-start-1">
      <Section title="下一步">
        <NextStep />
      </Section>
      {project.abilities.followUp ? (
        <Section title="记录跟进">
          <FollowUpForm project={project} reader={reader} isFocused={isFocused} />
        </Section>
      ) : null}
    </div>
  );
}
