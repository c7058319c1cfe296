import type { FormerMember } from "@/domain/member/member.schema";
import { shanghaiDate } from "@/lib/format/date";
import { memberRelationText } from "@/lib/text/members";

/** Who used to be in the project, latest first; folded, since it is seldom asked. */
export function FormerMembers({ members }: { members: readonly FormerMember[] }) {
  if (members.length === 0) return null;
  return (
    <details className="border-t hairline pt-3">
      <summary className="touch inline-flex cursor-pointer items-center rounded-md text-ink-muted">
        已移出的人员 {members.length} 人次
      </summary>
      <ul className="mt-2 grid gap-1.5 text-sm">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap gap-x-3 tabular-nums">
            <span>
              {member.displayName}，{memberRelationText[member.relation]}
              {member.duty ? `（${member.duty}）` : ""}
            </span>
            <span className="text-ink-muted">
              {shanghaiDate(member.addedAt)} 至 {shanghaiDate(member.endedAt)}
              {member.endedByName ? `，${member.endedByName}移出` : ""}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
