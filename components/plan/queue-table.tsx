"use client";

import { Badge } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import type { ObservationItem } from "@/domain/plan/observation.schema";
import { classNames } from "@/lib/class-names";
import { periodText } from "@/lib/text/plans";
import { DemoMark } from "./actual-cell";
import { exactValue } from "./indicator-values";
import { jumpOf } from "./jump";

type QueueTableProps = {
  caption: string;
  items: readonly ObservationItem[];
  chosen: ReadonlySet<string>;
  onToggle: (id: string) => void;
  onToggleAll: () => void;
};

function JumpCell({ item }: { item: ObservationItem }) {
  const jump = jumpOf(item);
  if (!jump) return <Figure value={null} />;
  return (
    <>
      <span className="mr-2 text-xs text-ink-muted lg:sr-only">变动</span>
      {jump.isNotable ? (
        <Badge tone="behind" hasMark>
          {jump.text}
        </Badge>
      ) : (
        <span>{jump.text}</span>
      )}
    </>
  );
}

function Row({
  item,
  isChosen,
  onToggle,
}: {
  item: ObservationItem;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const name = `${item.indicatorName} ${periodText(item.period)}`;
  return (
    <li className="border-b hairline py-2 last:border-b-0">
      <label className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onToggle}
          aria-label={name}
          className="mt-[3px] size-4 shrink-0 accent-accent"
        />
        <span className="grid min-w-0 gap-x-4 gap-y-0.5 lg:grid-cols-[minmax(0,1fr)_7rem_8rem_9rem_6rem_minmax(0,16rem)]">
          <span className="font-semibold">
            {item.indicatorName}
            {item.isDemo ? <DemoMark /> : null}
          </span>
          <span>{periodText(item.period)}</span>
          <span className="tabular-nums lg:text-right">
            <span className="mr-2 text-xs text-ink-muted lg:sr-only">数值</span>
            <span className="font-semibold">{exactValue(item.value)}</span>
            <span className="ml-0.5 text-sm text-ink-muted">{item.unit}</span>
          </span>
          <span className="text-sm text-ink-muted tabular-nums lg:text-right">
            {item.previous ? (
              <>
                <span className="mr-2 text-xs lg:sr-only">此前</span>
                {exactValue(item.previous.value)}（{periodText(item.previous.period)}）
              </>
            ) : (
              "此前无数值"
            )}
          </span>
          <span className={classNames("tabular-nums lg:text-right", !item.previous && "max-lg:hidden")}>
            <JumpCell item={item} />
          </span>
          <span className="min-w-0 text-sm break-words text-ink-muted">
            {item.source}，{item.createdByName ?? "系统"}录入
          </span>
        </span>
      </label>
    </li>
  );
}

/** Waiting values beside what held before, to be looked at together and chosen. */
export function QueueTable({ caption, items, chosen, onToggle, onToggleAll }: QueueTableProps) {
  const isAll = items.length > 0 && items.every(({ id }) => chosen.has(id));
  return (
    <>
      <div className="flex items-center gap-3 border-b hairline pb-1 text-xs text-ink-muted">
        <label className="touch flex items-center gap-3">
          <input
            type="checkbox"
            checked={isAll}
            onChange={onToggleAll}
            aria-label={`全选${caption}`}
            className="size-4 accent-accent"
          />
          <span className="lg:hidden">全选</span>
        </label>
        <span
          aria-hidden
          className="hidden min-w-0 flex-1 gap-x-4 lg:grid lg:grid-cols-[minmax(0,1fr)_7rem_8rem_9rem_6rem_minmax(0,16rem)]"
        >
          <span>指标</span>
          <span>期间</span>
          <span className="text-right">录入值</span>
          <span className="text-right">此前值</span>
          <span className="text-right">变动</span>
          <span>来源与录入人</span>
        </span>
      </div>
      <ul aria-label={caption}>
        {items.map((item) => (
          <Row key={item.id} item={item} isChosen={chosen.has(item.id)} onToggle={() => onToggle(item.id)} />
        ))}
      </ul>
    </>
  );
}
