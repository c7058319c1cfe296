import type { Metadata } from "next";
import Link from "next/link";
import type { SearchParams } from "nuqs/server";
import { OfficerTable } from "@/components/briefing/officer-table";
import { MeetingTabs } from "@/components/meeting/meeting-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { type OfficerPeriod, officerPeriods } from "@/domain/briefing/officers.schema";
import { addMonths, isoDate, monthOf } from "@/domain/calendar/date";
import { client } from "@/lib/api/client";
import { classNames } from "@/lib/class-names";
import { loadOfficerParams, officersHref } from "@/lib/search-params/officers";
import { officerPeriodText } from "@/lib/text/meetings";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "招商人员情况" };

const monthsIn: Record<OfficerPeriod, number> = { month: 1, quarter: 3, year: 12 };
const choice = "touch inline-flex h-8 items-center rounded-md px-3";

export default async function OfficersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("briefing.read");
  const asked = await loadOfficerParams(searchParams);
  const view = await client.briefing.officers(asked);
  const stepTo = (months: number) =>
    officersHref({ period: view.period, month: monthOf(addMonths(isoDate(view.from), months)) });
  const length = monthsIn[view.period];
  return (
    <>
      <PageHeader
        title="招商人员情况"
        note={`${view.departmentName ?? "全园"}，${view.from} 至 ${view.to}`}
      />
      <MeetingTabs current="officers" canReadBriefing />
      <nav
        aria-label="期间"
        className="flex flex-wrap items-center gap-1 px-4 pb-2 sm:px-6"
        data-print="hidden"
      >
        {officerPeriods.map((period) => (
          <Link
            key={period}
            href={officersHref({ period, month: null })}
            aria-current={period === view.period ? "true" : undefined}
            className={classNames(
              choice,
              period === view.period
                ? "bg-accent-soft font-semibold text-accent-text"
                : "text-ink-muted hover:bg-hover",
            )}
          >
            {officerPeriodText[period]}
          </Link>
        ))}
        <Link href={stepTo(-length)} className={classNames(choice, "ml-2 link")}>
          上一期
        </Link>
        <Link href={stepTo(length)} className={classNames(choice, "link")}>
          下一期
        </Link>
      </nav>
      <PageBody>
        {view.items.length === 0 ? (
          <EmptyState icon="users" title="没有在用的招商人员">
            由系统管理员开立招商专员账号后，这里按人列出首谈、走访、签约和到位。
          </EmptyState>
        ) : (
          <OfficerTable rows={view.items} />
        )}
      </PageBody>
    </>
  );
}
