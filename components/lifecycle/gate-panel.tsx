"use client";

import { useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import { toast } from "@/components/ui/toast";
import { gateItemKey } from "@/domain/project/gate-item";
import { gateRulesKey, gateRulesSetting } from "@/domain/project/gate-rules.schema";
import { decidingRoles, type GateRules } from "@/domain/project/gates";
import type { Stage } from "@/domain/project/stage";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { gateItemKindText, gateItemText } from "@/lib/text/gates";
import { roleText } from "@/lib/text/roles";
import { stageText } from "@/lib/text/stages";
import { catalogue, chosenItems, isFixed, itemKinds } from "./catalogue";
import { CheckGroup, type CheckOption } from "./check-group";

type GatePanelProps = { stage: Stage; rules: GateRules; revision: number; onClose: () => void };

const flip = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
};

function useGateForm({ stage, rules, revision, onClose }: GatePanelProps) {
  const gate = rules[stage];
  const [checked, setChecked] = useState<ReadonlySet<string>>(() => new Set(gate.items.map(gateItemKey)));
  const [deciders, setDeciders] = useState<ReadonlySet<string>>(() => new Set(gate.deciders));
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast(`${stageText[stage]}的关卡已修改`);
      onClose();
    },
  });
  const save = () => {
    const items = chosenItems(gate.items, checked);
    const next = { items, deciders: decidingRoles.filter((role) => deciders.has(role)) };
    const parsed = gateRulesSetting.safeParse({ ...rules, [stage]: next });
    if (!parsed.success) return setProblem(parsed.error.issues[0]?.message);
    setProblem(undefined);
    update.run({ setting: { key: gateRulesKey, value: parsed.data }, revision, reason });
  };
  return {
    checked,
    deciders,
    reason,
    setReason,
    update,
    message: problem ?? update.message,
    toggleItem: (key: string) => setChecked((set) => flip(set, key)),
    toggleDecider: (key: string) => setDeciders((set) => flip(set, key)),
    save,
  };
}

/** One gate: tick what it asks for and who passes it. */
export function GatePanel(props: GatePanelProps) {
  const { stage, onClose } = props;
  const form = useGateForm(props);
  return (
    <SidePanel title={`进入${stageText[stage]}的条件`} isModal onClose={onClose}>
      <form
        noValidate
        className="@container grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          form.save();
        }}
      >
        <CheckGroup
          title="办理岗位"
          isOpen
          options={decidingRoles.map((role) => ({ key: role, label: roleText[role], isFixed: false }))}
          checked={form.deciders}
          onToggle={form.toggleDecider}
        />
        {itemKinds.map((kind) => (
          <ItemGroup key={kind} kind={kind} stage={stage} checked={form.checked} onToggle={form.toggleItem} />
        ))}
        <TextField
          label="修改原因"
          isRequired
          maxLength={200}
          placeholder="如：11 月调度会议定"
          value={form.reason}
          error={form.update.fields.reason}
          onChange={(event) => form.setReason(event.target.value)}
        />
        {form.message ? (
          <Notice tone="breached" isAlert>
            {form.message}
          </Notice>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" variant="primary" isPending={form.update.isPending}>
            保存
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}

type ItemGroupProps = {
  kind: (typeof itemKinds)[number];
  stage: Stage;
  checked: ReadonlySet<string>;
  onToggle: (key: string) => void;
};

function ItemGroup({ kind, stage, checked, onToggle }: ItemGroupProps) {
  const options = catalogue[kind].map(
    (item): CheckOption => ({
      key: gateItemKey(item),
      label: gateItemText(item),
      isFixed: isFixed(stage, item),
    }),
  );
  const [startsOpen] = useState(options.some(({ key }) => checked.has(key)));
  return (
    <CheckGroup
      title={gateItemKindText[kind]}
      isOpen={startsOpen}
      options={options}
      checked={checked}
      onToggle={onToggle}
    />
  );
}
