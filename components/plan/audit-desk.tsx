"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import type { PlanFact, PlanRelation } from "@/domain/plan/relation.schema";
import { AuditView } from "./audit-view";

const RelationForm = dynamic(() => import("./relation-form").then((module) => module.RelationForm), {
  ssr: false,
});
const FactForm = dynamic(() => import("./fact-form").then((module) => module.FactForm), { ssr: false });
const RemoveDialog = dynamic(() => import("./remove-dialog").then((module) => module.RemoveDialog), {
  ssr: false,
});

type Open =
  | { kind: "relation"; relation?: PlanRelation }
  | { kind: "fact"; fact?: PlanFact }
  | { kind: "removal"; what: "relation" | "fact"; id: string; version: number; title: string };

type RowMenuProps = { title: string; onEdit: () => void; onRemove: () => void };

const RowMenu = ({ title, onEdit, onRemove }: RowMenuProps) => (
  <Menu
    label={`${title}的操作`}
    size="sm"
    groups={[
      {
        id: "row",
        items: [
          { id: "edit", label: "修改", icon: "edit", onAction: onEdit },
          { id: "remove", label: "移除", icon: "trash", isDanger: true, onAction: onRemove },
        ],
      },
    ]}
  />
);

/** The audit of an open plan with the ways to enter relations and facts. */
export function AuditDesk({ detail }: { detail: PlanDetail }) {
  const router = useRouter();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const done = (text: string) => {
    toast(text);
    close();
    router.refresh();
  };
  const remove = (what: "relation" | "fact", { id, version, title }: PlanRelation | PlanFact) =>
    setOpen({ kind: "removal", what, id, version, title });
  return (
    <>
      <AuditView
        detail={detail}
        addRelation={
          <Button size="sm" icon="plus" onClick={() => setOpen({ kind: "relation" })}>
            录入关系
          </Button>
        }
        addFact={
          <Button size="sm" icon="plus" onClick={() => setOpen({ kind: "fact" })}>
            录入事实
          </Button>
        }
        relationActions={(relation) => (
          <RowMenu
            title={relation.title}
            onEdit={() => setOpen({ kind: "relation", relation })}
            onRemove={() => remove("relation", relation)}
          />
        )}
        factActions={(fact) => (
          <RowMenu
            title={fact.title}
            onEdit={() => setOpen({ kind: "fact", fact })}
            onRemove={() => remove("fact", fact)}
          />
        )}
      />
      {open?.kind === "relation" ? (
        <RelationForm
          detail={detail}
          relation={open.relation}
          onDone={() => done("已保存数量关系")}
          onClose={close}
        />
      ) : null}
      {open?.kind === "fact" ? (
        <FactForm
          planCode={detail.plan.code}
          fact={open.fact}
          onDone={() => done("已保存规划所列事实")}
          onClose={close}
        />
      ) : null}
      {open?.kind === "removal" ? (
        <RemoveDialog {...open} onDone={() => done("已移除，记录留在修改记录中")} onClose={close} />
      ) : null}
    </>
  );
}
