"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { RulingItem } from "@/domain/counting/ruling.schema";
import { api } from "@/lib/api/client";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { formatInstant } from "@/lib/format/date";
import { measureText } from "@/lib/text/amounts";
import { describeCounting, type RuleWords } from "@/lib/text/counting";
import { shareText } from "@/lib/text/counting-conditions";
import { OtherwiseRows } from "./dry-run";

const DecideDialog = dynamic(() => import("./decide-dialog").then((module) => module.DecideDialog), {
  ssr: false,
});
const EndDialog = dynamic(() => import("./end-dialog").then((module) => module.EndDialog), { ssr: false });

type RulingsSectionProps = { projectId: string; canDecide: boolean };

/** 计入认定 of a project: what a person decided where no field tells, and what was counted before by other rules. */
export function RulingsSection({ projectId, canDecide }: RulingsSectionProps) {
  const [open, setOpen] = useState<RulingItem | "new" | null>(null);
  const words = useRuleWords();
  const { data } = useQuery(api.countingRuling.list.queryOptions({ input: { projectId } }));
  const isQuiet = data && data.items.length === 0 && data.otherwise.length === 0;
  if (!data || (isQuiet && !canDecide)) return null;
  return (
    <Section
      id="rulings"
      title="计入认定"
      action={
        canDecide ? (
          <Button size="sm" onClick={() => setOpen("new")}>
            作出认定
          </Button>
        ) : null
      }
    >
      {data.items.length === 0 ? (
        <p className="text-ink-muted">没有认定，按口径规则计入。</p>
      ) : (
        <ol>
          {data.items.map((ruling) => (
            <Ruling
              key={ruling.id}
              ruling={ruling}
              words={words}
              onEnd={canDecide && ruling.endedAt === null ? () => setOpen(ruling) : undefined}
            />
          ))}
        </ol>
      )}
      {data.otherwise.length > 0 ? (
        <div className="mt-4">
          <h3 className="font-semibold">按原规则计入</h3>
          <p className="text-sm text-ink-muted">
            以下金额在认定或改规则前已核定，不会自动改写；须更正的红冲或作废后重新核定。
          </p>
          <OtherwiseRows rows={data.otherwise} words={words} />
        </div>
      ) : null}
      {open === "new" ? <DecideDialog projectId={projectId} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== "new" ? <EndDialog ruling={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

type RulingProps = { ruling: RulingItem; words: RuleWords; onEnd: (() => void) | undefined };

function Ruling({ ruling, words, onEnd }: RulingProps) {
  const isEnded = ruling.endedAt !== null;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t hairline py-3 first:border-t-0 first:pt-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{ruling.measure ? measureText[ruling.measure] : "各口径"}</span>
          <Badge tone={isEnded ? "neutral" : ruling.shareBp > 0 ? "plan" : "behind"}>
            {isEnded ? "已结束" : shareText(ruling.shareBp)}
          </Badge>
        </p>
        <p>{describeCounting(ruling.measure, ruling.ruleId, words)}</p>
        <p className="text-sm text-ink-muted">理由：{ruling.reason}</p>
        <p className="text-sm text-ink-muted tabular-nums">
          {ruling.decidedByName ?? "统计核定岗"}，{ruling.decidedOn}
        </p>
        {isEnded ? (
          <p className="text-sm text-ink-muted">
            {ruling.endedByName ?? "统计核定岗"}于 {formatInstant(ruling.endedAt)} 结束：{ruling.endReason}
          </p>
        ) : null}
      </div>
      {onEnd ? (
        <Button size="sm" variant="quiet" onClick={onEnd}>
          结束认定
        </Button>
      ) : null}
    </li>
  );
}
