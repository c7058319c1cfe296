import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { AssignmentList } from "@/components/meeting/assignment-list";
import { AssignmentViews } from "@/components/meeting/assignment-views";
import { MeetingTabs } from "@/components/meeting/meeting-tabs";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { can } from "@/domain/access/can";
import { client } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { assignmentInput, loadAssignmentParams } from "@/lib/search-params/assignments";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "交办事项" };

const mostShown = 200;

export default async function AssignmentsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("meeting.read");
  const params = await loadAssignmentParams(searchParams);
  const asked = assignmentInput(params);
  const filter = asked.id || asked.view ? asked : { ...asked, view: "unfinished" as const };
  const { items, count } = await client.assignment.list({ ...filter, limit: mostShown });
  return (
    <>
      <PageHeader title="交办事项" count={`${formatNumber(count)} 件`} action={<PrintButton />} />
      <MeetingTabs current="assignments" canReadBriefing={can(actor, "briefing.read")} />
      <AssignmentViews params={params} />
      <PageBody>
        <AssignmentList
          label="交办事项"
          items={items}
          today={shanghaiDate(new Date())}
          showsMeeting
          empty={
            <EmptyState
              icon="check"
              title="这一类没有交办事项"
              action={<ButtonLink href={paths.meetingRecords}>看会议记录</ButtonLink>}
            >
              调度会上交办的事列在这里，办完报办结，由交办人销号。
            </EmptyState>
          }
        />
        {count > items.length ? (
          <p className="mt-3 text-sm text-ink-muted">
            只列出最先到期的 {items.length} 件，按会议或办理情况缩小范围。
          </p>
        ) : null}
      </PageBody>
    </>
  );
}
