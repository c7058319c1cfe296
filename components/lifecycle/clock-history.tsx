"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { clockRulesKey } from "@/domain/clock/clock-rule";
import { defaultClockRules } from "@/domain/clock/default-rules";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { clockChanges } from "./clock-rule-words";

const rulesOf = (item: SettingItem | undefined) =>
  item?.setting.key === clockRulesKey ? item.setting.value : defaultClockRules;

/** Revisions of the clocks, newest first, each with what it changed. */
export function ClockHistory() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title="修订记录"
      className="mb-8"
      action={
        <Button size="sm" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? "收起" : "展开"}
        </Button>
      }
    >
      {isOpen ? <Revisions /> : <p className="text-ink-muted">每次修改留下版次、修改人和原因。</p>}
    </Section>
  );
}

function Revisions() {
  const { data } = useQuery(api.setting.history.queryOptions({ input: { key: clockRulesKey } }));
  if (!data) {
    return (
      <Loading>
        <SkeletonLines count={4} />
      </Loading>
    );
  }
  if (data.items.length === 0) return <p className="text-ink-muted">还没有修改过，执行系统默认的时限。</p>;
  return (
    <ol aria-label="时限修订记录">
      {data.items.map((item, index) => (
        <li key={item.revision} className="border-t hairline py-2 first:border-t-0">
          <p>
            <span className="font-semibold">第 {item.revision} 版</span> {item.reason}
          </p>
          <p className="text-sm text-ink-muted tabular-nums">
            {item.changedBy ?? "系统"}，{formatInstant(item.changedAt)}
          </p>
          {clockChanges(rulesOf(data.items[index + 1]), rulesOf(item)).map((change) => (
            <p key={change} className="text-sm">
              {change}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
