import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import type { PlanFact, PlanRelation } from "@/domain/plan/relation.schema";
import type { RelationVerdict } from "@/domain/plan/relation-audit";
import { convertUnit } from "@/domain/plan/unit";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { absent, formatNumber } from "@/lib/format/number";
import { auditVerdictText, relationAuditText } from "@/lib/text/plan-audit";
import { factKindText } from "@/lib/text/plans";
import { subjectText } from "./fact-subject";
import { Verdict } from "./verdict";

const relationTones: Record<RelationVerdict, Tone> = {
  partsSum: "plan",
  partsDoNotSum: "breached",
  shareHolds: "plan",
  shareDiffers: "breached",
  shareImplied: "neutral",
  quotientImplied: "neutral",
  termMissing: "paused",
  unitsDiffer: "behind",
};

type AuditViewProps = {
  detail: PlanDetail;
  /** Beside the headings and rows, for who may edit an open plan. */
  addRelation?: ReactNode;
  addFact?: ReactNode;
  relationActions?: (relation: PlanRelation) => ReactNode;
  factActions?: (fact: PlanFact) => ReactNode;
};

function Growth({ detail }: { detail: PlanDetail }) {
  const set = detail.indicators.filter(({ target }) => target !== null);
  return (
    <Section title="增速与目标" note="按规划自己的基期、目标和增速提法核算" className="mb-6">
      <ul>
        {set.map((indicator) => (
          <li
            key={indicator.id}
            className="grid gap-x-6 gap-y-1 border-b hairline py-2 last:border-b-0 lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]"
          >
            <span className="font-semibold">{indicator.name}</span>
            <div className="min-w-0">
              <Verdict indicator={indicator} isClosed={detail.plan.state === "closed"} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Relations({ detail, addRelation, relationActions }: AuditViewProps) {
  return (
    <Section title="数量关系" note="分项与总数、占比、人均亩均" action={addRelation} className="mb-6">
      {detail.relations.length === 0 ? (
        <p className="text-ink-muted">
          还没有数量关系。录入哪些数应当相加、哪个数是哪个数的百分之几，系统随时核对。
        </p>
      ) : (
        <ul>
          {detail.relations.map((relation) => (
            <li
              key={relation.id}
              className="grid gap-x-6 gap-y-1 border-b hairline py-2 last:border-b-0 lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_auto]"
            >
              <span className="font-semibold">{relation.title}</span>
              <div className="min-w-0">
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <Badge tone={relationTones[relation.audit.verdict]} hasMark>
                    {auditVerdictText[relation.audit.verdict]}
                  </Badge>
                  <span className="min-w-0 text-sm text-ink-muted">
                    {relationAuditText(relation.terms, relation.audit)}
                  </span>
                </p>
                {relation.note ? <p className="text-sm text-ink-muted">{relation.note}</p> : null}
              </div>
              {relationActions?.(relation)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const figureOf = (value: number): string => trimDecimal(formatNumber(value, 2));

/** Land in the other unit officials read it in: 39.1 平方公里 is 58,650 亩, 3,995 亩 is 2.66 平方公里. */
function otherUnit({ value, unit }: PlanFact): string | null {
  const other = unit === "平方公里" ? "亩" : "平方公里";
  const isLarge = unit === "平方公里" || (unit === "亩" && (value ?? 0) >= 1000);
  const converted = isLarge ? convertUnit(value ?? 0, unit, other) : null;
  return converted === null ? null : `合${figureOf(converted)}${other}`;
}

function factValue(fact: PlanFact): string {
  if (fact.value === null) return absent;
  const notes = [fact.year === null ? null : `${fact.year}年`, otherUnit(fact)].filter(
    (note) => note !== null,
  );
  const note = notes.length > 0 ? `（${notes.join("，")}）` : "";
  const figure = fact.unit === "年" ? String(fact.value) : figureOf(fact.value);
  return `${figure}${fact.unit ?? ""}${note}`;
}

function Facts({ detail, addFact, factActions }: AuditViewProps) {
  return (
    <Section title="规划所列事实" note={`${detail.facts.length} 项，附原文`} action={addFact}>
      {detail.facts.length === 0 ? (
        <p className="text-ink-muted">
          还没有录入。产业规模、企业家数、片区面积等照规划抄录，数量关系从中取数。
        </p>
      ) : (
        <ul>
          {detail.facts.map((fact) => (
            <li
              key={fact.id}
              className="grid gap-x-6 gap-y-0.5 border-b hairline py-2 last:border-b-0 lg:grid-cols-[minmax(0,16rem)_10rem_minmax(0,1fr)_auto]"
            >
              <span>
                <span className="font-semibold">{fact.title}</span>
                <span className="ml-2 text-sm text-ink-muted">
                  {factKindText[fact.subjectKind]} {subjectText(fact)}
                </span>
              </span>
              <span className="tabular-nums lg:text-right">{factValue(fact)}</span>
              <span className="min-w-0 text-sm text-ink-muted">“{fact.quote}”</span>
              {factActions?.(fact)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Everything in a plan that can be checked by calculation, and the facts it is checked from. */
export function AuditView(props: AuditViewProps) {
  return (
    <>
      <Growth detail={props.detail} />
      <Relations {...props} />
      <Facts {...props} />
    </>
  );
}
