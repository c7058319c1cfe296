"use client";

import { controlStyle } from "@/components/form/control-style";
import { IconButton } from "@/components/ui/button";
import {
  type CheckedLine,
  type KnownIndicator,
  type ObservationColumn,
  observationColumns,
  type PastedLine,
} from "@/domain/plan/observation-table";
import { lineProblemText, observationColumnText } from "@/lib/text/plans";

type ImportLinesProps = {
  lines: readonly PastedLine[];
  checked: readonly CheckedLine[];
  /** What the server said of a line. */
  refused: ReadonlyMap<number, string>;
  indicators: readonly KnownIndicator[];
  onChange: (lines: PastedLine[]) => void;
};

const widths: Record<ObservationColumn, string> = {
  indicator: "col-span-2 sm:col-span-1",
  period: "",
  value: "",
  unit: "",
  source: "",
};

type LineProps = {
  place: number;
  line: PastedLine;
  problems: CheckedLine["problems"];
  refusal: string | undefined;
  onChange: (line: PastedLine) => void;
  onRemove: () => void;
};

function Line({ place, line, problems, refusal, onChange, onRemove }: LineProps) {
  const said = observationColumns.flatMap((column) => {
    const problem = problems[column];
    return problem ? [`${observationColumnText[column]}：${lineProblemText[problem]}`] : [];
  });
  const messages = refusal ? [...said, refusal] : said;
  return (
    <li className="border-b hairline py-2 last:border-b-0">
      <div className="flex items-start gap-2">
        <span className="w-7 shrink-0 pt-2 text-right text-sm text-ink-faint tabular-nums">{place}</span>
        <div className="grid min-w-0 flex-1 grid-cols-2 gap-2 sm:grid-cols-[minmax(0,1fr)_6rem_6rem_4rem_minmax(0,1fr)]">
          {observationColumns.map((column) => (
            <input
              key={column}
              aria-label={`第 ${place} 行${observationColumnText[column]}`}
              aria-invalid={problems[column] ? true : undefined}
              list={column === "indicator" ? "import-indicators" : undefined}
              placeholder={observationColumnText[column]}
              value={line[column]}
              onChange={(event) => onChange({ ...line, [column]: event.target.value })}
              className={`${controlStyle(Boolean(problems[column]), "px-2")} ${widths[column]}`}
            />
          ))}
        </div>
        <IconButton icon="close" label={`去掉第 ${place} 行`} onClick={onRemove} />
      </div>
      {messages.length > 0 ? (
        <p className="pt-1 pl-9 text-sm text-breached-text">
          第 {place} 行 {messages.join("；")}
        </p>
      ) : null}
    </li>
  );
}

/** Every line as it was pasted, editable, with what is wrong with it. */
export function ImportLines({ lines, checked, refused, indicators, onChange }: ImportLinesProps) {
  return (
    <>
      <datalist id="import-indicators">
        {indicators.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <ol>
        {lines.map((line, at) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the sheet; its cells change as one types
            key={at}
            place={at + 1}
            line={line}
            problems={checked[at]?.problems ?? {}}
            refusal={refused.get(at)}
            onChange={(changed) => onChange(lines.map((other, place) => (place === at ? changed : other)))}
            onRemove={() => onChange(lines.filter((_, place) => place !== at))}
          />
        ))}
      </ol>
    </>
  );
}
