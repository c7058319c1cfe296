"use client";

import { useState } from "react";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Measure } from "@/domain/amount/measure";
import { decidingRule } from "@/domain/counting/evaluate";
import { type CountingFact, type CountingRules, factsOf } from "@/domain/counting/rule";
import { conditionsText, countingFactText, shareText } from "@/lib/text/counting-conditions";
import { type BenchFacts, benchChoices, factsOfBench } from "./bench-facts";

type TestBenchProps = { measure: Measure; rules: CountingRules };

/** 试算: facts of one amount, and the rule that would decide it. */
export function TestBench({ measure, rules }: TestBenchProps) {
  const [bench, setBench] = useState<BenchFacts>({});
  const set = (fact: CountingFact) => (text: string) => setBench((now) => ({ ...now, [fact]: text }));
  return (
    <Section title="试算" note="选一笔金额的情况，看由哪一条决定" className="mb-6">
      <div className="@container">
        <div className="grid gap-4 @lg:grid-cols-2 @4xl:grid-cols-3">
          {factsOf[measure].map((fact) => (
            <BenchField
              key={fact}
              fact={fact}
              value={bench[fact] ?? ""}
              measure={measure}
              rules={rules}
              onChange={set(fact)}
            />
          ))}
        </div>
      </div>
      <Decision measure={measure} rules={rules} bench={bench} />
    </Section>
  );
}

type BenchFieldProps = TestBenchProps & {
  fact: CountingFact;
  value: string;
  onChange: (text: string) => void;
};

function BenchField({ fact, value, measure, rules, onChange }: BenchFieldProps) {
  const label = fact === "ruled" ? "计入认定" : countingFactText[fact];
  if (fact === "industryCode") {
    return <TextField label={label} value={value} onChange={(event) => onChange(event.target.value)} />;
  }
  if (fact === "projectTotal") return <MoneyField label={label} value={value} onChange={onChange} />;
  const choices = benchChoices(fact, measure, rules);
  const isQuestion = choices.length === 1 && choices[0]?.value === "yes";
  return (
    <SelectField
      label={label}
      placeholder={isQuestion ? "否" : fact === "ruled" ? "没有认定" : "未填"}
      options={choices}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function Decision({ measure, rules, bench }: TestBenchProps & { bench: BenchFacts }) {
  const hasLast = rules[measure].some(({ isActive, when }) => isActive && when.length === 0);
  if (!hasLast) return null;
  const rule = decidingRule(measure, factsOfBench(bench, measure, rules), rules);
  const place = rules[measure].findIndex(({ id }) => id === rule.id) + 1;
  return (
    <div role="status" className="mt-4 rounded-md bg-sunken px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-2">
        <span>
          由第 {place} 条决定：<span className="font-semibold">{rule.words}</span>
        </span>
        <Badge tone={rule.shareBp > 0 ? "plan" : "neutral"}>{shareText(rule.shareBp)}</Badge>
      </p>
      <p className="text-sm text-ink-muted">
        {conditionsText(rule)}。依据：{rule.basis}
      </p>
    </div>
  );
}
