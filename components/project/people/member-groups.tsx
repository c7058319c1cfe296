"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Count } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { ProjectPeople } from "@/domain/member/member.schema";
import type { MemberRelation } from "@/domain/member/relation";
import { memberRightsText } from "@/lib/text/members";
import { useRecord } from "../record/record-context";
import { MemberRow } from "./member-row";

const AddMemberDialog = dynamic(
  () => import("./add-member-dialog").then((module) => module.AddMemberDialog),
  { ssr: false },
);

type Group = {
  title: string;
  relations: readonly MemberRelation[];
  /** Whose rights are told under the list. */
  rights: MemberRelation;
  empty: string;
};

const groups = [
  {
    title: "协办人",
    relations: ["collaborator"],
    rights: "collaborator",
    empty: "没有协办人。需要同事一起跟进时加入，项目仍由责任人负责。",
  },
  {
    title: "项目专班",
    relations: ["taskForceLead", "taskForceMember"],
    rights: "taskForceMember",
    empty: "没有成立专班。投资额 5 亿元以上的项目一般成立专班，由组长牵头，规划、审批等部门派员参加。",
  },
  {
    title: "包联领导",
    relations: ["sponsorLeader"],
    rights: "sponsorLeader",
    empty: "没有包联领导。指定后，项目受阻时包联领导收到通知。",
  },
] as const satisfies readonly Group[];

/** 协办, 专班 and 包联, each with who is in it and what that gives. */
export function MemberGroups({ people }: { people: ProjectPeople }) {
  const { project } = useRecord();
  const [adding, setAdding] = useState<readonly MemberRelation[] | null>(null);
  return (
    <>
      {groups.map(({ title, relations, rights, empty }) => {
        const members = relations.flatMap((relation) =>
          people.members.filter((member) => member.relation === relation),
        );
        return (
          <Section
            key={title}
            title={
              <>
                {title} {members.length > 0 ? <Count>{members.length}</Count> : null}
              </>
            }
            action={
              people.canManage ? (
                <Button size="sm" icon="plus" onClick={() => setAdding(relations)}>
                  加入
                </Button>
              ) : undefined
            }
          >
            {members.length > 0 ? (
              <ul aria-label={title} className="divide-y divide-line">
                {members.map((member) => (
                  <MemberRow
                    key={member.id}
                    member={member}
                    projectId={project.id}
                    canRemove={people.canManage}
                  />
                ))}
              </ul>
            ) : (
              <p className="text-ink-muted">{empty}</p>
            )}
            {members.length > 0 ? (
              <p className="mt-2 text-sm text-ink-muted">{memberRightsText[rights]}。</p>
            ) : null}
          </Section>
        );
      })}
      {adding ? (
        <AddMemberDialog projectId={project.id} relations={adding} onClose={() => setAdding(null)} />
      ) : null}
    </>
  );
}
