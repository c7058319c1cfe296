"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { UnitDetail } from "@/domain/premises/premises.schema";
import { paths } from "@/lib/paths";
import { LeaseList, type LeaseTask } from "./lease-list";
import { LeaseStrip } from "./lease-strip";
import { unitQuery } from "./queries";
import { UnitFacts } from "./unit-facts";
import { UnitStateBadge } from "./unit-state-badge";

const UnitDialog = dynamic(() => import("./unit-dialog").then((module) => module.UnitDialog), { ssr: false });

type UnitPanelProps = {
  id: string;
  claims: ReactNode;
  /** On the building's own page there is no need to lead to it. */
  isInBuilding?: boolean;
  onClose: () => void;
};

/** An open unit: its figures, what is let when, and who wants it. */
export function UnitPanel({ id, claims, isInBuilding = false, onClose }: UnitPanelProps) {
  const { data, error, isPending } = useQuery(unitQuery(id));
  if (isPending)
    return (
      <SidePanel title="正在载入" onClose={onClose}>
        <Loading>
          <SkeletonLines count={10} />
        </Loading>
      </SidePanel>
    );
  if (!data)
    return (
      <SidePanel title="房源没有读出来" onClose={onClose}>
        <ErrorState isCompact title="房源没有读出来">
          {error.message}
        </ErrorState>
      </SidePanel>
    );
  return <LoadedPanel key={id} unit={data} claims={claims} isInBuilding={isInBuilding} onClose={onClose} />;
}

export type UnitTask = { kind: "edit" | "split" | "lease" } | LeaseTask;

type LoadedProps = { unit: UnitDetail; claims: ReactNode; isInBuilding: boolean; onClose: () => void };

function LoadedPanel({ unit, claims, isInBuilding, onClose }: LoadedProps) {
  const [task, setTask] = useState<UnitTask>();
  return (
    <>
      <SidePanel
        title={`${unit.building.name} ${unit.code}`}
        note={<UnitStateBadge state={unit.state} />}
        onClose={onClose}
        footer={
          unit.canEdit ? (
            <>
              <Button icon="edit" onClick={() => setTask({ kind: "edit" })}>
                修改
              </Button>
              <Button onClick={() => setTask({ kind: "split" })}>分割</Button>
            </>
          ) : undefined
        }
      >
        <div className="space-y-6">
          <UnitFacts unit={unit} />
          {isInBuilding ? null : (
            <ButtonLink href={paths.building(unit.building.id)} size="sm" icon="building">
              看整栋
            </ButtonLink>
          )}
          <Section
            level={3}
            title="租赁"
            action={
              unit.canLease && !unit.isWithdrawn ? (
                <Button size="sm" icon="plus" onClick={() => setTask({ kind: "lease" })}>
                  登记租赁
                </Button>
              ) : undefined
            }
          >
            {unit.leases.length === 0 ? (
              <p className="text-ink-muted">还没有租约。</p>
            ) : (
              <>
                <LeaseStrip leases={unit.leases} today={unit.today} />
                <LeaseList unit={unit} onTask={setTask} />
              </>
            )}
          </Section>
          {claims}
        </div>
      </SidePanel>
      {task ? <UnitDialog unit={unit} task={task} onClose={() => setTask(undefined)} /> : null}
    </>
  );
}
