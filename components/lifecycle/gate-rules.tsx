"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { RuleHistory } from "@/components/form/rule-history";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { gateRulesKey } from "@/domain/project/gate-rules.schema";
import { defaultGateRules, type Gate, type GateRules as Rules } from "@/domain/project/gates";
import { type Stage, stageGroups } from "@/domain/project/stage";
import { stageGroupNames } from "@/domain/project/stage-order";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { formatInstant } from "@/lib/format/date";
import { gateItemKindText, gateItemText } from "@/lib/text/gates";
import { roleText } from "@/lib/text/roles";
import { stageGroupText, stageText } from "@/lib/text/stages";
import { itemKinds } from "./catalogue";
import { gateChanges } from "./gate-change";
import { isGateSetting, settingsQuery } from "./queries";

const GatePanel = dynamic(() => import("./gate-panel").then((module) => module.GatePanel), { ssr: false });

const rulesOf = (item: SettingItem | undefined): Rules =>
  item && isGateSetting(item.setting) ? item.setting.value : defaultGateRules;

function heldSince({ revision, changedBy, changedAt, reason }: SettingItem): string {
  if (revision === 0) return "现行为系统默认，尚未修改过";
  return `现行第 ${revision} 版，${changedBy ?? "系统"}，${formatInstant(changedAt)}，${reason ?? ""}`;
}

/** Every stage with what it asks for and who passes it; each stage may be changed, with a reason. */
export function GateRules() {
  const { data } = useQuery(settingsQuery());
  const [open, setOpen] = useState<Stage | null>(null);
  const item = data?.items.find(({ setting }) => isGateSetting(setting));
  if (!item || !isGateSetting(item.setting)) {
    return (
      <Loading>
        <SkeletonLines count={12} />
      </Loading>
    );
  }
  const rules = item.setting.value;
  return (
    <>
      <p className="mb-4 text-ink-muted">
        项目进入各阶段前须具备的内容，项目页、看板和接口同时执行。{heldSince(item)}。
      </p>
      {stageGroupNames.map((group) => (
        <Section key={group} title={stageGroupText[group]} className="mb-6">
          <ul>
            {stageGroups[group].map((stage) => (
              <StageRow key={stage} stage={stage} rules={rules} onEdit={() => setOpen(stage)} />
            ))}
          </ul>
        </Section>
      ))}
      <RuleHistory
        settingKey={gateRulesKey}
        listLabel="修订记录"
        what="关卡"
        changesOf={(earlier, revision) => gateChanges(rulesOf(earlier), rulesOf(revision))}
      />
      {open ? (
        <GatePanel
          key={`${open}-${item.revision}`}
          stage={open}
          rules={rules}
          revision={item.revision}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

type StageRowProps = { stage: Stage; rules: Rules; onEdit: () => void };

function StageRow({ stage, rules, onEdit }: StageRowProps) {
  const gate = rules[stage];
  return (
    <li className="grid gap-x-6 gap-y-1 border-t hairline py-3 first:border-t-0 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <div>
        <h3 className="font-semibold">{stageText[stage]}</h3>
        <p className="text-sm text-ink-muted">
          由{gate.deciders.map((role) => roleText[role]).join("、")}办理
        </p>
      </div>
      <Items gate={gate} />
      <Button
        size="sm"
        aria-label={`修改${stageText[stage]}`}
        onClick={onEdit}
        className="justify-self-start"
      >
        修改
      </Button>
    </li>
  );
}

function Items({ gate }: { gate: Gate }) {
  const kinds = itemKinds.filter((kind) => gate.items.some((item) => item.kind === kind));
  if (kinds.length === 0) return <p className="text-ink-muted">无须另备内容</p>;
  return (
    <dl className="grid content-start gap-1">
      {kinds.map((kind) => (
        <div key={kind} className="flex gap-3">
          <dt className="w-16 shrink-0 text-sm text-ink-muted">{gateItemKindText[kind]}</dt>
          <dd className="min-w-0">
            {gate.items
              .filter((item) => item.kind === kind)
              .map(gateItemText)
              .join("、")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
