import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { MilestoneSummary } from "@/domain/milestone/queue.schema";
import { milestonesHref } from "@/lib/search-params/milestones";

type MilestoneTodoProps = { summary: MilestoneSummary; verb: "审核" | "确认" };

/** What waits for the reader, on the page where the day begins; nothing when nothing waits. */
export function MilestoneTodo({ summary, verb }: MilestoneTodoProps) {
  const { waiting, overdueBlockers } = summary;
  if (waiting === 0 && overdueBlockers === 0) return null;
  return (
    <ul aria-label="里程碑待办" className="mt-3 flex flex-wrap gap-2">
      {waiting > 0 ? (
        <Todo href={milestonesHref({ tab: "queue" })} count={waiting} text={`项里程碑待${verb}`} />
      ) : null}
      {overdueBlockers > 0 ? (
        <Todo
          href={milestonesHref({ tab: "blockers" })}
          count={overdueBlockers}
          text="项受阻节点超过解决时限"
        />
      ) : null}
    </ul>
  );
}

function Todo({ href, count, text }: { href: string; count: number; text: string }) {
  return (
    <li>
      <Link
        href={href}
        className="touch inline-flex h-8 items-center gap-1.5 rounded-md border hairline bg-surface px-3 hover:bg-hover"
      >
        <Icon name="flag" size={14} />
        <span className="font-semibold tabular-nums">{count}</span>
        {text}
      </Link>
    </li>
  );
}
