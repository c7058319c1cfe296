"use client";

import { useQuery } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { FundDetail } from "@/domain/amount/fund.schema";
import { api } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { ConfirmForm } from "./confirm-form";
import { EntryFacts } from "./entry-facts";
import { CountingSides } from "./fund/counting-sides";
import { EvidenceFiles } from "./fund/evidence-files";
import { FundHistory } from "./fund/fund-history";
import { countedPart } from "./fund/worth";
import { ReasonForm } from "./reason-form";

type DecisionPanelProps = {
  id: string;
  /** The statistician decides; the others read. */
  canDecide: boolean;
  /** On the project's own page there is no way there. */
  hasProjectLink?: boolean;
  onEdit?: () => void;
  onClose: () => void;
};

/** One entry with its files and what may be decided on it: 核定 or 退回 while it waits, 红冲 once it counts. */
export function DecisionPanel({ id, canDecide, hasProjectLink = true, onEdit, onClose }: DecisionPanelProps) {
  const entry = useQuery(api.fund.get.queryOptions({ input: { id } }));
  const { data } = entry;
  const mayEdit = data?.mayEdit === true && onEdit !== undefined;
  return (
    <SidePanel
      title={data?.entry.projectName ?? "到位资金"}
      onClose={onClose}
      actions={
        mayEdit ? (
          <Button size="sm" onClick={onEdit}>
            修改
          </Button>
        ) : data && hasProjectLink ? (
          <ButtonLink href={paths.project(data.entry.projectId)} variant="quiet" size="sm">
            打开项目
          </ButtonLink>
        ) : undefined
      }
    >
      {entry.isError ? (
        <ErrorState title="这笔资金没有读出来" isCompact>
          {entry.error.message}
        </ErrorState>
      ) : data ? (
        <div className="grid gap-5">
          <Facts detail={data} />
          {canDecide ? <Decisions detail={data} onDone={onClose} /> : <Waiting detail={data} />}
          <FundHistory steps={data.history} />
        </div>
      ) : (
        <Loading label="正在读取这笔资金">
          <SkeletonLines count={8} />
        </Loading>
      )}
    </SidePanel>
  );
}

function Facts({ detail }: { detail: FundDetail }) {
  const { entry, money, funds, foreign, outsideShareBp } = detail;
  return (
    <>
      <EntryFacts detail={detail} />
      <EvidenceFiles detail={detail} />
      {entry.statMonth ? (
        <section className="border-t hairline pt-4">
          <h3 className="mb-2 font-semibold">计入情况</h3>
          <CountingSides
            funds={funds}
            foreign={foreign}
            fundsFen={countedPart(money.amountFen, outsideShareBp, funds)}
            usdCents={money.usdCents}
          />
        </section>
      ) : null}
    </>
  );
}

/** For who may not decide: where it stands. */
function Waiting({ detail: { entry } }: { detail: FundDetail }) {
  if (entry.state === "pending") return <p className="text-ink-muted">等统计核定岗核定，核定前不计入。</p>;
  return entry.state === "returned" && entry.stateNote ? (
    <p className="text-behind-text">退回原因：{entry.stateNote}</p>
  ) : null;
}

type DecisionsProps = { detail: FundDetail; onDone: () => void };

const refusalText = {
  ownProposal: "这笔资金由本人提报，须由其他核定人员核定。",
  ownProject: "本人是项目负责人，须由其他核定人员核定。",
} as const;

function Decisions({ detail, onDone }: DecisionsProps) {
  const { entry, refusal, months } = detail;
  if (entry.state === "pending") {
    return (
      <>
        {refusal === "ownProposal" || refusal === "ownProject" ? (
          <p className="text-behind-text">{refusalText[refusal]}</p>
        ) : months.length === 0 ? (
          <p className="text-behind-text">到位日期所在月份之后没有可用的统计月，核对到位日期后退回更正。</p>
        ) : (
          <ConfirmForm detail={detail} onDone={onDone} />
        )}
        <ReasonForm kind="return" detail={detail} onDone={onDone} />
      </>
    );
  }
  const isReversible = (entry.state === "confirmed" || entry.state === "locked") && entry.reversesId === null;
  return isReversible ? <ReasonForm kind="reverse" detail={detail} onDone={onDone} /> : null;
}
