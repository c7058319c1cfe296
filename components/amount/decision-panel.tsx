"use client";

import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { FundDetail } from "@/domain/amount/fund.schema";
import { api } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { ConfirmForm } from "./confirm-form";
import { EntryFacts } from "./entry-facts";
import { ReasonForm } from "./reason-form";

type DecisionPanelProps = { id: string; today: string; onClose: () => void };

/** One entry with what may be decided on it: 核定 or 退回 while it waits, 红冲 once it counts. */
export function DecisionPanel({ id, today, onClose }: DecisionPanelProps) {
  const entry = useQuery(api.fund.get.queryOptions({ input: { id } }));
  return (
    <SidePanel
      title={entry.data?.entry.projectName ?? "到位资金"}
      onClose={onClose}
      actions={
        entry.data ? (
          <ButtonLink href={paths.project(entry.data.entry.projectId)} variant="quiet" size="sm">
            打开项目
          </ButtonLink>
        ) : undefined
      }
    >
      {entry.isError ? (
        <ErrorState title="这笔资金没有读出来" isCompact>
          {entry.error.message}
        </ErrorState>
      ) : entry.data ? (
        <div key={entry.data.entry.version} className="grid gap-5">
          <EntryFacts detail={entry.data} />
          <Decisions detail={entry.data} today={today} onDone={onClose} />
        </div>
      ) : (
        <Loading label="正在读取这笔资金">
          <SkeletonLines count={8} />
        </Loading>
      )}
    </SidePanel>
  );
}

type DecisionsProps = { detail: FundDetail; today: string; onDone: () => void };

const refusalText = {
  ownProposal: "这笔资金由本人提报，须由其他核定人员核定。",
  ownProject: "本人是项目负责人，须由其他核定人员核定。",
} as const;

function Decisions({ detail, today, onDone }: DecisionsProps) {
  const { entry, refusal } = detail;
  if (entry.state === "pending") {
    return (
      <>
        {refusal === "ownProposal" || refusal === "ownProject" ? (
          <p className="text-behind-text">{refusalText[refusal]}</p>
        ) : (
          <ConfirmForm detail={detail} today={today} onDone={onDone} />
        )}
        <ReasonForm kind="return" entry={entry} onDone={onDone} />
      </>
    );
  }
  const isReversible = (entry.state === "confirmed" || entry.state === "locked") && entry.reversesId === null;
  return isReversible ? <ReasonForm kind="reverse" entry={entry} onDone={onDone} /> : null;
}
