"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { SettingKey } from "@/domain/setting/setting";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";

type RuleHistoryProps = {
  settingKey: SettingKey;
  /** What the list is called to a screen reader. */
  listLabel: string;
  /** What holds until somebody changes it: 时限. */
  what: string;
  /** From the revision before, or from the defaults. */
  changesOf: (earlier: SettingItem | undefined, item: SettingItem) => readonly string[];
};

/** Revisions of a set of rules, newest first, each with what it changed. */
export function RuleHistory(props: RuleHistoryProps) {
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
      {isOpen ? <Revisions {...props} /> : <p className="text-ink-muted">每次修改留下版次、修改人和原因。</p>}
    </Section>
  );
}

function Revisions({ settingKey, listLabel, what, changesOf }: RuleHistoryProps) {
  const { data } = useQuery(api.setting.history.queryOptions({ input: { key: settingKey } }));
  if (!data) {
    return (
      <Loading>
        <SkeletonLines count={4} />
      </Loading>
    );
  }
  if (data.items.length === 0) {
    return <p className="text-ink-muted">还没有修改过，执行系统默认的{what}。</p>;
  }
  return (
    <ol aria-label={listLabel}>
      {data.items.map((item, index) => {
        const earlier = data.items[index + 1];
        const isOldestShown = !earlier && item.revision > 1;
        const changes = isOldestShown ? [] : changesOf(earlier, item);
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
