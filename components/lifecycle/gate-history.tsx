"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { defaultGateRules, type GateRules } from "@/domain/project/gates";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { formatInstant } from "@/lib/format/date";
import { gateChanges } from "./gate-change";
import { gateHistoryQuery, isGateSetting } from "./queries";

const rulesOf = (item: SettingItem | undefined): GateRules =>
  item && isGateSetting(item.setting) ? item.setting.value : defaultGateRules;

/** Revisions of the gates, newest first, each with what it changed. */
export function GateHistory() {
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
  const { data } = useQuery(gateHistoryQuery());
  if (!data) {
    return (
      <Loading>
        <SkeletonLines count={4} />
      </Loading>
    );
  }
  if (data.items.length === 0) return <p className="text-ink-muted">还没有修改过，执行系统默认的关卡。</p>;
  return (
    <ol aria-label="修订记录">
      {data.items.map((item, index) => {
        const earlier = data.items[index + 1];
        const isOldestShown = !earlier && item.revision > 1;
        const changes = isOldestShown ? [] : gateChanges(rulesOf(earlier), rulesOf(item));
        return (
          <li key={item.revision} className="border-t hairline py-2 first:border-t-0">
            <p>
              <span className="font-semibold">第 {item.revision} 版</span> {item.reason}
            </p>
            <p className="text-sm text-ink-muted tabular-nums">
              {item.changedBy ?? "系统"}，{formatInstant(item.changedAt)}
            </p>
            {changes.map((change) => (
              <p key={change} className="text-sm">
                {change}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
