import Link from "next/link";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { EnterpriseSummary } from "@/domain/enterprise/list-enterprises.schema";
import { formatNumber } from "@/lib/format/number";
import { enterprisesHref } from "@/lib/search-params/enterprises";
import { serviceRequestsHref } from "@/lib/search-params/service-requests";

type Line = { label: string; count: number; unit: string; href: string; tone: Tone };

/** What calls for something among one's enterprises, each line opening exactly these; nothing when nothing does. */
export function EnterpriseReminders({ reminders }: { reminders: EnterpriseSummary["reminders"] }) {
  const all: Line[] = [
    {
      label: "诉求超期未答复",
      count: reminders.overdueRequests,
      unit: "件",
      href: serviceRequestsHref({ view: "overdue" }),
      tone: "breached",
    },
    {
      label: "高新证书 90 天内到期",
      count: reminders.expiringCertificates,
      unit: "家",
      href: enterprisesHref({ certificates: ["expiring"], sort: "certificate" }),
      tone: "behind",
    },
    {
      label: "高新证书已过期",
      count: reminders.expiredCertificates,
      unit: "家",
      href: enterprisesHref({ certificates: ["expired"], sort: "certificate" }),
      tone: "breached",
    },
  ];
  const lines = all.filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <Section title="企业提醒">
      <ul aria-label="企业提醒">
        {lines.map(({ label, count, unit, href, tone }) => (
          <li key={label} className="border-b hairline last:border-b-0">
            <Link
              href={href}
              className="touch -mx-1.5 flex min-h-9 pointer-coarse:min-h-11 items-center gap-2 rounded-sm px-1.5 hover:bg-hover"
            >
              <Mark tone={tone} />
              <span className="min-w-0 flex-1">{label}</span>
              <span className="shrink-0 font-semibold tabular-nums">
                {formatNumber(count)}
                <span className="ml-0.5 text-sm font-normal text-ink-muted">{unit}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
