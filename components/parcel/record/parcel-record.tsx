"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { api } from "@/lib/api/client";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { zoneText } from "@/lib/text/industries";
import { MarkBadges } from "../mark-badges";
import { ParcelStateBadge } from "../parcel-state-badge";
import { parcelQuery } from "../queries";
import type { ParcelReader } from "../reader";
import type { ParcelSlots } from "../slots";
import { useParcelTask } from "../use-parcel-task";
import { FactsSection } from "./facts-section";
import { HistorySection } from "./history-section";
import { LineageSection } from "./lineage-section";
import { UtilitiesSection } from "./utilities-section";

type ParcelRecordProps = { id: string; reader: ParcelReader; slots: ParcelSlots };

/** Everything known of one parcel on one page and one print; other features stand in their slots. */
export function ParcelRecord({ id, reader, slots }: ParcelRecordProps) {
  const { data } = useQuery(parcelQuery(id));
  return data ? <LoadedRecord parcel={data} reader={reader} slots={slots} /> : null;
}

function LoadedRecord({ parcel, reader, slots }: Omit<ParcelRecordProps, "id"> & { parcel: ParcelDetail }) {
  const router = useRouter();
  const { data: list } = useQuery(api.parcel.utilityList.queryOptions({ input: {} }));
  const task = useParcelTask({
    parcel,
    today: reader.today,
    onDivided: ([first]) => router.push(first ? paths.parcel(first) : paths.parcels),
  });
  const canEdit = reader.canEdit && parcel.retiredOn === null;
  return (
    <>
      <PageHeader
        title={parcel.name}
        count={parcel.code}
        note={`${zoneText[parcel.zone]}，${muOfSqmWithUnit(parcel.areaSqm)}`}
        back={{ href: paths.parcels, label: "地块" }}
        action={
          <>
            <Button icon="file" onClick={() => window.print()}>
              打印
            </Button>
            {canEdit ? (
              <Menu label="状态变更、分割、合并" groups={task.groups} variant="primary" trigger="变更" />
            ) : null}
          </>
        }
      />
      <PageBody>
        <p className="mb-4 flex flex-wrap gap-2">
          <ParcelStateBadge state={parcel.state} />
          {parcel.retiredOn ? <Badge tone="paused">已停用</Badge> : null}
          <MarkBadges marks={parcel.marks} />
        </p>
        {parcel.retiredOn ? (
          <div className="mb-4">
            <Notice tone="paused">该地块已于 {parcel.retiredOn} 分割或合并，只作历史，去向见谱系。</Notice>
          </div>
        ) : null}
        <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_26rem] print:block print:space-y-4">
          <div className="grid content-start gap-6 print:block print:space-y-4">
            {slots.idle}
            <FactsSection parcel={parcel} canEdit={canEdit} />
            <UtilitiesSection
              parcel={parcel}
              list={list?.items ?? []}
              onEdit={canEdit ? task.editUtilities : undefined}
            />
            {slots.benefit}
            <LineageSection id={parcel.id} />
          </div>
          <div className="grid content-start gap-6 print:block print:space-y-4">
            {slots.map}
            {slots.survey}
            {slots.claims}
            {slots.files ? (
              <Section id="files" title="附件">
                {slots.files}
              </Section>
            ) : null}
            {slots.patrols}
            <HistorySection parcel={parcel} canEdit={reader.canEdit} />
          </div>
        </div>
      </PageBody>
      {task.dialog}
    </>
  );
}
