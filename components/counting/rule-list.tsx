import { Badge } from "@/components/ui/badge";
import { Button, IconButton } from "@/components/ui/button";
import type { CountingRule } from "@/domain/counting/rule";
import { classNames } from "@/lib/class-names";
import { conditionsText, shareText } from "@/lib/text/counting-conditions";

type RuleListProps = {
  rules: readonly CountingRule[];
  canEdit: boolean;
  onEdit: (rule: CountingRule) => void;
  onMove: (index: number, step: -1 | 1) => void;
  onSwitch: (rule: CountingRule) => void;
};

/** Rules in the order in which they are asked, each in words. */
export function RuleList({ rules, canEdit, onEdit, onMove, onSwitch }: RuleListProps) {
  return (
    <ol>
      {rules.map((rule, index) => (
        <li
          key={rule.id}
          className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 gap-y-1 border-t hairline py-3 first:border-t-0 sm:grid-cols-[2rem_minmax(0,1fr)_auto]"
        >
          <span className="text-ink-faint tabular-nums">{index + 1}</span>
          <div className={classNames("min-w-0", !rule.isActive && "text-ink-muted")}>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="font-semibold">{rule.words}</span>
              <Badge tone={rule.shareBp > 0 ? "plan" : "neutral"}>{shareText(rule.shareBp)}</Badge>
              {rule.isActive ? null : <Badge tone="paused">停用</Badge>}
            </p>
            <p>{conditionsText(rule)}</p>
            <p className="text-sm text-ink-muted break-words">
              依据：{rule.basis}
              <span className="ml-2">编号 {rule.id}</span>
            </p>
          </div>
          {canEdit ? (
            <div className="flex flex-wrap items-start gap-1 max-sm:col-start-2">
              <IconButton
                size="sm"
                icon="arrow-up"
                label={`上移${rule.words}`}
                disabled={index === 0}
                onClick={() => onMove(index, -1)}
              />
              <IconButton
                size="sm"
                icon="arrow-down"
                label={`下移${rule.words}`}
                disabled={index === rules.length - 1}
                onClick={() => onMove(index, 1)}
              />
              <Button size="sm" variant="quiet" onClick={() => onSwitch(rule)}>
                {rule.isActive ? "停用" : "启用"}
              </Button>
              <Button size="sm" aria-label={`修改${rule.words}`} onClick={() => onEdit(rule)}>
                修改
              </Button>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
