"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { MoneyField } from "@/components/form/money-field";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { yuanMeasures } from "@/domain/amount/measure";
import type { ForecastInput, ForecastView } from "@/domain/forecast/forecast.schema";
import { fenFromDecimal } from "@/domain/money/decimal";
import { formatAmount } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { type ForecastParams, forecastHref } from "@/lib/search-params/forecast";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { measureShortText } from "@/lib/text/amounts";
import { BackTestTable } from "./back-test-table";
import { MonthBoard } from "./month-board";
import { MonthColumns } from "./month-columns";
import { OutlookHead } from "./outlook";
import { PathChart } from "./path-chart";
import { ProjectList } from "./project-list";
import { forecastQuery } from "./queries";
import { SwingList } from "./swing-list";
import { type TryOut, useTries } from "./use-tries";
import { WeightTable } from "./weight-table";

type ForecastDeskProps = {
  input: ForecastInput;
  params: ForecastParams;
  /** The pages beside this one. */
  tabs: ReactNode;
};

/** What the plan may still count on, why, and what would change it; trying out is kept in this page alone. */
export function ForecastDesk({ input, params, tabs }: ForecastDeskProps) {
  const tryOut = useTries();
  const { data: view, isError, error } = useQuery(forecastQuery({ ...input, ...tryOut.tries }));
  if (isError) {
    return (
      <PageBody>
        <ErrorState title="预测没有算出来">{error.message}</ErrorState>
      </PageBody>
    );
  }
  if (!view) return null;
  return (
    <>
      <PageHeader
        title={view.departmentName ? `预测 · ${view.departmentName}` : "预测"}
        note={`${view.plan.name}，从本月起算，同一天结果不变`}
      />
      <PageBody>
        {tabs}
        <LinkTabs
          label="口径"
          tabs={yuanMeasures.map((measure) => ({
            href: forecastHref({ ...params, measure: measure === "fundsInPlace" ? null : measure }),
            label: measureShortText[measure],
            isCurrent: measure === view.measure,
          }))}
        />
        <TryNotice tryOut={tryOut} />
        <div className="mt-5 grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
          <div className="grid content-start gap-5">
            <OutlookHead view={view} />
            <TargetForm view={view} tryOut={tryOut} />
          </div>
          <Section title="影响最大的项目">
            <SwingList view={view} />
          </Section>
        </div>
        <div className="mt-6 grid grid-cols-1 gap-6">
          <div className="grid grid-cols-1 gap-x-10 gap-y-6 xl:grid-cols-2">
            <PathChart input={{ ...input, ...tryOut.tries }} />
            <MonthColumns view={view} />
          </div>
          <Section title="预计签约月" note="把卡片拖到另一个月，或选中后按左右方向键，看结果怎样变">
            <MonthBoard view={view} tryOut={tryOut} />
          </Section>
          <Section title="逐个项目" note={<Basis view={view} />}>
            <ProjectList view={view} tryOut={tryOut} />
          </Section>
          <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
            <Section title="把握从何而来" note="园区历史与起始值按十比一折算">
              <WeightTable view={view} />
            </Section>
            <Section title="回测">
              <BackTestTable input={input} />
            </Section>
          </div>
        </div>
      </PageBody>
    </>
  );
}

function Basis({ view }: { view: ForecastView }) {
  return (
    <Link href={projectsHref(view.filter)} className="link">
      {formatNumber(view.projectCount)} 个正常推进的项目，余额 {formatAmount(view.remainingFen)}
    </Link>
  );
}

function TryNotice({ tryOut }: { tryOut: TryOut }) {
  if (!tryOut.isTrying) return null;
  const { excluded, shifted } = tryOut.tries;
  return (
    <div className="mt-4">
      <Notice tone="behind">
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          假设测算：{excluded.length} 个项目落空，{shifted.length} 个项目改期。只在本页有效，不会保存
          <Button size="sm" icon="undo" onClick={tryOut.reset}>
            还原
          </Button>
        </span>
      </Notice>
    </div>
  );
}

/** A target to measure against while none has been issued, or another one than the issued. */
function TargetForm({ view, tryOut }: { view: ForecastView; tryOut: TryOut }) {
  const [text, setText] = useState("");
  const amount = text === "" ? null : fenFromDecimal(text, "yi");
  const error = amount && !amount.ok ? "填写数字，例如 120" : undefined;
  const issued = view.isTargetAssumed ? null : view.targetFen;
  return (
    <form
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (amount === null) tryOut.assume(undefined);
        else if (amount.ok) tryOut.assume(amount.value);
      }}
    >
      <MoneyField
        label="按假定目标测算"
        help={issued === null ? "目标尚未下达时，可先按假定目标看把握" : undefined}
        unit="亿元"
        value={text}
        onChange={setText}
        error={error}
      />
      <div className="mt-[1.625rem]">
        <Button type="submit">测算</Button>
      </div>
    </form>
  );
}
