"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { ErrorState } from "@/components/ui/error-state";
import { Menu } from "@/components/ui/menu";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import type { ParcelFieldKey } from "@/domain/land/parcel-fields";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { parcelFieldWords } from "@/lib/format/parcel-field";
import { paths } from "@/lib/paths";
import { zoneText } from "@/lib/text/industries";
import { parcelFieldText, utilityLongText } from "@/lib/text/parcels";
import { MarkBadges } from "./mark-badges";
import { ParcelStateBadge } from "./parcel-state-badge";
import { parcelQuery } from "./queries";
import type { ParcelReader } from "./reader";
import { useParcelTask } from "./use-parcel-task";

type ParcelPanelProps = {
  id: string;
  reader: ParcelReader;
  claims: ReactNode;
  onClose: () => void;
  /** Opens another parcel in place of one that was split or merged. */
  onOpen: (id: string | null) => void;
};

/** An open parcel: its facts and who has claims on it. */
export function ParcelPanel({ id, reader, claims, onClose, onOpen }: ParcelPanelProps) {
  const { data, error, isPending } = useQuery(parcelQuery(id));
  if (isPending) {
    return (
      <SidePanel title="正在载入" onClose={onClose}>
        <Loading>
          <SkeletonLines count={10} />
        </Loading>
      </SidePanel>
    );
  }
  if (!data) {
    return (
      <SidePanel title="地块没有读出来" onClose={onClose}>
        <ErrorState isCompact title="地块没有读出来">
          {error.message}
        </ErrorState>
      </SidePanel>
    );
  }
  return (
    <LoadedPanel key={id} parcel={data} reader={reader} claims={claims} onClose={onClose} onOpen={onOpen} />
  );
}

const plain = (decimal: string | null) => (decimal === null ? "" : trimDecimal(decimal));

function ratioText({ floorAreaRatioMin: least, floorAreaRatioMax: most }: ParcelDetail): string {
  if (least && most) return `${plain(least)}—${plain(most)}`;
  if (least) return `不低于 ${plain(least)}`;
  return most ? `不高于 ${plain(most)}` : "";
}

/** Told in the panel only where they are known; the record has the whole dictionary. */
const whereKnown: readonly ParcelFieldKey[] = [
  "holderName",
  "supplyMethod",
  "dealPriceFen",
  "deliveredOn",
  "agreedStartOn",
  "startedOn",
  "completedOn",
  "productionOn",
  "note",
];

function Facts({ parcel }: { parcel: ParcelDetail }) {
  const known = whereKnown.flatMap((key) => {
    const words = parcelFieldWords(key, parcel[key]);
    return words ? [{ key, words }] : [];
  });
  return (
    <DescriptionList>
      <Description label="面积">
        <span className="tabular-nums">
          {muOfSqm(parcel.areaSqm)} 亩，{sqmOfSqm(parcel.areaSqm)} ㎡
        </span>
      </Description>
      <Description label="片区">{zoneText[parcel.zone]}</Description>
      <Description label="坐落">{parcel.location ?? ""}</Description>
      <Description label="规划用途">
        {[
          parcelFieldWords("plannedUse", parcel.plannedUse),
          parcelFieldWords("landUseCode", parcel.landUseCode),
        ]
          .filter(Boolean)
          .join("，")}
      </Description>
      <Description label="容积率">{ratioText(parcel)}</Description>
      <Description label="投资强度">
        {parcel.intensityFloorWanPerMu ? `不低于 ${plain(parcel.intensityFloorWanPerMu)} 万元/亩` : ""}
      </Description>
      <Description label="配套">{utilityLongText(parcel.utilityState)}</Description>
      {known.map(({ key, words }) => (
        <Description key={key} label={parcelFieldText[key]}>
          {words}
        </Description>
      ))}
      <Description label="对外公布">{parcel.isPublic ? "公布" : "不公布"}</Description>
    </DescriptionList>
  );
}

type LoadedPanelProps = Omit<ParcelPanelProps, "id"> & { parcel: ParcelDetail };

function LoadedPanel({ parcel, reader, claims, onClose, onOpen }: LoadedPanelProps) {
  const task = useParcelTask({
    parcel,
    today: reader.today,
    onDivided: ([first]) => onOpen(first ?? null),
  });
  const canEdit = reader.canEdit && parcel.retiredOn === null;
  return (
    <>
      <SidePanel
        title={parcel.name}
        note={
          <span className="flex flex-wrap items-center gap-2">
            {parcel.code}
            <ParcelStateBadge state={parcel.state} />
            {parcel.retiredOn ? <Badge tone="paused">已停用</Badge> : null}
            <MarkBadges marks={parcel.marks} />
          </span>
        }
        onClose={onClose}
        footer={
          <>
            <ButtonLink href={paths.parcel(parcel.id)} icon="file">
              地块档案
            </ButtonLink>
            {canEdit ? (
              <>
                <ButtonLink href={paths.editParcel(parcel.id)} icon="edit">
                  修改
                </ButtonLink>
                <Menu
                  label="状态变更、分割、合并"
                  groups={task.groups}
                  trigger="变更"
                  variant="secondary"
                  className="ml-auto"
                />
              </>
            ) : null}
          </>
        }
      >
        <div className="space-y-6">
          <Facts parcel={parcel} />
          {claims}
        </div>
      </SidePanel>
      {task.dialog}
    </>
  );
}
