"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon-paths";
import { Notice } from "@/components/ui/notice";
import { mostInBatch } from "@/domain/project/batch.schema";
import { formatNumber } from "@/lib/format/number";
import type { BulkAction, Reader } from "../reader";
import type { BulkItem } from "./bulk-dialog";
import type { Refused } from "./use-bulk";

const BulkDialog = dynamic(() => import("./bulk-dialog").then((module) => module.BulkDialog), { ssr: false });

const actions: Record<BulkAction, { label: string; icon: IconName }> = {
  assign: { label: "改派", icon: "user" },
  nextStep: { label: "设下一步", icon: "calendar" },
  delete: { label: "删除", icon: "trash" },
};

export type BulkRow = BulkItem & { name: string };

type BulkBarProps = {
  rows: readonly BulkRow[];
  reader: Reader;
  /** All that match the filter, when more than are listed here. */
  matching: number | undefined;
  isLoadingAll: boolean;
  onChooseAll: () => void;
  /** Keeps only these chosen: those that were refused. */
  onKeep: (ids: readonly string[]) => void;
};

/** How many are chosen and what may be done with them; after an act, what was refused and why. */
export function BulkBar({ rows, reader, matching, isLoadingAll, onChooseAll, onKeep }: BulkBarProps) {
  const [action, setAction] = useState<BulkAction | null>(null);
  const [refused, setRefused] = useState<readonly (Refused & { name: string })[]>([]);
  const isTooMany = rows.length > mostInBatch;
  const mayChooseMore = matching !== undefined && matching > rows.length;
  return (
    <section aria-label="批量办理" className="border-t hairline bg-accent-soft px-4 py-1.5 sm:px-6">
      <div className="flex min-h-8 flex-wrap items-center gap-2">
        <p className="font-semibold" role="status">
          已选 {formatNumber(rows.length)} 个
        </p>
        {mayChooseMore ? (
          <Button size="sm" variant="quiet" isPending={isLoadingAll} onClick={onChooseAll}>
            {matching > mostInBatch
              ? `选择前 ${mostInBatch} 个符合条件的`
              : `选择全部 ${formatNumber(matching)} 个符合条件的`}
          </Button>
        ) : null}
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {reader.bulkActions.map((name) => (
            <Button
              key={name}
              size="sm"
              icon={actions[name].icon}
              disabled={isTooMany}
              onClick={() => setAction(name)}
            >
              {actions[name].label}
            </Button>
          ))}
          <Button size="sm" variant="quiet" onClick={() => onKeep([])}>
            取消选择
          </Button>
        </div>
      </div>
      {isTooMany ? <p className="pb-1 text-sm text-behind-text">一次最多办理 {mostInBatch} 个</p> : null}
      {refused.length > 0 ? (
        <div className="py-1.5">
          <Notice tone="behind" title={`${refused.length} 个未办，仍在选中`}>
            <ul className="scroll-thin max-h-32 overflow-y-auto text-sm">
              {refused.map(({ id, name, message }) => (
                <li key={id}>
                  {name}：{message}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      {action ? (
        <BulkDialog
          action={action}
          reader={reader}
          items={rows.map(({ id, version }) => ({ id, version }))}
          onDone={({ failed }) => {
            setAction(null);
            setRefused(
              failed.map((row) => ({ ...row, name: rows.find(({ id }) => id === row.id)?.name ?? "项目" })),
            );
            onKeep(failed.map(({ id }) => id));
          }}
          onClose={() => setAction(null)}
        />
      ) : null}
    </section>
  );
}
