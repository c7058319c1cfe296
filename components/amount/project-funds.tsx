"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { Button } from "@/components/ui/button";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section";
import { SidePanel } from "@/components/ui/side-panel";
import type { Measure } from "@/domain/amount/measure";
import { api } from "@/lib/api/client";
import { formatWan } from "@/lib/format/money";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureText } from "@/lib/text/amounts";

const ProposeFundForm = dynamic(
  () => import("./propose-fund-form").then((module) => module.ProposeFundForm),
  {
    ssr: false,
  },
);

type ProjectFundsProps = {
  projectId: string;
  sourceRegionCode: string | null;
  today: string;
  canPropose: boolean;
};

/** The form that lies over the funds; in the URL, so that a gate's missing item leads straight to it. */
const formParser = parseAsStringLiteral(["fund"]);

const measures = [
  "agreedInvestment",
  "fundsInPlace",
  "fixedInvestment",
] as const satisfies readonly Measure[];

/** What is agreed, in place and built for one project, with the forms that add to it. */
export function ProjectFunds({ projectId, sourceRegionCode, today, canPropose }: ProjectFundsProps) {
  const [form, setForm] = useQueryState("form", formParser);
  const close = () => void setForm(null);
  return (
    <Section
      id="funds"
      title="资金"
      action={
        canPropose ? (
          <Button size="sm" onClick={() => void setForm("fund")}>
            提报到位
          </Button>
        ) : null
      }
    >
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-3">
        {measures.map((measure) => (
          <MeasureSum key={measure} measure={measure} projectId={projectId} />
        ))}
      </dl>
      {form === "fund" && canPropose ? (
        <SidePanel title="提报到位资金" isModal onClose={close}>
          <ProposeFundForm
            projectId={projectId}
            sourceRegionCode={sourceRegionCode}
            today={today}
            onDone={close}
          />
        </SidePanel>
      ) : null}
    </Section>
  );
}

function MeasureSum({ measure, projectId }: { measure: (typeof measures)[number]; projectId: string }) {
  const { data } = useQuery(api.amount.summary.queryOptions({ input: { measure, projectId } }));
  const hasRows = data !== undefined && data.count > 0;
  return (
    <div>
      <dt className="text-sm text-ink-muted">{measureText[measure]}</dt>
      <dd className="text-lg">
        <Figure value={hasRows ? formatWan(data.countedFen) : null} unit="万元" />
      </dd>
      {hasRows ? (
        <dd className="text-sm">
          <Link href={amountsHref({ measure, projectId })} className="link">
            {data.count} 笔
            {data.notCountedFen === 0 ? "" : `，另有 ${formatWan(data.notCountedFen)} 万元不计入`}
          </Link>
        </dd>
      ) : null}
    </div>
  );
}
