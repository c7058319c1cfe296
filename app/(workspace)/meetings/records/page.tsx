import type { Metadata } from "next";
import Link from "next/link";
import { NewMeetingButton } from "@/components/meeting/meeting-buttons";
import { MeetingTabs } from "@/components/meeting/meeting-tabs";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/domain/access/can";
import type { MeetingListItem } from "@/domain/meeting/meeting.schema";
import { client } from "@/lib/api/client";
import { formatDateInProse, shanghaiDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "调度会记录" };

const mostShown = 100;

export default async function MeetingRecordsPage() {
  const actor = await requirePermission("meeting.read");
  const { items } = await client.meeting.list({ limit: mostShown });
  const canHold = can(actor, "meeting.hold");
  const today = shanghaiDate(new Date());
  return (
    <>
      <PageHeader
        title="调度会记录"
        count={`${items.length} 次`}
        action={canHold ? <NewMeetingButton today={today} /> : undefined}
      />
      <MeetingTabs current="records" canReadBriefing={can(actor, "briefing.read")} />
      <PageBody>
        {items.length === 0 ? (
          <EmptyState
            icon="calendar"
            title="还没有调度会"
            action={canHold ? <NewMeetingButton today={today} /> : undefined}
          >
            {canHold
              ? "登记一次会议，再把交办的事逐件交给部门和责任人。"
              : "有交办给本人或本部门的事项时，会议列在这里。"}
          </EmptyState>
        ) : (
          <ul aria-label="调度会">
            {items.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} today={today} />
            ))}
          </ul>
        )}
      </PageBody>
    </>
  );
}

function MeetingRow({
  meeting,
  today,
}: {
  meeting: MeetingListItem;
  today: ReturnType<typeof shanghaiDate>;
}) {
  const { id, title, heldOn, createdByName, sums } = meeting;
  return (
    <li className="border-t hairline first:border-t-0">
      <Link
        href={paths.meeting(id)}
        className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 py-2 hover:bg-hover"
      >
        <span className="w-32 shrink-0 text-ink-muted tabular-nums">{formatDateInProse(heldOn, today)}</span>
        <span className="font-semibold">{title}</span>
        {createdByName ? <span className="text-sm text-ink-muted">{createdByName}登记</span> : null}
        <span className="ml-auto flex items-center gap-2 tabular-nums">
          交办 {sums.total} 件，已销号 {sums.done} 件
          {sums.reported > 0 ? <Badge tone="behind">待销号 {sums.reported}</Badge> : null}
          {sums.overdue > 0 ? (
            <Badge tone="breached" hasMark>
              超期 {sums.overdue}
            </Badge>
          ) : null}
        </span>
      </Link>
    </li>
  );
}
