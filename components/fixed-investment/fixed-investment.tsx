"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type {
  FixedInvestmentItem,
  FixedInvestmentList,
} from "@/domain/fixed-investment/fixed-investment.schema";
import { api } from "@/lib/api/client";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { FigureRow } from "./figure-row";

const FigureForm = dynamic(() => import("./figure-form").then((module) => module.FigureForm), { ssr: false });

type FixedInvestmentProps = { projectId: string; canRecord: boolean };

/** `new` for a month or a correction that is not there yet. */
type Open = FixedInvestmentItem | "new" | null;

const shownAtFirst = 6;

const registrationNote = (data: FixedInvestmentList | undefined): string | undefined => {
  if (!data) return undefined;
  return data.registeredOn ? `${data.registeredOn} 固投入库` : "固投尚未入库，登记的完成额不计入";
};

/** What the statistical reports say was built, month by month; the statistician writes open months. */
export function FixedInvestment({ projectId, canRecord }: FixedInvestmentProps) {
  const { data, isError, error } = useQuery(api.fixedInvestment.list.queryOptions({ input: { projectId } }));
  const [open, setOpen] = useState<Open>(null);
  if (data && data.items.length === 0 && !canRecord) return null;
  return (
    <Section
      id="fixed-investment"
      title="固定资产投资完成额"
      note={registrationNote(data)}
      action={
        canRecord && data ? (
          <Button size="sm" onClick={() => setOpen("new")}>
            登记完成额
          </Button>
        ) : null
      }
    >
      {isError ? (
        <ErrorState title="固定资产投资没有读出来" isCompact>
          {error.message}
        </ErrorState>
      ) : data ? (
        <Figures data={data} canRecord={canRecord} onOpen={setOpen} />
      ) : (
        <Loading label="正在读取固定资产投资">
          <SkeletonLines count={3} />
        </Loading>
      )}
      {open !== null && data && canRecord ? (
        <SidePanel
          title={open === "new" ? "登记固定资产投资" : "修改固定资产投资"}
          isModal
          onClose={() => setOpen(null)}
        >
          <FigureForm
            projectId={projectId}
            list={data}
            figure={open === "new" ? null : open}
            onDone={() => setOpen(null)}
          />
        </SidePanel>
      ) : null}
    </Section>
  );
}

type FiguresProps = { data: FixedInvestmentList; canRecord: boolean; onOpen: (open: Open) => void };

function Figures({ data, canRecord, onOpen }: FiguresProps) {
  const [isWhole, setIsWhole] = useState(false);
  const words = useRuleWords();
  const { items, openMonths } = data;
  if (items.length === 0) {
    return (
      <EmptyState icon="chart" title="还没有登记完成额" isCompact>
        按统计月报逐月登记，入库后的月份计入。
      </EmptyState>
    );
  }
  const shown = isWhole ? items : items.slice(0, shownAtFirst);
  const rest = items.length - shown.length;
  return (
    <>
      <ul className="border-t hairline">
        {shown.map((item) => (
          <FigureRow
            key={item.id}
            item={item}
            words={words}
            onEdit={canRecord && openMonths.includes(item.statMonth) ? () => onOpen(item) : undefined}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button variant="quiet" size="sm" className="mt-1" onClick={() => setIsWhole(true)}>
          再看 {rest} 个月
        </Button>
      ) : null}
    </>
  );
}
