import Link from "next/link";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section";
import type { EnterpriseFunds } from "@/domain/enterprise/enterprise-detail.schema";
import { formatWan } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureText } from "@/lib/text/amounts";

type FundsSectionProps = { enterpriseId: string; funds: readonly EnterpriseFunds[] };

/** Each measure over the enterprise's projects, opening the ledger rows it was added up from. */
export function FundsSection({ enterpriseId, funds }: FundsSectionProps) {
  return (
    <Section id="funds" title="资金" note="作为投资方或项目公司的项目，计入部分">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-3 print:grid-cols-3">
        {funds.map(({ measure, count, countedFen, notCountedFen }) => (
          <div key={measure}>
            <dt className="text-sm text-ink-muted">{measureText[measure]}</dt>
            <dd className="text-lg">
              <Figure value={count > 0 ? formatWan(countedFen) : null} unit="万元" />
            </dd>
            {count > 0 ? (
              <dd className="text-sm">
                <Link href={amountsHref({ measure, enterpriseId })} className="link">
                  {formatNumber(count)} 笔
                  {notCountedFen === 0 ? "" : `，另有 ${formatWan(notCountedFen)} 万元不计入`}
                </Link>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </Section>
  );
}
