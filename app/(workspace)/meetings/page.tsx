import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BriefingView } from "@/components/briefing/briefing-view";
import { MeetingTabs } from "@/components/meeting/meeting-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/domain/access/can";
import { client } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "调度会" };

/** For leaders the questions and their answers, for everybody else what they were asked to do. */
export default async function MeetingsPage() {
  const actor = await requirePermission("meeting.read");
  if (!can(actor, "briefing.read")) redirect(paths.assignments);
  const answer = await client.briefing.get({});
  return (
    <>
      <PageHeader
        title="调度会"
        note={`${answer.departmentName ?? "全园"}，${formatInstant(answer.readAt)} 的数`}
      />
      <MeetingTabs current="briefing" canReadBriefing />
      <PageBody>
        <BriefingView answer={answer} />
      </PageBody>
    </>
  );
}
