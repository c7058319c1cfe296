"use client";

import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { isSuspected } from "@/domain/idle-land/finding";
import type { IdleLandDetail } from "@/domain/idle-land/idle-land.schema";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { FindingBadge } from "./finding-badge";
import { FindingCard } from "./finding-card";
import { OpenCaseButton } from "./open-case-button";
import { idleFlagQuery } from "./queries";
import { WorksSections } from "./works/works-sections";

type FlagPanelProps = { parcelId: string; onClose: () => void };

/** One parcel's flag: what it says and rests on, the building behind it, its cases. */
export function FlagPanel({ parcelId, onClose }: FlagPanelProps) {
  const { data, isPending, error } = useQuery(idleFlagQuery(parcelId));
  if (isPending) {
    return (
      <SidePanel title="正在载入" onClose={onClose}>
        <Loading>
          <SkeletonLines count={10} />
        </Loading>
      </SidePanel>
    );
  }
  if (!data?.detail) {
    return (
      <SidePanel title="没有可查看的预警" onClose={onClose}>
        <ErrorState isCompact title="没有可查看的预警">
          {error?.message ?? "该地块尚未供应，或不在你的查看范围。"}
        </ErrorState>
      </SidePanel>
    );
  }
  return <LoadedPanel key={parcelId} detail={data.detail} onClose={onClose} />;
}

function LoadedPanel({ detail, onClose }: { detail: IdleLandDetail; onClose: () => void }) {
  return (
    <SidePanel
      title={detail.name}
      note={
        <span className="flex flex-wrap items-center gap-2">
          {detail.code}，{muOfSqmWithUnit(detail.areaSqm)}
          <FindingBadge kind={detail.finding.kind} />
        </span>
      }
      onClose={onClose}
      footer={<PanelFooter detail={detail} />}
    >
      <div className="space-y-6">
        <FindingCard finding={detail.finding} />
        <WorksSections detail={detail} />
      </div>
    </SidePanel>
  );
}

function PanelFooter({ detail }: { detail: IdleLandDetail }) {
  const { openCase, canEdit, finding, parcelId, cases } = detail;
  const lastClosed = cases.findLast(({ closedOn }) => closedOn !== null);
  return (
    <>
      {openCase ? (
        <ButtonLink href={paths.idleCase(openCase.id)} variant="primary">
          办理线索
        </ButtonLink>
      ) : null}
      {!openCase && canEdit && isSuspected(finding.kind) ? <OpenCaseButton parcelId={parcelId} /> : null}
      {!openCase && lastClosed ? (
        <ButtonLink href={paths.idleCase(lastClosed.id)}>看已销号线索</ButtonLink>
      ) : null}
      <ButtonLink href={paths.parcel(parcelId)}>地块资料</ButtonLink>
    </>
  );
}
