import { parseScaledDecimal } from "@/domain/money/decimal";
import { splitTable } from "@/domain/plan/observation-table";
import { type BenefitFigures, benefitFigures } from "./benefit.schema";

type Kind = "text" | "wan" | "quantity" | "count" | "yesNo" | "date";

/** Columns a sheet may have, by the words people head them with; the first two are needed. */
export const benefitColumns = {
  enterprise: { kind: "text", headings: ["企业", "企业名称", "统一社会信用代码"] },
  place: { kind: "text", headings: ["地块编号", "地块", "厂房编号", "编号"] },
  taxFen: { kind: "wan", headings: ["实缴税金", "税收", "税金", "税收总额"] },
  revenueFen: { kind: "wan", headings: ["销售收入", "营业收入", "主营业务收入", "营收"] },
  outputFen: { kind: "wan", headings: ["产值", "工业总产值"] },
  valueAddedFen: { kind: "wan", headings: ["增加值", "工业增加值"] },
  investedFen: { kind: "wan", headings: ["累计固定资产投资", "累计固投", "固定资产投资"] },
  researchFen: { kind: "wan", headings: ["研发投入", "研发费用"] },
  ownSqm: { kind: "quantity", headings: ["自有用地", "用地面积", "自有用地面积"] },
  leasedInSqm: { kind: "quantity", headings: ["租入用地"] },
  leasedOutSqm: { kind: "quantity", headings: ["租出用地"] },
  rentedFloorSqm: { kind: "quantity", headings: ["租用厂房", "租用厂房面积"] },
  floorAreaSqm: { kind: "quantity", headings: ["建筑面积"] },
  energyTce: { kind: "quantity", headings: ["综合能耗", "能耗"] },
  powerKwh: { kind: "quantity", headings: ["用电量", "用电"] },
  waterT: { kind: "quantity", headings: ["用水量", "用水"] },
  codKg: { kind: "quantity", headings: ["COD", "COD排放", "化学需氧量", "化学需氧量排放"] },
  employees: { kind: "count", headings: ["从业人员", "职工人数", "员工数"] },
  isAboveScale: { kind: "yesNo", headings: ["规上", "是否规上"] },
  vetoReason: { kind: "text", headings: ["一票否决", "一票否决事由"] },
  stoppedOn: { kind: "date", headings: ["停产日期"] },
  isObsoleteIndustry: { kind: "yesNo", headings: ["淘汰类", "是否淘汰类"] },
  source: { kind: "text", headings: ["来源", "数据来源"] },
} as const satisfies Record<string, { kind: Kind; headings: readonly string[] }>;

export type BenefitColumn = keyof typeof benefitColumns;
// safe because the keys of the table are the columns
export const benefitColumnNames = Object.keys(benefitColumns) as BenefitColumn[];

export type BenefitLine = {
  cells: Partial<Record<BenefitColumn, string>>;
  row: { enterprise: string; place: string; figures: BenefitFigures } | null;
  /** What is wrong, in words, by column. */
  problems: Partial<Record<BenefitColumn, string>>;
};

export type BenefitSheet =
  | { kind: "lines"; columns: BenefitColumn[]; lines: BenefitLine[] }
  | { kind: "noHeading" };

const plain = (text: string) => text.normalize("NFKC").replace(/[\s"]/g, "");
const bare = (text: string) => plain(text).replace(/\([^)]*\)/g, "");

const columnOf = (heading: string): BenefitColumn | undefined =>
  benefitColumnNames.find((column) =>
    benefitColumns[column].headings.some((known) => known === bare(heading) || known === plain(heading)),
  );

type Read = { value: string | number | boolean | undefined } | { problem: string };

const yes = new Set(["是", "√", "1", "规上", "淘汰类"]);
const no = new Set(["否", "", "0", "规下", "×"]);

const scaled = (text: string, decimals: number): bigint | null => {
  const parsed = parseScaledDecimal(text, decimals);
  return parsed.ok ? parsed.value : null;
};

const readers: Record<Kind, (text: string) => Read> = {
  text: (text) => ({ value: text === "" ? undefined : text }),
  wan: (text) => {
    const fen = scaled(text, 6);
    return fen === null ? { problem: "填写数字（万元），最多六位小数" } : { value: Number(fen) };
  },
  quantity: (text) => {
    const hundredths = scaled(text, 2);
    if (hundredths === null || hundredths < 0n) return { problem: "填写数字，最多两位小数" };
    return { value: `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}` };
  },
  count: (text) => {
    const count = scaled(text, 0);
    return count === null ? { problem: "填写整数" } : { value: Number(count) };
  },
  yesNo: (text) => {
    if (yes.has(text)) return { value: true };
    return no.has(text) ? { value: false } : { problem: "填写“是”或“否”" };
  },
  date: (text) => {
    const [, year, month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
    if (!year) return { problem: "日期应为 2025-03-01 这样的格式" };
    return { value: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
  },
};

/** An empty cell is “not reported”, never zero. */
const readCell = (column: BenefitColumn, text: string): Read =>
  text === "" && benefitColumns[column].kind !== "yesNo"
    ? { value: undefined }
    : readers[benefitColumns[column].kind](text);

function readLine(columns: readonly (BenefitColumn | undefined)[], row: readonly string[]): BenefitLine {
  const line: BenefitLine = { cells: {}, row: null, problems: {} };
  const values: Record<string, unknown> = {};
  for (const [place, column] of columns.entries()) {
    if (!column) continue;
    const text = (row[place] ?? "").trim();
    line.cells[column] = text;
    const read = readCell(column, text);
    if ("problem" in read) line.problems[column] = read.problem;
    else values[column] = read.value;
  }
  const { enterprise, place, ...given } = values;
  if (typeof enterprise !== "string") line.problems.enterprise = "填写企业名称或统一社会信用代码";
  if (typeof place !== "string") line.problems.place = "填写地块或厂房编号";
  const figures = benefitFigures.safeParse(given);
  for (const { path, message } of figures.error?.issues ?? []) {
    const column = benefitColumnNames.find((name) => name === path[0]);
    if (column) line.problems[column] ??= message;
  }
  const isSound = Object.keys(line.problems).length === 0;
  if (isSound && figures.success && typeof enterprise === "string" && typeof place === "string")
    line.row = { enterprise, place, figures: figures.data };
  return line;
}

/** A pasted sheet or a .csv with a heading line; columns in any order, unknown ones are passed over. */
export function readBenefitSheet(text: string): BenefitSheet {
  const [heading = [], ...rows] = splitTable(text);
  const columns = heading.map(columnOf);
  const known = columns.flatMap((column) => column ?? []);
  if (!known.includes("enterprise") || !known.includes("place")) return { kind: "noHeading" };
  return { kind: "lines", columns: known, lines: rows.map((row) => readLine(columns, row)) };
}
