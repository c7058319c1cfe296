"use client";

import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { useRecord } from "../record/record-context";
import { FormerMembers } from "./former-members";
import { MemberGroups } from "./member-groups";
import { ResponsiblePeople } from "./responsible-people";

/** Everybody around the project: who answers for it, who brought it, who helps, who used to. */
export function PeopleTab() {
  const { project } = useRecord();
  const { data, error } = useQuery(api.member.list.queryOptions({ input: { projectId: project.id } }));
  if (error) {
    return (
      <ErrorState isCompact title="项目人员没有读出来">
        {failureOf(error).message}
      </ErrorState>
    );
  }
  if (!data) {
    return (
      <Loading>
        <SkeletonLines count={10} />
      </Loading>
    );
  }
  return (
    <div className="mt-5 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid content-start gap-6">
        <MemberGroups people={data} />
        <FormerMembers members={data.former} />
      </div>
      <ResponsiblePeople people={data} />
    </div>
  );
}
