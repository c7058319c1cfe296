"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryState } from "nuqs";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { BuildingDetail } from "@/domain/premises/premises.schema";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { premisesParsers } from "@/lib/search-params/premises";
import { buildingQuery } from "../queries";
import { BuildingFacts } from "./building-facts";
import { FloorStack } from "./floor-stack";

const UnitPanel = dynamic(() => import("../unit-panel").then((module) => module.UnitPanel), { ssr: false });
const UnitEditor = dynamic(() => import("../dialogs/unit-editor").then((module) => module.UnitEditor), {
  ssr: false,
});
const BuildingEditor = dynamic(
  () => import("../dialogs/building-editor").then((module) => module.BuildingEditor),
  { ssr: false },
);

type BuildingViewProps = { id: string; canEdit: boolean; claims: ReactNode };

/** A building: its facts, its floors with what is let in them, and the open unit in a panel. */
export function BuildingView({ id, canEdit, claims }: BuildingViewProps) {
  const { data, error, isPending } = useQuery(buildingQuery(id));
  if (isPending)
    return (
      <PageBody>
        <Loading>
          <SkeletonLines count={12} />
        </Loading>
      </PageBody>
    );
  if (!data)
    return (
      <PageBody>
        <ErrorState title="楼栋没有读出来">{error.message}</ErrorState>
      </PageBody>
    );
  return <LoadedBuilding building={data} canEdit={canEdit} claims={claims} />;
}

type LoadedBuildingProps = { building: BuildingDetail; canEdit: boolean; claims: ReactNode };

function LoadedBuilding({ building, canEdit, claims }: LoadedBuildingProps) {
  const [open, setOpen] = useQueryState("open", premisesParsers.open);
  const [editing, setEditing] = useState<"building" | "unit">();
  return (
    <>
      <PageHeader
        title={building.name}
        count={building.code}
        back={{ href: paths.premises, label: "载体" }}
        action={
          canEdit ? (
            <>
              <Button icon="edit" onClick={() => setEditing("building")}>
                修改
              </Button>
              <Button variant="primary" icon="plus" onClick={() => setEditing("unit")}>
                登记房源
              </Button>
            </>
          ) : undefined
        }
      />
      <PageBody>
        <BuildingFacts building={building} />
        <Section
          title="楼层"
          className="mt-6"
          note={`未登记 ${sqmOfSqm(building.unassignedSqm)} ㎡，各房源之和不超过建筑面积`}
        >
          {building.units.length === 0 ? (
            <EmptyState icon="building" title="还没有房源">
              先按整层登记，再按需要分割成几处。
            </EmptyState>
          ) : (
            <FloorStack units={building.units} openId={open} onOpen={(unitId) => void setOpen(unitId)} />
          )}
        </Section>
      </PageBody>
      {open ? <UnitPanel id={open} claims={claims} isInBuilding onClose={() => void setOpen(null)} /> : null}
      {editing === "building" ? (
        <BuildingEditor building={building} onClose={() => setEditing(undefined)} />
      ) : null}
      {editing === "unit" ? (
        <UnitEditor buildingId={building.id} onClose={() => setEditing(undefined)} />
      ) : null}
    </>
  );
}
