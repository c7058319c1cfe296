"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { ErrorState } from "@/components/ui/error-state";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import { ParcelEditor } from "./parcel-editor";
import { ParcelStateBadge } from "./parcel-state-badge";
import { parcelQuery } from "./queries";
import type { ParcelReader } from "./reader";

type ParcelPanelProps = { id: string; reader: ParcelReader; claims: ReactNode; onClose: () => void };

/** An open parcel: its facts and who has claims on it. */
export function ParcelPanel({ id, reader, claims, onClose }: ParcelPanelProps) {
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
  return <LoadedPanel key={id} parcel={data} reader={reader} claims={claims} onClose={onClose} />;
}

type LoadedPanelProps = {
  parcel: ParcelDetail;
  reader: ParcelReader;
  claims: ReactNode;
  onClose: () => void;
};

const plain = (decimal: string | null) => (decimal === null ? "" : trimDecimal(decimal));

function ratioText({ floorAreaRatioMin: least, floorAreaRatioMax: most }: ParcelDetail): string {
  if (least && most) return `${plain(least)}—${plain(most)}`;
  if (least) return `不低于 ${plain(least)}`;
  return most ? `不高于 ${plain(most)}` : "";
}

function LoadedPanel({ parcel, reader, claims, onClose }: LoadedPanelProps) {
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      <SidePanel
        title={parcel.name}
        note={
          <span className="flex flex-wrap items-center gap-2">
            {parcel.code}
            <ParcelStateBadge state={parcel.state} />
          </span>
        }
        onClose={onClose}
        footer={
          reader.canEdit ? (
            <Button icon="edit" onClick={() => setIsEditing(true)}>
              修改
            </Button>
          ) : undefined
        }
      >
        <div className="space-y-6">
          <DescriptionList>
            <Description label="面积">
              <span className="tabular-nums">
                {muOfSqm(parcel.areaSqm)} 亩，{sqmOfSqm(parcel.areaSqm)} ㎡
              </span>
            </Description>
            <Description label="片区">{zoneText[parcel.zone]}</Description>
            <Description label="坐落">{parcel.location ?? ""}</Description>
            <Description label="规划用途">{parcelUseText[parcel.plannedUse]}</Description>
            <Description label="容积率">{ratioText(parcel)}</Description>
            <Description label="投资强度">
              {parcel.intensityFloorWanPerMu ? `不低于 ${plain(parcel.intensityFloorWanPerMu)} 万元/亩` : ""}
            </Description>
            <Description label="对外公布">{parcel.isPublic ? "公布" : "不公布"}</Description>
            <Description label="备注">{parcel.note ?? ""}</Description>
          </DescriptionList>
          {claims}
        </div>
      </SidePanel>
      {isEditing ? <ParcelEditor parcel={parcel} onClose={() => setIsEditing(false)} /> : null}
    </>
  );
}
