"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { BenefitDetail, BenefitIndicesView } from "@/domain/benefit/benefit.schema";
import { formatInstant } from "@/lib/format/date";
import { formatHundredths } from "@/lib/format/hundredths";
import { paths } from "@/lib/paths";
import { parcelsHref } from "@/lib/search-params/parcels";
import { benefitGapText, gradeCauseText, indexText } from "@/lib/text/benefits";
import { FigureDialog } from "./figure-dialog";
import { GradeBadge } from "./grade-badge";
import { MovementView } from "./movement-view";
import { benefitQuery } from "./queries";
import type { BenefitReader } from "./reader";
import { RemoveDialog } from "./remove-dialog";
import { ScoreTable } from "./score-table";

type BenefitPanelProps = { id: string; isHidden: boolean; reader: BenefitReader; onClose: () => void };

/** One firm's year over the list: grade, what moved it, points, indices. */
export function BenefitPanel({ id, isHidden, reader, onClose }: BenefitPanelProps) {
  const { data, error } = useQuery({ ...benefitQuery(id), enabled: !isHidden });
  if (isHidden) {
    return (
      <SidePanel title="其他部门的企业" onClose={onClose}>
        <p>企业数据只向其项目所在部门、统计岗、土地岗和园区领导展示。需要查看的，联系项目所在部门。</p>
      </SidePanel>
    );
  }
  if (!data) {
    return (
      <SidePanel title={error ? "没有读出来" : "正在载入"} onClose={onClose}>
        {error ? (
          <ErrorState isCompact title="企业数据没有读出来">
            {error.message}
          </ErrorState>
        ) : (
          <Loading>
            <SkeletonLines count={10} />
          </Loading>
        )}
      </SidePanel>
    );
  }
  return <Loaded detail={data} reader={reader} onClose={onClose} />;
}

type LoadedProps = { detail: BenefitDetail; reader: BenefitReader; onClose: () => void };

function Loaded({ detail, reader, onClose }: LoadedProps) {
  const [dialog, setDialog] = useState<"edit" | "remove" | null>(null);
  return (
    <>
      <SidePanel
        size="lg"
        title={detail.enterprise?.name ?? detail.place.name}
        note={<Note detail={detail} />}
        onClose={onClose}
        footer={
          reader.canEdit ? (
            <>
              <Button icon="edit" onClick={() => setDialog("edit")}>
                修改数据
              </Button>
              <Button variant="quiet" className="ml-auto" onClick={() => setDialog("remove")}>
                删除
              </Button>
            </>
          ) : undefined
        }
      >
        <div className="grid gap-6">
          <Grade detail={detail} />
          {detail.movement ? <MovementView movement={detail.movement} /> : null}
          <ScoreTable detail={detail} />
          <Indices indices={detail.indices} />
          <p className="text-sm text-ink-muted">
            {detail.figures.source ? `来源：${detail.figures.source}。` : ""}
            {detail.recordedBy ?? "系统"} {formatInstant(detail.updatedAt)} 登记。
          </p>
        </div>
      </SidePanel>
      {dialog === "edit" ? <FigureDialog detail={detail} onClose={() => setDialog(null)} /> : null}
      {dialog === "remove" ? (
        <RemoveDialog detail={detail} onClose={() => setDialog(null)} onRemoved={onClose} />
      ) : null}
    </>
  );
}

function Note({ detail: { year, place, enterprise } }: { detail: BenefitDetail }) {
  const href = place.kind === "parcel" ? parcelsHref({ open: place.id }) : paths.premises;
  return (
    <span className="flex flex-wrap gap-x-3">
      <span>{year} 年</span>
      <Link href={href} className="link">
        {place.code} {place.name}
      </Link>
      {enterprise ? (
        <Link href={paths.enterprise(enterprise.id)} className="link">
          企业档案
        </Link>
      ) : null}
    </span>
  );
}

function Grade({ detail }: { detail: BenefitDetail }) {
  const { grade, cause, rank, contenders, scoreHundredths, missing, figures } = detail;
  if (!grade) {
    return (
      <Notice tone="behind" title="数据不全，未评">
        缺{missing.map((gap) => benefitGapText[gap]).join("、")}，补齐后评分定级。
      </Notice>
    );
  }
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-3">
        <GradeBadge grade={grade} />
        <span className="text-xl font-semibold tabular-nums">{formatHundredths(scoreHundredths)}</span>
        <span className="text-ink-muted">
          {rank === null ? "" : `第 ${rank} 名，共 ${contenders} 家`}
          {cause && cause !== "place" ? `；${gradeCauseText[cause]}` : ""}
        </span>
      </p>
      {figures.vetoReason ? <p className="text-breached-text">一票否决：{figures.vetoReason}</p> : null}
    </div>
  );
}

// safe because the keys of the words are the keys of the indices
const indexNames = Object.keys(indexText) as (keyof BenefitIndicesView)[];

function Indices({ indices }: { indices: BenefitIndicesView }) {
  return (
    <Section title="用地效益">
      <DescriptionList columns={2}>
        {indexNames.map((name) => (
          <Description key={name} label={indexText[name].name}>
            {indices[name] === null ? (
              ""
            ) : (
              <span className="tabular-nums">
                {formatHundredths(indices[name])} {indexText[name].unit}
              </span>
            )}
          </Description>
        ))}
      </DescriptionList>
    </Section>
  );
}
