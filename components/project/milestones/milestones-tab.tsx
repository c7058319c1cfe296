"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { isoDate } from "@/domain/calendar/date";
import type { MilestoneList } from "@/domain/milestone/milestone-item.schema";
import { useRecord } from "../record/record-context";
import { LeasedFactoryNotice } from "./leased-factory-notice";
import type { MilestoneDialog } from "./milestone-dialog";
import { MilestoneRow } from "./milestone-row";
import { milestoneTally } from "./milestone-tally";
import { NotApplicableSteps } from "./not-applicable-steps";
import { milestonesQuery } from "./queries";
import { StepAxis } from "./step-axis";
import { planOf, scaleOf } from "./step-plan";

const loadDialogs = () => import("./dialogs/milestone-dialogs").then((module) => module.MilestoneDialogs);
const MilestoneDialogs = dynamic(loadDialogs, { ssr: false });

/** The steps after signing: plan against reality, document, evidence, blocker and the way through review. */
export function MilestonesTab() {
  const { project } = useRecord();
  const { data, isError, error } = useQuery(milestonesQuery(project.id));
  return (
    <Section title="里程碑" note={data ? milestoneTally(data.items) : undefined}>
      {isError ? (
        <ErrorState title="里程碑没有读出来" isCompact>
          {error.message}
        </ErrorState>
      ) : data ? (
        <Steps list={data} />
      ) : (
        <Loading label="正在读取里程碑">
          <SkeletonLines count={12} />
        </Loading>
      )}
    </Section>
  );
}

function Steps({ list }: { list: MilestoneList }) {
  const { reader } = useRecord();
  const [dialog, setDialog] = useState<MilestoneDialog | null>(null);
  const today = isoDate(reader.today);
  const { items, hasBegun } = list;
  const { plan, scale } = useMemo(
    () => ({ plan: planOf(items), scale: scaleOf(items, today) }),
    [items, today],
  );
  const taken = items.filter(({ state }) => state !== "notApplicable");
  const skipped = items.filter(({ state }) => state === "notApplicable");
  const open = items.find(({ code }) => code === dialog?.code);
  return (
    <>
      {hasBegun ? null : (
        <div className="mb-4">
          <Notice tone="accent">里程碑从正式签约起办理。签约前可以先排计划日期，标出不适用的节点。</Notice>
        </div>
      )}
      <LeasedFactoryNotice list={list} />
      <StepAxis scale={scale} />
      <ol aria-label="里程碑">
        {taken.map((item) => (
          <MilestoneRow
            key={item.code}
            item={item}
            plan={plan}
            scale={scale}
            today={today}
            onOpen={setDialog}
          />
        ))}
      </ol>
      <NotApplicableSteps items={skipped} onOpen={setDialog} />
      {dialog && open ? (
        <MilestoneDialogs dialog={dialog} item={open} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
