import type { Metadata } from "next";
import { BriefingView } from "@/components/briefing/briefing-view";
import { MeetingTabs } from "@/components/meeting/meeting-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { client } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "调度会" };

/** The questions of a 调度会 and their answers, for who reads the cockpit; the others find what they were asked under 交办事项. */
export default async function MeetingsPage() {
  await requirePermission("briefing.read");
  const answer = await client.briefing.get({});
  return (
    <>
      <PageHeader
        title="调度会"
        action={<PrintButton />}
        note={`${answer.departmentName ?? "全园"}，${formatInstant(answer.readAt)} 的数`}
      />
      <MeetingTabs current="briefing" canReadBriefing />
      <PageBody>
        <BriefingView answer={answer} />
      </PageBody>
    </>
  );
}
