"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ObservationItem } from "@/domain/plan/observation.schema";
import { formatInstant } from "@/lib/format/date";
import { QueueTable } from "./queue-table";

const ReasonDialog = dynamic(() => import("./reason-dialog").then((module) => module.ReasonDialog), {
  ssr: false,
});

type Chosen = { id: string; version: number }[];

type DecisionSectionProps = {
  title: string;
  note: string;
  action?: ReactNode;
  items: readonly ObservationItem[];
  canDecide: boolean;
  main?: { label: string; run: (chosen: Chosen) => void };
  other: "return" | "withdraw";
  isPending?: boolean;
  message?: string;
};

const otherLabels = { return: "退回", withdraw: "撤回" } as const;

/** One press chooses what came in from one sheet. */
function ImportChoices({
  items,
  onChoose,
}: {
  items: readonly ObservationItem[];
  onChoose: (ids: ReadonlySet<string>) => void;
}) {
  const imports = [...new Set(items.flatMap(({ importId }) => importId ?? []))];
  return imports.map((importId) => {
    const rows = items.filter((item) => item.importId === importId);
    return (
      <Button key={importId} variant="quiet" onClick={() => onChoose(new Set(rows.map(({ id }) => id)))}>
        勾选 {formatInstant(rows[0]?.createdAt)} 导入的 {rows.length} 项
      </Button>
    );
  });
}

/** Waiting values of one side, chosen together, with what may be done to them. */
export function DecisionSection(props: DecisionSectionProps) {
  const { title, note, action, items, canDecide, main, other, isPending, message } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setIsAsking] = useState(false);
  const picked = items.filter(({ id }) => chosen.has(id));
  const observations = picked.map(({ id, version }) => ({ id, version }));
  const toggle = (id: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const toggleAll = () =>
    setChosen(picked.length === items.length ? new Set() : new Set(items.map(({ id }) => id)));
  return (
    <Section title={title} note={note} action={action} className="mb-6">
      <QueueTable caption={title} items={items} chosen={chosen} onToggle={toggle} onToggleAll={toggleAll} />
      {message ? (
        <div className="mt-3">
          <Notice tone="breached" isAlert>
            {message}
          </Notice>
        </div>
      ) : null}
      {canDecide ? (
        <div className="mt-3 flex flex-wrap items-center gap-2" data-print="hidden">
          {main ? (
            <Button
              variant="primary"
              disabled={picked.length === 0}
              isPending={isPending}
              onClick={() => main.run(observations)}
            >
              {main.label}
              {picked.length > 0 ? ` ${picked.length} 项` : ""}
            </Button>
          ) : null}
          <Button disabled={picked.length === 0} onClick={() => setIsAsking(true)}>
            {otherLabels[other]}
            {picked.length > 0 ? ` ${picked.length} 项` : ""}
          </Button>
          {other === "withdraw" ? <ImportChoices items={items} onChoose={setChosen} /> : null}
          {picked.length === 0 ? <span className="text-sm text-ink-muted">先勾选，再办理</span> : null}
        </div>
      ) : null}
      {isAsking ? (
        <ReasonDialog
          kind={other}
          observations={observations}
          onDone={() => {
            setIsAsking(false);
            setChosen(new Set());
          }}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </Section>
  );
}
