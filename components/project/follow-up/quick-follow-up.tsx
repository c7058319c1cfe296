"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useQueryStates } from "nuqs";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SkeletonLines } from "@/components/ui/skeleton";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { quickFollowUpParsers } from "@/lib/search-params/quick-follow-up";
import type { Reader } from "../reader";
import { projectQuery } from "../record/queries";
import { FollowUpForm } from "./follow-up-form";
import { QuickChoice } from "./quick-choice";

/** 记跟进 from anywhere: the project, then the form. */
export function QuickFollowUp({ reader }: { reader: Reader }) {
  const [{ project, q }, setState] = useQueryStates(quickFollowUpParsers, { history: "replace" });
  if (project) return <QuickForm key={project} projectId={project} reader={reader} />;
  return (
    <>
      <PageHeader title="记跟进" note="先选项目" />
      <PageBody isNarrow>
        <QuickChoice reader={reader} q={q} onSearch={(text) => void setState({ q: text || null })} />
      </PageBody>
    </>
  );
}

const back = { href: paths.followUp, label: "换一个项目" };

function QuickForm({ projectId, reader }: { projectId: string; reader: Reader }) {
  const { data, error } = useQuery(projectQuery(projectId));
  const router = useRouter();
  if (data?.sight === "full" && data.abilities.followUp) {
    return (
      <>
        <PageHeader title={data.name} back={back} />
        <PageBody isNarrow>
          <FollowUpForm
            project={data}
            reader={reader}
            isFocused
            onSaved={() => router.push(paths.project(projectId))}
          />
        </PageBody>
      </>
    );
  }
  return (
    <>
      <PageHeader title="记跟进" back={back} />
      <PageBody isNarrow>
        {data || error ? (
          <ErrorState
            isCompact
            title="不能在这个项目里记跟进"
            action={<ButtonLink href={paths.followUp}>换一个项目</ButtonLink>}
          >
            {error ? failureOf(error).message : "只能记本人负责或参与、且未终止的项目。"}
          </ErrorState>
        ) : (
          <SkeletonLines count={8} />
        )}
      </PageBody>
    </>
  );
}
