"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { decodeText, isWorkbook } from "@/components/form/read-text-file";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import { toast } from "@/components/ui/toast";
import { importBenefitsInput } from "@/domain/benefit/benefit.schema";
import {
  type BenefitLine,
  benefitColumnNames,
  benefitColumns,
  readBenefitSheet,
} from "@/domain/benefit/benefit-table";
import { client } from "@/lib/api/client";

const most = 500;
const example =
  "企业名称\t地块编号\t实缴税金\t销售收入\t增加值\t综合能耗\n天津某某有限公司\tZN-01\t1234.5\t20000\t6000\t850";

/** What the server refused, by the line it came from. */
function refusalsOf(errors: Record<string, string>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const [path, message] of Object.entries(errors)) {
    const line = Number(/^rows\.(\d+)/.exec(path)?.[1] ?? Number.NaN);
    if (!Number.isNaN(line)) found.set(line, [...(found.get(line) ?? []), message]);
  }
  return found;
}

/** A year's figures from a sheet: pasted or from a file, checked line by line, all of them in at once. */
export function ImportPanel({ year: shown, onClose }: { year: number | undefined; onClose: () => void }) {
  const [year, setYear] = useState(shown === undefined ? "" : String(shown));
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const queries = useQueryClient();
  const { errors, failure, isPending, submit, reset } = useSubmission({
    schema: importBenefitsInput,
    send: (input) => client.benefit.import(input),
    onDone: ({ created, replaced }) => {
      toast(`已导入：新增 ${created} 条，更新 ${replaced} 条`);
      void queries.invalidateQueries();
      onClose();
    },
  });
  const sheet = text.trim() === "" ? null : readBenefitSheet(text);
  const lines = sheet?.kind === "lines" ? sheet.lines : [];
  const bad = lines.filter(({ row }) => row === null).length;
  const write = (next: string) => {
    reset();
    setProblem(undefined);
    setText(next);
  };
  const take = (bytes: ArrayBuffer) =>
    isWorkbook(bytes)
      ? setProblem("这是 Excel 工作簿。选中各行复制后粘贴到这里，或另存为“CSV（逗号分隔）”再选择")
      : write(decodeText(bytes));
  return (
    <SidePanel
      title="批量导入效益数据"
      note="全部无误才能导入；同一企业、地块、年度已有的数据会被更新"
      size="lg"
      isModal
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          className="ml-auto"
          disabled={lines.length === 0 || lines.length > most || bad > 0}
          isPending={isPending}
          onClick={() => submit({ year: Number(year), rows: lines.flatMap(({ row }) => row ?? []) })}
        >
          导入 {lines.length} 行
        </Button>
      }
    >
      <div className="grid gap-4">
        <TextField
          label="年度"
          isRequired
          inputMode="numeric"
          maxLength={4}
          className="max-w-40"
          value={year}
          error={errors.year}
          onChange={(event) => setYear(event.target.value)}
        />
        <TextArea
          label="从电子表格复制后粘贴到这里，第一行是表头"
          rows={8}
          className="font-mono"
          placeholder={example}
          value={text}
          error={
            problem ??
            (sheet?.kind === "noHeading" ? "第一行须是表头，至少有“企业名称”和“地块编号”" : undefined)
          }
          onChange={(event) => write(event.target.value)}
        />
        <ChooseFile onBytes={take} />
        {lines.length > most ? <Notice tone="breached">一次最多 {most} 行，分几次导入。</Notice> : null}
        {failure && Object.keys(failure.fields).length === 0 ? (
          <Notice tone="breached" isAlert>
            {failure.message}
          </Notice>
        ) : null}
        <Lines lines={lines} refusals={refusalsOf(errors)} />
        <Headings />
      </div>
    </SidePanel>
  );
}

function ChooseFile({ onBytes }: { onBytes: (bytes: ArrayBuffer) => void }) {
  return (
    <label className="touch inline-flex w-fit cursor-pointer items-center text-accent-text underline-offset-4 hover:underline has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <input
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void file.arrayBuffer().then(onBytes);
        }}
      />
      选择逗号分隔的文本文件（.csv）
    </label>
  );
}

type LinesProps = { lines: readonly BenefitLine[]; refusals: ReadonlyMap<number, readonly string[]> };

function Lines({ lines, refusals }: LinesProps) {
  if (lines.length === 0) return null;
  const wrong = lines.flatMap((line, place) => {
    const said = benefitColumnNames.flatMap((column) => {
      const words = line.problems[column];
      return words ? [`${benefitColumns[column].headings[0]}：${words}`] : [];
    });
    const all = [...said, ...(refusals.get(place) ?? [])];
    return all.length > 0 ? [{ place, name: line.cells.enterprise ?? "", words: all.join("；") }] : [];
  });
  return wrong.length === 0 ? (
    <Notice tone="plan" title={`${lines.length} 行无误`}>
      核对年度后导入。
    </Notice>
  ) : (
    <Notice tone="behind" title={`${wrong.length} 行有误，改正后导入`}>
      <ul>
        {wrong.map(({ place, name, words }) => (
          <li key={place} className="py-0.5">
            第 {place + 2} 行 {name}：{words}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const units: Record<(typeof benefitColumns)[keyof typeof benefitColumns]["kind"], string> = {
  text: "",
  wan: "万元",
  quantity: "",
  count: "人",
  yesNo: "是或否",
  date: "",
};

function Headings() {
  const words = benefitColumnNames.map((column) => {
    const { headings, kind } = benefitColumns[column];
    return units[kind] ? `${headings[0]}（${units[kind]}）` : headings[0];
  });
  return (
    <p className="text-sm text-ink-muted">
      可用的表头：{words.join("、")}
      。用地和建筑面积用平方米，能耗用吨标准煤，用水用吨，用电用千瓦时，化学需氧量用千克。空着表示未报，不是零。
    </p>
  );
}
