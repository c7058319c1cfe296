"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { RuleHistory } from "@/components/form/rule-history";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { Measure } from "@/domain/amount/measure";
import { ruleFaults } from "@/domain/counting/check-rules";
import { faultWords } from "@/domain/counting/counting-rules.schema";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import { type CountingRule, countingRulesKey, type CountingRules as Rules } from "@/domain/counting/rule";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { measureText } from "@/lib/text/amounts";
import { ruleChanges } from "./rule-changes";
import { dropRule, moveRule, newRule, putRule } from "./rule-edits";
import { RuleList } from "./rule-list";
import { SaveBar } from "./save-bar";
import { TestBench } from "./test-bench";

const RulePanel = dynamic(() => import("./rule-panel").then((module) => module.RulePanel), { ssr: false });

type CountingRulesProps = { measure: Measure; canEdit: boolean };

const rulesOf = (item: SettingItem | undefined): Rules =>
  item?.setting.key === countingRulesKey ? item.setting.value : defaultCountingRules;

function heldSince({ revision, changedBy, changedAt, reason }: SettingItem): string {
  if (revision === 0) return "现行为系统默认，尚未修改过";
  return `现行第 ${revision} 版，${changedBy ?? "系统"}，${formatInstant(changedAt)}，${reason ?? ""}`;
}

/** 口径规则 of one measure, in the order they are asked; edits stay here until they are saved with a reason. */
export function CountingRules({ measure, canEdit }: CountingRulesProps) {
  const { data } = useQuery(api.setting.list.queryOptions({ input: {} }));
  const item = data?.items.find(({ setting }) => setting.key === countingRulesKey);
  if (!item) {
    return (
      <Loading>
        <SkeletonLines count={12} />
      </Loading>
    );
  }
  return <Desk key={item.revision} item={item} measure={measure} canEdit={canEdit} />;
}

function Desk({ item, measure, canEdit }: CountingRulesProps & { item: SettingItem }) {
  const held = rulesOf(item);
  const [rules, setRules] = useState(held);
  const [open, setOpen] = useState<CountingRule | null>(null);
  const faults = ruleFaults(measure, rules[measure]).map((fault) => faultWords(rules[measure], fault));
  const changes = ruleChanges(held, rules);
  return (
    <>
      <p className="mb-4 text-ink-muted">自上而下逐条对照，第一条符合的决定是否计入。{heldSince(item)}。</p>
      {faults.length > 0 ? (
        <div className="mb-4">
          <Notice tone="breached" title="规则有误，不能保存" isAlert>
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <Section
        title={measureText[measure]}
        className="mb-6"
        action={
          canEdit ? (
            <Button size="sm" icon="plus" onClick={() => setOpen(newRule(rules, measure))}>
              增加规则
            </Button>
          ) : null
        }
      >
        <RuleList
          rules={rules[measure]}
          canEdit={canEdit}
          onEdit={setOpen}
          onMove={(index, step) => setRules(moveRule(rules, measure, index, step))}
          onSwitch={(rule) => setRules(putRule(rules, measure, { ...rule, isActive: !rule.isActive }))}
        />
      </Section>
      {changes.length > 0 ? (
        <SaveBar
          rules={rules}
          revision={item.revision}
          changes={changes}
          isFaulty={faults.length > 0}
          onDiscard={() => setRules(held)}
        />
      ) : null}
      <TestBench measure={measure} rules={rules} />
      <RuleHistory
        settingKey={countingRulesKey}
        listLabel="口径规则修订记录"
        what="口径"
        changesOf={(earlier, revision) => ruleChanges(rulesOf(earlier), rulesOf(revision))}
      />
      {open ? (
        <RulePanel
          key={open.id}
          measure={measure}
          rule={open}
          isNew={!rules[measure].some(({ id }) => id === open.id)}
          onSave={(rule) => {
            setRules(putRule(rules, measure, rule));
            setOpen(null);
          }}
          onDrop={() => {
            setRules(dropRule(rules, measure, open.id));
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
