"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { decodeText, isWorkbook } from "@/components/form/read-text-file";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import { toast } from "@/components/ui/toast";
import { importObservationsInput } from "@/domain/plan/observation.schema";
import {
  type CheckedLine,
  checkLines,
  type KnownIndicator,
  type PastedLine,
  pastedLines,
} from "@/domain/plan/observation-table";
import { client } from "@/lib/api/client";
import { ImportLines } from "./import-lines";

type ImportPanelProps = { indicators: readonly KnownIndicator[]; today: string; onClose: () => void };

const example = "指标\t期间\t数值\t单位\t来源\n税收\t2026-10\t1.72\t亿元\t10月统计月报";

/** What the server refused, by the line of the table it came from. */
function refusedLines(errors: Record<string, string>, checked: readonly CheckedLine[]): Map<number, string> {
  const sent = checked.flatMap(({ row }, line) => (row ? [line] : []));
  return new Map(
    Object.entries(errors).flatMap(([path, message]): [number, string][] => {
      const line = sent[Number(/^rows\.(\d+)/.exec(path)?.[1] ?? Number.NaN)];
      return line === undefined ? [] : [[line, message]];
    }),
  );
}

const most = 500;

function Paste({ onLines }: { onLines: (lines: PastedLine[]) => void }) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const take = (bytes: ArrayBuffer) => {
    if (isWorkbook(bytes)) {
      setError("这是 Excel 工作簿。在 Excel 里选中各行复制后粘贴到这里，或另存为“CSV（逗号分隔）”再选择");
      return;
    }
    setError(undefined);
    setText(decodeText(bytes));
  };
  const check = () => {
    const lines = pastedLines(text);
    if (lines.length > most) setError(`共 ${lines.length} 行，一次最多导入 ${most} 行，分几次粘贴`);
    else if (lines.length === 0) setError("只有表头，没有数据");
    else onLines(lines);
  };
  return (
    <div className="grid gap-4">
      <TextArea
        label="从电子表格复制后粘贴到这里"
        rows={8}
        className="font-mono"
        placeholder={example}
        help="第一行可以是表头，列的先后不限；没有表头时按 指标、期间、数值、来源 的顺序"
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <label className="touch inline-flex cursor-pointer items-center text-accent-text underline-offset-4 hover:underline has-focus-visible:outline-2 has-focus-visible:outline-focus">
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            className="sr-only"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file) void file.arrayBuffer().then(take);
            }}
          />
          选择逗号分隔的文本文件（.csv）
        </label>
        <Button variant="primary" className="ml-auto" disabled={text.trim() === ""} onClick={check}>
          核对
        </Button>
      </div>
    </div>
  );
}

/** Values from a sheet: pasted or from a file, each line checked and mended here, then all of them in at once. */
export function ImportPanel({ indicators, today, onClose }: ImportPanelProps) {
  const [lines, setLines] = useState<PastedLine[] | null>(null);
  const queries = useQueryClient();
  const { errors, failure, isPending, submit } = useSubmission({
    schema: importObservationsInput,
    send: (input) => client.plan.importObservations(input),
    onDone: ({ count }) => {
      toast(`已导入 ${count} 项，待另一人核定`);
      void queries.invalidateQueries();
      onClose();
    },
  });
  const checked = checkLines(lines ?? [], indicators, today);
  const bad = checked.filter(({ row }) => !row).length;
  const refused = refusedLines(errors, checked);
  const footer = lines ? (
    <>
      <Button onClick={() => setLines(null)}>重新粘贴</Button>
      <Button
        variant="primary"
        className="ml-auto"
        disabled={bad > 0 || lines.length === 0}
        isPending={isPending}
        onClick={() => submit({ rows: checked.flatMap(({ row }) => (row ? [row] : [])) })}
      >
        导入 {lines.length} 行
      </Button>
    </>
  ) : undefined;
  return (
    <SidePanel
      title="导入指标实际值"
      note="全部无误才能导入，导入后待另一人核定"
      size="lg"
      isModal
      onClose={onClose}
      footer={footer}
    >
      {lines ? (
        <div className="grid gap-3">
          <Notice
            tone={bad > 0 ? "behind" : "plan"}
            title={bad > 0 ? `${bad} 行有误，改正后导入` : "各行无误"}
          >
            {bad > 0 ? "直接在下面改，或去掉这一行。" : "核对数值和期间后导入。"}
          </Notice>
          {failure && refused.size === 0 ? (
            <Notice tone="breached" isAlert>
              {failure.message}
            </Notice>
          ) : null}
          <ImportLines
            lines={lines}
            checked={checked}
            refused={refused}
            indicators={indicators}
            onChange={setLines}
          />
        </div>
      ) : (
        <Paste onLines={setLines} />
      )}
    </SidePanel>
  );
}
