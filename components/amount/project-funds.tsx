"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { Button } from "@/components/ui/button";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section";
import { SidePanel } from "@/components/ui/side-panel";
import { Skeleton } from "@/components/ui/skeleton";
import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import { api } from "@/lib/api/client";
import { formatMeasure, measureUnit } from "@/lib/format/measure";
import { formatWan } from "@/lib/format/money";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureText } from "@/lib/text/amounts";
import { EntryList } from "./fund/entry-list";

const ProposeFundForm = dynamic(
  () => import("./propose-fund-form").then((module) => module.ProposeFundForm),
  { ssr: false },
);
const FundEditor = dynamic(() => import("./fund/fund-editor").then((module) => module.FundEditor), {
  ssr: false,
});
const DecisionPanel = dynamic(() => import("./decision-panel").then((module) => module.DecisionPanel), {
  ssr: false,
});

type ProjectFundsProps = {
  projectId: string;
  sourceRegionCode: string | null;
  today: string;
  canPropose: boolean;
  canDecide: boolean;
};

/** What lies over the funds; in the URL, so that a gate's missing item or a message leads straight to it. */
const parsers = { form: parseAsStringLiteral(["fund"]), fund: parseAsString, edit: parseAsBoolean };

const measures = [
  "agreedInvestment",
  "fundsInPlace",
  "fixedInvestment",
  "foreignUsed",
  "foreignAgreed",
] as const satisfies readonly Measure[];

/** What is agreed, in place and built for one project, its money entry by entry, and the form that adds to it. */
export function ProjectFunds(props: ProjectFundsProps) {
  const { projectId, canPropose } = props;
  const [open, setOpen] = useQueryStates(parsers);
  const close = () => void setOpen({ form: null, fund: null, edit: null });
  return (
    <Section
      id="funds"
      title="资金"
      action={
        canPropose ? (
          <Button
            size="sm"
            onClick={() => void setOpen({ form: "fund", fund: null, edit: null }, { history: "push" })}
          >
            提报到位
          </Button>
        ) : null
      }
    >
      <dl className="mb-4 grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
        {measures.map((measure) => (
          <MeasureSum key={measure} measure={measure} projectId={projectId} />
        ))}
      </dl>
      <EntryList
        projectId={projectId}
        canPropose={canPropose}
        onOpen={(fund) => void setOpen({ form: null, fund, edit: null }, { history: "push" })}
      />
      <Overlay {...props} open={open} onEdit={() => void setOpen({ ...open, edit: true })} onClose={close} />
    </Section>
  );
}

type OverlayProps = ProjectFundsProps & {
  open: { form: "fund" | null; fund: string | null; edit: boolean | null };
  onEdit: () => void;
  onClose: () => void;
};

function Overlay({
  open,
  projectId,
  sourceRegionCode,
  today,
  canPropose,
  canDecide,
  onEdit,
  onClose,
}: OverlayProps) {
  if (open.form === "fund" && canPropose) {
    return (
      <SidePanel title="提报到位资金" isModal onClose={onClose}>
        <ProposeFundForm
          projectId={projectId}
          sourceRegionCode={sourceRegionCode}
          today={today}
          onDone={onClose}
        />
      </SidePanel>
    );
  }
  if (open.fund === null) return null;
  if (open.edit) {
    return (
      <SidePanel title="修改到位资金" isModal onClose={onClose}>
        <FundEditor id={open.fund} projectId={projectId} today={today} onDone={onClose} />
      </SidePanel>
    );
  }
  return (
    <DecisionPanel
      id={open.fund}
      canDecide={canDecide}
      hasProjectLink={false}
      onEdit={onEdit}
      onClose={onClose}
    />
  );
}

type MeasureSumProps = { measure: (typeof measures)[number]; projectId: string };

function MeasureSum({ measure, projectId }: MeasureSumProps) {
  const { data, isPending } = useQuery(api.amount.summary.queryOptions({ input: { measure, projectId } }));
  const hasRows = data !== undefined && data.count > 0;
  if (isForeignMeasure(measure) && !hasRows) return null;
  const note =
    hasRows && !isForeignMeasure(measure) && data.notCountedFen !== 0
      ? `，另有 ${formatWan(data.notCountedFen)} 万元不计入`
      : "";
  return (
    <div>
      <dt className="text-sm text-ink-muted">{measureText[measure]}</dt>
      <dd className="text-lg">
        {data ? (
          <Figure
            value={hasRows ? formatMeasure(measure, data, "row") : null}
            unit={measureUnit(measure, "row")}
          />
        ) : isPending ? (
          <Skeleton className="my-1 h-5 w-24" />
        ) : (
          <span className="text-sm text-breached-text">没有读出来</span>
        )}
      </dd>
      {hasRows ? (
        <dd className="text-sm">
          <Link href={amountsHref({ measure, projectId })} className="link">
            {data.count} 笔{note}
          </Link>
        </dd>
      ) : null}
    </div>
  );
}
