"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { UnderusedAction, UnderusedDetail } from "@/domain/underused/underused.schema";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { parcelsHref } from "@/lib/search-params/parcels";
import { zoneText } from "@/lib/text/industries";
import { underusedActionText } from "@/lib/text/underused";
import { ActionDialog } from "./action-dialog";
import { CloseActionDialog } from "./close-action-dialog";
import { FindingList } from "./finding-list";
import { underusedParcelQuery } from "./queries";
import type { BenefitReader } from "./reader";

type UnderusedPanelProps = { parcelId: string; reader: BenefitReader; onClose: () => void };

/** One parcel: every test with what it rests on, and the measures taken. */
export function UnderusedPanel({ parcelId, reader, onClose }: UnderusedPanelProps) {
  const { data, error } = useQuery(underusedParcelQuery(parcelId));
  if (!data) {
    return (
      <SidePanel title={error ? "没有读出来" : "正在载入"} onClose={onClose}>
        {error ? (
          <ErrorState isCompact title="地块没有读出来">
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
  return <Loaded parcel={data} reader={reader} onClose={onClose} />;
}

type LoadedProps = { parcel: UnderusedDetail; reader: BenefitReader; onClose: () => void };

function Loaded({ parcel, reader, onClose }: LoadedProps) {
  const [isAdding, setIsAdding] = useState(false);
  const [closing, setClosing] = useState<UnderusedAction | null>(null);
  return (
    <>
      <SidePanel
        size="lg"
        title={parcel.name}
        note={
          <span className="flex flex-wrap gap-x-3">
            <Link href={parcelsHref({ open: parcel.id })} className="link">
              {parcel.code}
            </Link>
            <span>{zoneText[parcel.zone]}</span>
            <span>{muOfSqmWithUnit(parcel.areaSqm)}</span>
          </span>
        }
        onClose={onClose}
        footer={
          <>
            {reader.canAct ? (
              <Button variant="primary" icon="plus" onClick={() => setIsAdding(true)}>
                登记措施
              </Button>
            ) : null}
            <Link href={`${paths.matching}?parcel=${parcel.id}`} className="link ml-auto">
              找可嫁接的项目
            </Link>
          </>
        }
      >
        <div className="grid gap-6">
          <Enterprises parcel={parcel} />
          <FindingList parcel={parcel} />
          <Actions parcel={parcel} canAct={reader.canAct} onEnd={setClosing} />
        </div>
      </SidePanel>
      {isAdding ? <ActionDialog parcel={parcel} onClose={() => setIsAdding(false)} /> : null}
      {closing ? <CloseActionDialog action={closing} onClose={() => setClosing(null)} /> : null}
    </>
  );
}

function Enterprises({ parcel: { enterprises, isFull } }: { parcel: UnderusedDetail }) {
  if (enterprises.length === 0) {
    return isFull ? null : (
      <p className="text-ink-muted">
        企业数据只向其项目所在部门、统计岗、土地岗和园区领导展示，这里只列认定结果。
      </p>
    );
  }
  return (
    <p className="flex flex-wrap gap-x-3">
      {enterprises.map(({ id, name }) => (
        <Link key={id} href={paths.enterprise(id)} className="link">
          {name}
        </Link>
      ))}
    </p>
  );
}

type ActionsProps = {
  parcel: UnderusedDetail;
  canAct: boolean;
  onEnd: (action: UnderusedAction) => void;
};

function Actions({ parcel, canAct, onEnd }: ActionsProps) {
  return (
    <Section title="处置措施">
      {parcel.actions.length === 0 ? <p className="text-ink-muted">还没有登记措施。</p> : null}
      <ul className="divide-y divide-line">
        {parcel.actions.map((action) => (
          <li key={action.id} className="py-2">
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="font-semibold">{underusedActionText[action.kind]}</span>
              <span className="text-sm text-ink-muted tabular-nums">
                {action.decidedOn} 确定
                {action.dueOn ? `，期限 ${action.dueOn}` : ""}
                {action.actorName ? `，${action.actorName}登记` : ""}
              </span>
              {canAct && !action.closedOn ? (
                <Button size="sm" className="ml-auto" onClick={() => onEnd(action)}>
                  办结
                </Button>
              ) : null}
            </p>
            <p className="whitespace-pre-line">{action.note}</p>
            {action.closedOn ? (
              <p className="text-plan-text">
                {action.closedOn} 办结：{action.result}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
