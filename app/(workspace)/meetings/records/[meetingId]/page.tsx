import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssignmentList } from "@/components/meeting/assignment-list";
import { MeetingButtons } from "@/components/meeting/meeting-buttons";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { MeetingDetail } from "@/domain/meeting/meeting.schema";
import { idField } from "@/domain/shared/fields";
import { client } from "@/lib/api/client";
import { formatDateInProse, shanghaiDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";
import { orNotFound } from "../../../or-not-found";

export const metadata: Metadata = { title: "调度会" };

export default async function MeetingPage({ params }: { params: Promise<{ meetingId: string }> }) {
  await requirePermission("meeting.read");
  const id = idField.safeParse((await params).meetingId);
  if (!id.success) notFound();
  const meeting = await orNotFound(client.meeting.get({ id: id.data }));
  const today = shanghaiDate(new Date());
  return (
    <>
      <PageHeader
        title={meeting.title}
        note={`${formatDateInProse(meeting.heldOn, today)}${meeting.createdByName ? `，${meeting.createdByName}登记` : ""}`}
        back={{ href: paths.meetingRecords, label: "调度会记录" }}
        action={<MeetingButtons meeting={meeting} canEdit={meeting.canEdit} />}
      />
      <PageBody>
        <div className="grid gap-6">
          {meeting.note ? (
            <Section title="会议纪要">
              <p className="max-w-3xl whitespace-pre-line break-words">{meeting.note}</p>
            </Section>
          ) : null}
          <Assignments meeting={meeting} today={today} />
        </div>
      </PageBody>
    </>
  );
}

function Assignments({ meeting, today }: { meeting: MeetingDetail; today: string }) {
  const { sums, assignments, carriedOver, canEdit } = meeting;
  return (
    <>
      <Section title="交办事项" note={`共 ${sums.total} 件，已销号 ${sums.done} 件，超期 ${sums.overdue} 件`}>
        <AssignmentList
          label="交办事项"
          items={assignments}
          today={today}
          empty={
            <EmptyState icon="flag" title="这次会议还没有交办事项" isCompact>
              {canEdit ? "点右上角“交办”，写明内容、责任单位和期限。" : "交办给本人或本部门的事项列在这里。"}
            </EmptyState>
          }
        />
      </Section>
      {carriedOver.length > 0 ? (
        <Section title="以前会议结转" note={`${carriedOver.length} 件尚未销号`}>
          <AssignmentList label="结转事项" items={carriedOver} today={today} showsMeeting empty={null} />
        </Section>
      ) : null}
    </>
  );
}
