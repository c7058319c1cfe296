"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type DemoRemoval, demoConfirmation } from "@/domain/demo/demo.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { formatNumber } from "@/lib/format/number";
import { demoKindText } from "@/lib/text/demo";
import { DemoOutcome } from "./demo-outcome";

/** What belongs to the demo, and the one action that takes it out. */
export function DemoData() {
  const summary = useQuery(api.demo.summary.queryOptions({ input: {} }));
  const [outcome, setOutcome] = useState<DemoRemoval>();
  const counts = summary.data?.counts.filter(({ count }) => count > 0) ?? [];
  const total = summary.data?.total ?? 0;
  return (
    <>
      <PageHeader title="演示数据" count={summary.data ? `${formatNumber(total)} 条` : undefined} />
      <PageBody isNarrow>
        {outcome ? <DemoOutcome outcome={outcome} /> : null}
        {summary.data && total === 0 ? (
          <EmptyState icon="check" title="系统中没有演示数据">
            现有记录都是正式登记的。
          </EmptyState>
        ) : (
          <>
            <p className="mb-4 text-ink-muted">
              演示数据随首次启动装入，供熟悉系统用，与正式记录分开标记。正式使用前在此一次清除。
            </p>
            <table className="mb-8 w-full max-w-96">
              <tbody>
                {counts.map(({ kind, count }) => (
                  <tr key={kind} className="border-t hairline">
                    <th scope="row" className="py-1.5 text-left font-normal">
                      {demoKindText[kind]}
                    </th>
                    <td className="py-1.5 text-right tabular-nums">{formatNumber(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <RemoveForm onDone={setOutcome} />
          </>
        )}
      </PageBody>
    </>
  );
}

function RemoveForm({ onDone }: { onDone: (outcome: DemoRemoval) => void }) {
  const [typed, setTyped] = useState("");
  const remove = useCommand(api.demo.remove.mutationOptions(), { onDone });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === demoConfirmation) remove.run({ confirmation: demoConfirmation });
  };
  return (
    <Section title="清除">
      <ul className="mb-4 ml-5 list-disc">
        <li>只清除带演示标记的记录，正式记录一条不动。</li>
        <li>演示账号一并清除，正在使用的本人账号和尚无正式账号接替的管理员账号保留。</li>
        <li>正式记录还要用到的演示企业、项目等予以保留，清除后逐项列出。</li>
        <li>审计日志不受影响。清除后不能恢复。</li>
      </ul>
      <form noValidate onSubmit={onSubmit} className="grid max-w-96 gap-4">
        {remove.message ? (
          <Notice tone="breached" isAlert>
            {remove.message}
          </Notice>
        ) : null}
        <TextField
          label={`输入“${demoConfirmation}”以确认`}
          name="confirmation"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          maxLength={20}
          error={remove.fields.confirmation}
        />
        <div>
          <Button
            type="submit"
            variant="danger"
            isPending={remove.isPending}
            disabled={typed.trim() !== demoConfirmation}
          >
            清除演示数据
          </Button>
        </div>
      </form>
    </Section>
  );
}
