import { LinkTabs } from "@/components/ui/link-tabs";
import { paths } from "@/lib/paths";

const tabs = [
  { id: "briefing", href: paths.meetings, label: "一页清", isForLeaders: true },
  { id: "assignments", href: paths.assignments, label: "交办事项", isForLeaders: false },
  { id: "records", href: paths.meetingRecords, label: "会议", isForLeaders: false },
  { id: "officers", href: paths.officers, label: "招商人员", isForLeaders: true },
] as const;

type MeetingTabsProps = { current: (typeof tabs)[number]["id"]; canReadBriefing: boolean };

/** The pages of a 调度会; the figures are for who reads the cockpit. */
export function MeetingTabs({ current, canReadBriefing }: MeetingTabsProps) {
  return (
    <div className="px-4 pb-3 sm:px-6" data-print="hidden">
      <LinkTabs
        label="调度会"
        tabs={tabs
          .filter(({ isForLeaders }) => canReadBriefing || !isForLeaders)
          .map(({ id, href, label }) => ({ href, label, isCurrent: id === current }))}
      />
    </div>
  );
}
