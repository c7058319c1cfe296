"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { RuleHistory } from "@/components/form/rule-history";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { type ClockCode, type ClockRule, clockRulesKey } from "@/domain/clock/clock-rule";
import { defaultClockRules } from "@/domain/clock/default-rules";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { formatInstant } from "@/lib/format/date";
import { clockText } from "@/lib/text/clocks";
import { clockChanges, limitWords, spanWords } from "./clock-rule-words";
import { ProtectionRules } from "./protection-rules";
import { heldClocks, settingsQuery } from "./queries";

const ClockPanel = dynamic(() => import("./clock-panel").then((module) => module.ClockPanel), { ssr: false });

const rulesOf = (item: SettingItem | undefined) =>
  item?.setting.key === clockRulesKey ? item.setting.value : defaultClockRules;

/** Every clock with its limits; each may be changed or switched off, with a reason. Below: protection. */
export function ClockRules() {
  const { data } = useQuery(settingsQuery());
  const [open, setOpen] = useState<ClockCode | null>(null);
  const held = heldClocks(data?.items);
  if (!held) {
    return (
      <Loading>
        <SkeletonLines count={12} />
      </Loading>
    );
  }
  const { value: rules, item } = held;
  const edited = rules.find(({ code }) => code === open);
  return (
    <>
      <p className="mb-4 text-ink-muted">
        工作日按国务院放假通知计算，含调休；起算当日不计，等待对方和暂缓期间不计。
        {item.revision === 0
          ? "现行为系统默认，尚未修改过。"
          : `现行第 ${item.revision} 版，${item.changedBy ?? "系统"}，${formatInstant(item.changedAt)}，${item.reason ?? ""}。`}
      </p>
      <ul className="mb-8">
        {rules.map((rule) => (
          <RuleRow key={rule.code} rule={rule} onEdit={() => setOpen(rule.code)} />
        ))}
      </ul>
      <RuleHistory
        settingKey={clockRulesKey}
        listLabel="时限修订记录"
        what="时限"
        changesOf={(earlier, revision) => clockChanges(rulesOf(earlier), rulesOf(revision))}
      />
      <ProtectionRules />
      {edited ? (
        <ClockPanel
          key={`${edited.code}-${item.revision}`}
          rule={edited}
          rules={rules}
          revision={item.revision}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

function RuleRow({ rule, onEdit }: { rule: ClockRule; onEdit: () => void }) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-t hairline py-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <h3 className="flex items-center gap-2 self-start font-semibold">
        {clockText[rule.code]}
        {rule.isActive ? null : <Badge>停用</Badge>}
      </h3>
      <div>
        {rule.kind === "counted" ? <p className="tabular-nums">{limitWords(rule)}</p> : null}
        <p className={rule.kind === "counted" ? "text-sm text-ink-muted" : undefined}>{spanWords(rule)}</p>
      </div>
      <Button
        size="sm"
        aria-label={`修改${clockText[rule.code]}`}
        onClick={onEdit}
        className="justify-self-start"
      >
        修改
      </Button>
    </li>
  );
}
