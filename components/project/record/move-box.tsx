"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { GateItemView, NextMove } from "@/domain/project/project-detail.schema";
import { roleText } from "@/lib/text/roles";
import { stageText } from "@/lib/text/stages";
import { dialogFor, missingFields } from "./gate-actions";
import { gateItemLabel } from "./gate-item-label";
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
  const blocking = move.missing.filter(({ isBlocking }) => isBlocking);
  const later = move.missing.filter(({ isBlocking }) => !isBlocking);
  const isReady = blocking.length === 0;
  return (
    <section
      aria-label={`进入${stageText[move.to]}`}
      className="rounded-lg border hairline bg-surface px-4 py-3"
    >
      <header className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="font-semibold">
          {isReady ? `可进入${stageText[move.to]}` : `进入${stageText[move.to]}还缺 ${blocking.length} 项`}
        </h3>
        <div className="ml-auto flex items-center gap-2">
          {isReady ? <AdvanceButtons move={move} /> : <FillAll items={blocking} />}
        </div>
      </header>
      <MissingList items={blocking} />
      {move.isAllowed ? null : <Deciders move={move} />}
      {later.length > 0 ? (
        <details className="mt-1 text-sm" open={isReady}>
          <summary className="cursor-pointer py-1 text-ink-muted">
            应归档的材料还缺 {later.length} 份，可先推进后补
          </summary>
          <MissingList items={later} />
        </details>
      ) : null}
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
  return <p className="text-sm text-ink-muted">由{names}办理</p>;
}

function FillAll({ items }: { items: readonly GateItemView[] }) {
  const { project, open } = useRecord();
  const keys = missingFields(items);
  if (!project.abilities.update || keys.length < 2) return null;
  return (
    <Button size="sm" onClick={() => open({ kind: "fields", title: "补齐下一阶段所需内容", keys })}>
      一次补填
    </Button>
  );
}

function MissingList({ items }: { items: readonly GateItemView[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4">
      {items.map((item) => (
        <li key={`${item.kind}-${item.code}`}>
          <MissingItem item={item} />
        </li>
      ))}
    </ul>
  );
}

function MissingItem({ item }: { item: GateItemView }) {
  const { project, open } = useRecord();
  const label = gateItemLabel(item);
  const dialog = dialogFor(item, label);
  const { update, followUp, upload, assign } = project.abilities;
  const mayOpen =
    dialog?.kind === "upload"
      ? upload
      : dialog?.kind === "followUp"
        ? followUp
        : dialog?.kind === "assign"
          ? assign
          : update;
  const isAgreement = item.kind === "record" && item.code !== "siteVisit";
  const content = (
    <>
      <Icon name={item.kind === "document" ? "paperclip" : item.isBlocking ? "edit" : "file"} size={14} />
      {label}
    </>
  );
  const style = "inline-flex min-h-7 items-center gap-1.5 text-sm pointer-coarse:min-h-11";
  if (isAgreement && update) {
    return (
      <a href={`/projects/${project.id}?tab=funds`} className={`link ${style}`}>
        {content}
      </a>
    );
  }
  if (!dialog || !mayOpen) return <span className={`${style} text-ink-muted`}>{content}</span>;
  return (
    <button type="button" className={`link ${style}`} onClick={() => open(dialog)}>
      {content}
    </button>
  );
}
