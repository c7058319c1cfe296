import { hasCome, plainUnit, readPeriod, readValue, type ValueCode } from "@/domain/plan/read-value";

export const observationColumns = ["indicator", "period", "value", "unit", "source"] as const;
export type ObservationColumn = (typeof observationColumns)[number];

/** One line as it was pasted; a cell that wasn't there is empty. */
export type PastedLine = Record<ObservationColumn, string>;

export type LineCode =
  | ValueCode
  | "INDICATOR_MISSING"
  | "INDICATOR_UNKNOWN"
  | "INDICATOR_AMBIGUOUS"
  | "PERIOD_UNREADABLE"
  | "PERIOD_NOT_YET"
  | "UNIT_DIFFERS"
  | "SOURCE_MISSING"
  | "SOURCE_TOO_LONG"
  | "LINE_TWICE";

export type ReadLine = { indicatorId: string; period: string; value: number; source: string };

/** A line that can go in, or why not, by the column that is wrong. */
export type CheckedLine = { row: ReadLine | null; problems: Partial<Record<ObservationColumn, LineCode>> };

export type KnownIndicator = { id: string; code: string; name: string; unit: string };

const headings: Record<ObservationColumn, readonly string[]> = {
  indicator: ["指标", "指标名称", "指标代码", "项目", "名称"],
  period: ["期间", "时间", "报告期", "年份", "年度", "月份", "统计月", "日期", "所属期"],
  value: ["数值", "值", "实际值", "完成值", "完成数", "指标值", "本期", "本期数", "当月", "当月数", "全年数"],
  unit: ["单位", "计量单位"],
  source: ["来源", "数据来源", "资料来源", "出处", "报表", "依据"],
};

const withoutHeading: readonly ObservationColumn[] = ["indicator", "period", "value", "source"];

const plainName = (text: string): string => text.normalize("NFKC").replace(/[\s"“”]/g, "");
const bareName = (text: string): string => plainName(text).replace(/\([^)]*\)/g, "");

const columnOf = (cell: string): ObservationColumn | undefined =>
  observationColumns.find((column) => headings[column].includes(bareName(cell)));

/** Cells of comma- or tab-separated text; quoted cells may hold separators, line breaks and doubled quotes. */
export function splitTable(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = /^[^\n]*\t/.test(plain) ? "\t" : ",";
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, "gy");
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of plain.matchAll(cells)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.some((found) => found !== ""));
}

/** Lines of a pasted table or a .csv; a first line of known headings says which column is which, in any order. */
export function pastedLines(text: string): PastedLine[] {
  const rows = splitTable(text);
  const [first = []] = rows;
  const named = first.map(columnOf);
  const hasHeading = named.includes("indicator") && named.includes("value");
  const columns = hasHeading ? named : withoutHeading;
  const cellOf = (row: readonly string[], column: ObservationColumn) => row[columns.indexOf(column)] ?? "";
  return (hasHeading ? rows.slice(1) : rows).map((row) => ({
    indicator: cellOf(row, "indicator"),
    period: cellOf(row, "period"),
    value: cellOf(row, "value"),
    unit: cellOf(row, "unit"),
    source: cellOf(row, "source"),
  }));
}

function findIndicator(text: string, known: readonly KnownIndicator[]): KnownIndicator | LineCode {
  if (text === "") return "INDICATOR_MISSING";
  const exact = known.find(({ code, name }) => code === text || plainName(name) === plainName(text));
  if (exact) return exact;
  const near = known.filter(({ name }) => bareName(name) === bareName(text));
  if (near.length > 1) return "INDICATOR_AMBIGUOUS";
  return near[0] ?? "INDICATOR_UNKNOWN";
}

function checkLine(line: PastedLine, known: readonly KnownIndicator[], today: string): CheckedLine {
  const problems: CheckedLine["problems"] = {};
  const indicator = findIndicator(line.indicator.trim(), known);
  if (typeof indicator === "string") problems.indicator = indicator;
  const unit = typeof indicator === "string" ? plainUnit(line.unit) : indicator.unit;
  if (line.unit.trim() !== "" && plainUnit(line.unit) !== plainUnit(unit)) problems.unit = "UNIT_DIFFERS";
  const period = readPeriod(line.period);
  if (period === null) problems.period = "PERIOD_UNREADABLE";
  else if (!hasCome(period, today)) problems.period = "PERIOD_NOT_YET";
  const value = readValue(line.value, unit);
  if (!value.ok) problems.value = value.code;
  const source = line.source.trim();
  if (source === "") problems.source = "SOURCE_MISSING";
  else if (source.length > 200) problems.source = "SOURCE_TOO_LONG";
  if (Object.keys(problems).length > 0 || typeof indicator === "string" || period === null || !value.ok) {
    return { row: null, problems };
  }
  return { row: { indicatorId: indicator.id, period, value: value.value, source }, problems };
}

/** Each pasted line with what is wrong with it; a second line for the same indicator and period is refused. */
export function checkLines(
  lines: readonly PastedLine[],
  known: readonly KnownIndicator[],
  today: string,
): CheckedLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const checked = checkLine(line, known, today);
    if (!checked.row) return checked;
    const key = `${checked.row.indicatorId} ${checked.row.period}`;
    if (seen.has(key)) return { row: null, problems: { period: "LINE_TWICE" } };
    seen.add(key);
    return checked;
  });
}
