import { Avatar } from "@/components/ui/avatar";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { MemberCandidate } from "@/domain/member/member.schema";
import { roleText } from "@/lib/text/roles";

type CandidateListProps = {
  items: readonly MemberCandidate[] | undefined;
  chosenId: string | undefined;
  problem: string | undefined;
  isSearching: boolean;
  onChoose: (candidate: MemberCandidate) => void;
};

/** Colleagues to choose one from; arrow keys walk it as they do any set of radio buttons. */
export function CandidateList({ items, chosenId, problem, isSearching, onChoose }: CandidateListProps) {
  if (!items) {
    return (
      <Loading>
        <SkeletonLines count={4} />
      </Loading>
    );
  }
  return (
    <fieldset aria-invalid={problem !== undefined}>
      <legend className="sr-only">同事</legend>
      {problem ? (
        <p role="alert" className="mb-1 text-sm text-breached-text">
          {problem}
        </p>
      ) : null}
      <div className="max-h-64 overflow-y-auto rounded-md border hairline">
        {items.length === 0 ? (
          <p className="p-3 text-ink-muted">
            {isSearching ? "没有符合条件的同事，换个姓名或部门再找。" : "没有可以加入的同事。"}
          </p>
        ) : (
          items.map((candidate) => (
            <label
              key={candidate.id}
              className="flex min-h-11 cursor-pointer items-center gap-3 border-b hairline px-3 py-1.5 last:border-b-0 hover:bg-sunken has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:-outline-offset-2"
            >
              <input
                type="radio"
                name="candidate"
                className="sr-only"
                checked={candidate.id === chosenId}
                onChange={() => onChoose(candidate)}
              />
              <Avatar name={candidate.displayName} />
              <span className="font-semibold">{candidate.displayName}</span>
              <span className="min-w-0 truncate text-sm text-ink-muted">
                {[candidate.departmentName, roleText[candidate.role]].filter(Boolean).join(" · ")}
              </span>
            </label>
          ))
        )}
      </div>
    </fieldset>
  );
}
