"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import type { IdleCaseDetail } from "@/domain/idle-land/case.schema";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { describeFinding, describeHandling } from "@/lib/text/idle-finding";
import { idleCaseStateText, idleCauseKindText, idleCauseText } from "@/lib/text/idle-land";
import { zoneText } from "@/lib/text/industries";
import { FindingBadge } from "../finding-badge";
import { FindingCard } from "../finding-card";
import { idleCaseQuery } from "../queries";
import { CaseActions } from "./case-actions";
import { CaseChain } from "./case-chain";
import { CaseDocuments } from "./case-documents";

type CaseViewProps = {
  id: string;
  /** The case's photos and papers, put together by the page. */
  files: ReactNode;
};

/** A clue from flag to 销号: what it rests on, what the check found, every step of the park and of the authority. */
export function CaseView({ id, files }: CaseViewProps) {
  const { data, error } = useQuery(idleCaseQuery(id));
  if (!data) {
    return (
      <PageBody>
        {error ? (
          <ErrorState title="线索没有读出来">{error.message}</ErrorState>
        ) : (
          <Skeleton className="h-64" />
        )}
      </PageBody>
    );
  }
  return (
    <>
      <PageHeader
        title={`${data.parcel.name} 闲置线索`}
        back={{ href: paths.idleLand, label: "闲置土地" }}
        note={
          <Badge tone={data.state === "closed" ? "neutral" : "accent"}>{idleCaseStateText[data.state]}</Badge>
        }
        action={
          <>
            <PrintButton />
            <CaseActions detail={data} />
          </>
        }
      />
      <PageBody>
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="min-w-0 space-y-8">
            <FindingSection detail={data} />
            <CheckSection detail={data} />
            <Section title="照片和材料">{files}</Section>
          </div>
          <div className="min-w-0 space-y-8">
            <Section title="办理经过">
              <CaseChain detail={data} />
            </Section>
            <ParcelSection detail={data} />
            <CaseDocuments detail={data} />
          </div>
        </div>
      </PageBody>
    </>
  );
}

function FindingSection({ detail }: { detail: IdleCaseDetail }) {
  const { finding, current, foundOn, closedOn } = detail;
  const hasChanged = closedOn === null && describeFinding(current) !== describeFinding(finding);
  return (
    <Section title="疑似依据" note={`${foundOn} 建立线索时的推算`}>
      <div className="space-y-4">
        {hasChanged ? (
          <Notice tone="neutral" title="按今天的资料">
            <p>
              <FindingBadge kind={current.kind} /> {describeFinding(current)}
            </p>
            {current.handling.map((way) => (
              <p key={way.kind}>如经主管部门认定，{describeHandling(way)}</p>
            ))}
          </Notice>
        ) : null}
        <FindingCard finding={finding} />
      </div>
    </Section>
  );
}

const isCause = (code: string): code is keyof typeof idleCauseText => code in idleCauseText;

function CheckSection({ detail }: { detail: IdleCaseDetail }) {
  const { causeKind, causes, causeNote, statement, measure, checkedOn, checkedByName } = detail;
  if (causeKind === null)
    return (
      <Section title="核查">
        <p className="text-ink-muted">还没有核查。到现场拍照，听取企业说明，查明原因后登记。</p>
      </Section>
    );
  return (
    <Section title="核查" note={`${checkedOn ?? ""} ${checkedByName ?? ""}`}>
      <DescriptionList>
        <Description label="原因归属">{idleCauseKindText[causeKind]}</Description>
        <Description label="具体原因">
          {causes
            .filter(isCause)
            .map((code) => idleCauseText[code])
            .join("、")}
        </Description>
        <Description label="原因说明">
          <span className="whitespace-pre-line">{causeNote ?? ""}</span>
        </Description>
        <Description label="企业说明">
          <span className="whitespace-pre-line">{statement ?? ""}</span>
        </Description>
        <Description label="措施">{measure ?? ""}</Description>
      </DescriptionList>
    </Section>
  );
}

function ParcelSection({ detail: { parcel } }: { detail: IdleCaseDetail }) {
  return (
    <Section title="地块">
      <DescriptionList>
        <Description label="编号">{parcel.code}</Description>
        <Description label="坐落">{parcel.location ?? ""}</Description>
        <Description label="片区">{zoneText[parcel.zone]}</Description>
        <Description label="面积">{muOfSqmWithUnit(parcel.areaSqm)}</Description>
        <Description label="使用权人">{parcel.holderName ?? ""}</Description>
        <Description label="合同编号">{parcel.contractNo ?? ""}</Description>
      </DescriptionList>
    </Section>
  );
}
