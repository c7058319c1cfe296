"use client";

import { useQuery } from "@tanstack/react-query";
import { CopyButton } from "@/components/ui/copy-button";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { intentStateText } from "@/lib/text/intents";
import { AnswerBadge } from "./answer-badge";
import { DuplicateHints } from "./duplicate-hints";
import { IntentActions } from "./intent-actions";
import { IntentFacts } from "./intent-facts";
import { IntentSteps } from "./intent-steps";
import { intentQuery } from "./queries";
import type { InboxReader } from "./reader";

type IntentPanelProps = { id: string; reader: InboxReader; onClose: () => void };

/** An open submission: what was written, what may be the same, what can be done. */
export function IntentPanel({ id, reader, onClose }: IntentPanelProps) {
  const { data, error, isPending } = useQuery(intentQuery(id));
  if (isPending) {
    return (
      <SidePanel title="正在载入" onClose={onClose}>
        <Loading>
          <SkeletonLines count={12} />
        </Loading>
      </SidePanel>
    );
  }
  if (!data) {
    return (
      <SidePanel title="登记没有读出来" onClose={onClose}>
        <ErrorState isCompact title="登记没有读出来">
          {error.message}
        </ErrorState>
      </SidePanel>
    );
  }
  return <LoadedPanel key={id} intent={data} reader={reader} onClose={onClose} />;
}

type LoadedPanelProps = { intent: IntentDetail; reader: InboxReader; onClose: () => void };

function LoadedPanel({ intent, reader, onClose }: LoadedPanelProps) {
  const isOpen =
    !intent.hasProject && intent.state !== "spam" && intent.state !== "closed" && intent.state !== "declined";
  const canHandle = intent.isMine || reader.isHead;
  return (
    <SidePanel
      title={intent.enterpriseName}
      note={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span>{intentStateText[intent.state]}</span>
          <AnswerBadge answer={intent.answer} />
          <span className="inline-flex items-center font-mono">
            {intent.receiptNo}
            <CopyButton value={intent.receiptNo} what="受理号" />
          </span>
        </span>
      }
      onClose={onClose}
      footer={<IntentActions intent={intent} reader={reader} />}
    >
      <div className="space-y-6">
        {isOpen && canHandle ? <DuplicateHints intent={intent} /> : null}
        <IntentFacts intent={intent} reader={reader} />
        <IntentSteps intent={intent} />
      </div>
    </SidePanel>
  );
}
