import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { Verdict } from "@/domain/underused/finding";
import type { FindingView, UnderusedDetail } from "@/domain/underused/underused.schema";
import { underusedTestText, verdictText } from "@/lib/text/underused";
import { missingWords, sourceWords, thresholdWords, valueWords } from "./finding-words";

const tones: Record<Verdict, Tone> = { met: "behind", notMet: "plan", unknown: "neutral" };
const order: Record<Verdict, number> = { met: 0, unknown: 1, notMet: 2 };

/** Every test: what it asks, what was found, the figures behind it, what is missing. Those that are met come first. */
export function FindingList({ parcel }: { parcel: UnderusedDetail }) {
  const findings = parcel.findings.toSorted((a, b) => order[a.verdict] - order[b.verdict]);
  return (
    <Section
      title="认定依据"
      note={parcel.isSuspected ? "符合任一情形即为疑似低效，须核实后处置" : undefined}
    >
      <ul className="divide-y divide-line">
        {findings.map((finding) => (
          <FindingLine key={finding.test} finding={finding} />
        ))}
      </ul>
    </Section>
  );
}

function FindingLine({ finding }: { finding: FindingView }) {
  const { test, verdict, sources } = finding;
  const value = valueWords(finding);
  const missing = missingWords(finding);
  return (
    <li className="py-2.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{underusedTestText[test]}</span>
        <Badge tone={tones[verdict]} hasMark={verdict !== "unknown"}>
          {verdictText[verdict]}
        </Badge>
        <span className="tabular-nums">{value}</span>
      </p>
      <p className="text-sm text-ink-muted">标准：{thresholdWords(finding)}</p>
      {sources.length > 0 ? (
        <p className="text-sm text-ink-muted tabular-nums">依据：{sources.map(sourceWords).join("，")}</p>
      ) : null}
      {missing ? <p className="text-sm text-behind-text">缺：{missing}</p> : null}
    </li>
  );
}
