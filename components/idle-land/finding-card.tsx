import type { ReactNode } from "react";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import type { IdleLandFinding } from "@/domain/idle-land/finding";
import {
  dateLabel,
  describeFinding,
  describeHandling,
  describeRemark,
  inputLabel,
  inputValue,
  missingInputText,
  provisionText,
} from "@/lib/text/idle-finding";
import { findingTone } from "./finding-badge";

type FindingCardProps = { finding: IdleLandFinding; level?: 3 | 4 };

/** The flag in words, with its provisions, the inputs and dates used, and what is missing or doubtful. */
export function FindingCard({ finding, level = 3 }: FindingCardProps) {
  const { provisions, inputs, dates, handling, missing, remarks, today, phase } = finding;
  const showsBasis = phase === "notStarted" || phase === "stopped";
  return (
    <div className="space-y-4">
      <Notice tone={findingTone[finding.kind]}>{describeFinding(finding)}</Notice>
      {handling.length > 0 ? (
        <Part level={level} title="如经主管部门认定">
          <ul className="list-disc space-y-1 pl-5">
            {handling.map((way) => (
              <li key={way.kind}>{describeHandling(way)}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {missing.length > 0 ? (
        <Part level={level} title="缺少的资料">
          <ul className="list-disc space-y-1 pl-5">
            {missing.map((key) => (
              <li key={key}>{missingInputText[key]}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {remarks.length > 0 ? (
        <Part level={level} title="须核对">
          <ul className="list-disc space-y-1 pl-5">
            {remarks.map((remark) => (
              <li key={`${remark.code}${remark.on ?? ""}`}>{describeRemark(remark)}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {showsBasis ? (
        <Part level={level} title="依据">
          <ul className="space-y-1">
            {provisions.map((provision) => (
              <li key={provision}>
                {provisionText[provision].name}
                <span className="text-ink-muted">：{provisionText[provision].says}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {inputs.length > 0 ? (
        <Part level={level} title="采用的数据">
          <DescriptionList columns={2}>
            {inputs.map((input) => (
              <Description key={input.key} label={inputLabel[input.key]}>
                <span className="tabular-nums">{inputValue(input)}</span>
              </Description>
            ))}
          </DescriptionList>
          {inputs.some(({ key }) => key === "totalInvestment" || key === "invested") ? (
            <p className="text-sm text-ink-muted">总投资额、已投资额已扣除土地价款和税费（第三十条）。</p>
          ) : null}
        </Part>
      ) : null}
      {dates.length > 0 ? (
        <Part level={level} title="推算的日期">
          <DescriptionList columns={2}>
            {dates.map(({ key, on }) => (
              <Description key={key} label={dateLabel[key]}>
                <span className={on <= today ? "tabular-nums" : "text-ink-muted tabular-nums"}>{on}</span>
              </Description>
            ))}
          </DescriptionList>
        </Part>
      ) : null}
    </div>
  );
}

function Part({ title, level, children }: { title: string; level: 3 | 4; children: ReactNode }) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div>
      <Heading className="mb-1 font-semibold">{title}</Heading>
      {children}
    </div>
  );
}
