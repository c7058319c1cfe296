"use client";

import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectMember } from "@/domain/member/member.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { shanghaiDate } from "@/lib/format/date";
import { memberRelationText } from "@/lib/text/members";
import { roleText } from "@/lib/text/roles";

type MemberRowProps = { member: ProjectMember; projectId: string; canRemove: boolean };

/** One person, what they are there for, and the way out, which can be taken back. */
export function MemberRow({ member, projectId, canRemove }: MemberRowProps) {
  const { relation, userId, displayName, role, departmentName, duty, addedByName, addedAt, isActive } =
    member;
  const back = useCommand(api.member.add.mutationOptions());
  const remove = useCommand(api.member.remove.mutationOptions(), {
    onDone: () =>
      toast(`已移出${displayName}`, {
        action: {
          label: "撤销",
          onAction: () => back.run({ projectId, userId, relation, duty: duty ?? undefined }),
        },
      }),
  });
  const refusal = remove.message ?? back.message;
  const place = [departmentName, role && roleText[role]].filter(Boolean).join(" · ");
  const since = [shanghaiDate(addedAt), addedByName && `${addedByName}加入`].filter(Boolean).join(" ");
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <Avatar name={displayName} size={32} />
      <div className="min-w-0 flex-1 basis-40">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-semibold">{displayName}</span>
          {relation === "taskForceLead" ? <Badge tone="accent">{memberRelationText[relation]}</Badge> : null}
          {isActive ? null : <Badge>账号已停用</Badge>}
          {duty ? <span>{duty}</span> : null}
        </p>
        <p className="text-sm text-ink-muted">{[place, since].filter(Boolean).join("，")}</p>
        {refusal ? (
          <p role="alert" className="text-sm text-breached-text">
            {refusal}
          </p>
        ) : null}
      </div>
      {canRemove ? (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`移出${displayName}`}
          isPending={remove.isPending}
          onClick={() => remove.run({ id: member.id })}
        >
          移出
        </Button>
      ) : null}
    </li>
  );
}
