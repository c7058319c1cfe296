"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Notice } from "@/components/ui/notice";
import { type GateItem, type GateItemKind, gateItemKey } from "@/domain/project/gate-item";
import type { NextMove } from "@/domain/project/project-detail.schema";
import { gateItemText } from "@/lib/text/gates";
import { roleText } from "@/lib/text/roles";
import { stageText } from "@/lib/text/stages";
import { actionFor, maySupply, missingFields } from "./gate-actions";
import { useRecord } from "./record-context";
import { useAdvance } from "./use-advance";

/** What the next stage still asks for, each item a way to supply it; when nothing is missing, one button. */
export function MoveBox() {
  const { project } = useRecord();
  if (project.standing !== "normal") return null;
  if (project.nextMoves.length === 0) {
    return project.stage === "O2" ? <Notice tone="plan">已达产，全部阶段办结</Notice> : null;
  }
  return (
    <div className="grid gap-3">
      {project.nextMoves.map((move) => (
        <NextStage key={move.to} move={move} />
      ))}
    </div>
  );
}

function NextStage({ move }: { move: NextMove }) {
  const { missing, to } = move;
  const isReady = missing.length === 0;
  return (
    <section aria-label={`进入${stageText[to]}`} className="rounded-lg border hairline bg-surface px-4 py-3">
      <header className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="font-semibold">
          {isReady ? `可进入${stageText[to]}` : `进入${stageText[to]}还缺 ${missing.length} 项`}
        </h3>
        <div className="ml-auto flex items-center gap-2">
          {isReady ? <AdvanceButtons move={move} /> : <FillAll items={missing} />}
        </div>
      </header>
      <MissingList items={missing} />
      {move.isAllowed ? null : <Deciders move={move} />}
    </section>
  );
}

function AdvanceButtons({ move }: { move: NextMove }) {
  const { open } = useRecord();
  const advance = useAdvance();
  if (!move.isAllowed) return null;
  return (
    <>
      <Button variant="quiet" size="sm" onClick={() => open({ kind: "advance", to: move.to })}>
        填实际日期
      </Button>
      <Button
        variant="primary"
        icon="arrow-right"
        isPending={advance.isPending}
        onClick={() => advance.mutate({ to: move.to })}
      >
        进入{stageText[move.to]}
      </Button>
    </>
  );
}

function Deciders({ move }: { move: NextMove }) {
  const names = move.deciders.map((role) => roleText[role]).join("、");
  return <p className="mt-1 text-sm text-ink-muted">由{names}办理</p>;
}

function FillAll({ items }: { items: readonly GateItem[] }) {
  const { project, open } = useRecord();
  const keys = missingFields(items);
  if (!project.abilities.update || keys.length < 2) return null;
  return (
    <Button size="sm" onClick={() => open({ kind: "fields", title: "补齐下一阶段所需内容", keys })}>
      一次补填
    </Button>
  );
}

function MissingList({ items }: { items: readonly GateItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul aria-label="还缺" className="mt-1 flex flex-wrap gap-x-4">
      {items.map((item) => (
        <li key={gateItemKey(item)}>
          <MissingItem item={item} />
        </li>
      ))}
    </ul>
  );
}

const icons: Record<GateItemKind, IconName> = {
  field: "edit",
  document: "paperclip",
  record: "note",
  term: "edit",
  milestone: "calendar",
};

const style = "inline-flex min-h-7 items-center gap-1.5 text-sm pointer-coarse:min-h-11";

function MissingItem({ item }: { item: GateItem }) {
  const { project, open } = useRecord();
  const action = actionFor(item, project.id);
  const content = (
    <>
      <Icon name={icons[item.kind]} size={14} />
      {gateItemText(item)}
    </>
  );
  if (!action || !maySupply(project, action)) {
    return <span className={`${style} text-ink-muted`}>{content}</span>;
  }
  if ("href" in action) {
    return (
      <Link href={action.href} className={`link ${style}`}>
        {content}
      </Link>
    );
  }
  return (
    <button type="button" className={`link ${style}`} onClick={() => open(action.dialog)}>
      {content}
    </button>
  );
}
