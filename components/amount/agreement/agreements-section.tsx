"use client";

import { useQuery } from "@tanstack/react-query";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { AgreementDetail, AgreementList } from "@/domain/amount/agreement-detail.schema";
import { api } from "@/lib/api/client";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { ContractTerms } from "../contract-terms";
import { AgreementForms } from "./agreement-forms";
import { type AgreementAction, AgreementItem } from "./agreement-item";
import { PromisesTable } from "./promises-table";
import { isStanding } from "./standing";

type AgreementsSectionProps = { projectId: string; today: string; canRecord: boolean; canTakeBack: boolean };

/** The form that lies over the record; in the URL, so that a gate's missing item leads straight to it. */
const formParser = parseAsStringLiteral(["agreement", "contract"]);

type Opened = { id: string; action: AgreementAction };

/** The contract whose terms stand on the record: the one that counts, else the newest formal one. */
function contractOf(items: readonly AgreementDetail[]): AgreementDetail | undefined {
  const formal = items.filter((item) => item.kind === "formal" && isStanding(item));
  return formal.find(({ isCounted }) => isCounted) ?? formal[0];
}

/** What the list needs beside the agreements: which months are open, and the office's own words of the rules. */
function useReading() {
  const { data: months } = useQuery(api.month.listOpen.queryOptions({ input: {}, staleTime: 60_000 }));
  const isMonthOpen = ({ statMonth }: AgreementDetail) =>
    months?.openMonths.some((month) => month === statMonth) ?? true;
  return { isMonthOpen, words: useRuleWords() };
}

type InsteadProps = { agreed: AgreementList | undefined; error: Error | null; canRecord: boolean };

/** What stands where there is no agreement to list: still reading, not read, or none signed. */
function Instead({ agreed, error, canRecord }: InsteadProps) {
  if (agreed) {
    if (agreed.items.length > 0) return null;
    return (
      <p className="text-ink-muted">
        尚未签订协议。{canRecord ? "意向、框架、正式和增资协议都在这里登记。" : ""}
      </p>
    );
  }
  return error ? (
    <ErrorState title="协议没有读出来" isCompact>
      {error.message}
    </ErrorState>
  ) : (
    <Loading label="正在读取协议">
      <SkeletonLines count={3} />
    </Loading>
  );
}

/** Agreements of a project by time, what counts of them and why, and what the contract promises. */
export function AgreementsSection({ projectId, today, canRecord, canTakeBack }: AgreementsSectionProps) {
  const [form, setForm] = useQueryState("form", formParser);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data: agreed, error } = useQuery(api.agreement.list.queryOptions({ input: { projectId } }));
  const { isMonthOpen, words } = useReading();
  const items = agreed?.items ?? [];
  const contract = contractOf(items);
  const close = () => {
    setOpened(null);
    void setForm(null);
  };
  const chosen = items.find(({ id }) => id === opened?.id);
  const edited = form === "contract" ? contract : opened?.action === "terms" ? chosen : undefined;
  return (
    <Section
      id="agreements"
      title="协议"
      action={
        canRecord ? (
          <Button size="sm" onClick={() => void setForm("agreement", { history: "push" })}>
            登记协议
          </Button>
        ) : null
      }
    >
      <Instead agreed={agreed} error={error} canRecord={canRecord} />
      <ol>
        {items.map((agreement) => (
          <AgreementItem
            key={agreement.id}
            agreement={agreement}
            related={items.find(({ id }) => id === (agreement.raisedFromId ?? agreement.reversesId))}
            words={words}
            isMonthOpen={isMonthOpen(agreement)}
            canRecord={canRecord}
            canTakeBack={canTakeBack}
            onAction={(action) => setOpened({ id: agreement.id, action })}
          />
        ))}
      </ol>
      {contract && agreed ? (
        <>
          <ContractTerms
            contract={contract}
            onEdit={canRecord ? () => void setForm("contract", { history: "push" }) : undefined}
          />
          <PromisesTable contract={contract} reached={agreed.reached} today={today} />
        </>
      ) : null}
      <AgreementForms
        projectId={projectId}
        today={today}
        isRecording={form === "agreement" && canRecord}
        edited={canRecord ? edited : undefined}
        opened={chosen && opened ? { agreement: chosen, action: opened.action } : undefined}
        isMonthOpen={isMonthOpen}
        onRecorded={({ id, kind }) => {
          void setForm(null);
          setOpened(kind === "formal" ? { id, action: "terms" } : null);
        }}
        onClose={close}
      />
    </Section>
  );
}
