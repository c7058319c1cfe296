import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { DemoRemoval } from "@/domain/demo/demo.schema";
import { formatNumber } from "@/lib/format/number";
import { demoKindText } from "@/lib/text/demo";

/** What went, what stayed and why. */
export function DemoOutcome({ outcome }: { outcome: DemoRemoval }) {
  const removed = outcome.removed.reduce((sum, { count }) => sum + count, 0);
  const { kept, keptCount, disabledUsers } = outcome;
  return (
    <div className="mb-8 grid gap-4">
      <Notice tone="plan" title={`已清除 ${formatNumber(removed)} 条演示数据`} isAlert>
        {disabledUsers > 0 ? `另有 ${disabledUsers} 个演示账号因正式记录引用而保留，已停用。` : undefined}
      </Notice>
      {kept.length > 0 ? (
        <Section
          title={`保留 ${formatNumber(keptCount)} 条`}
          note="正式记录还要用到，或是仍在使用的管理员账号"
          level={3}
        >
          <ul className="grid gap-1 text-sm">
            {kept.map(({ kind, id, name }) => (
              <li key={id} className="flex gap-3">
                <span className="w-24 shrink-0 text-ink-muted">{demoKindText[kind]}</span>
                <span className="min-w-0 break-words">{name}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
