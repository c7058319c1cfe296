import type { Sheet, SheetColumn } from "@/domain/export/sheet";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import { shanghaiDate } from "@/lib/format/date";
import { industryText, zoneText } from "@/lib/text/industries";
import { stageText, standingText } from "@/lib/text/stages";

type FullItem = Extract<ProjectListItem, { sight: "full" }>;
type Column = Omit<SheetColumn<ProjectListItem>, "total"> & { isSummed?: boolean };

/** A column that a colleague's project leaves blank. */
const inFull = (
  header: string,
  kind: Column["kind"],
  width: number,
  value: (item: FullItem) => string | number | null,
): Column => ({ header, kind, width, value: (item) => (item.sight === "full" ? value(item) : null) });

const columns: readonly Column[] = [
  { header: "项目名称", kind: "text", width: 30, value: (item) => item.name },
  { header: "阶段", kind: "text", width: 14, value: (item) => stageText[item.stage] },
  inFull("项目编号", "text", 16, (item) => item.code),
  inFull("状态", "text", 8, (item) => standingText[item.standing]),
  inFull("进入阶段", "date", 12, (item) => item.stageEnteredOn),
  inFull("投资方", "text", 26, (item) => item.investorName),
  { ...inFull("总投资（万元）", "money", 16, (item) => item.totalInvestmentFen), isSummed: true },
  inFull("产业", "text", 16, (item) => industryText[item.industry]),
  inFull("片区", "text", 14, (item) => item.zone && zoneText[item.zone]),
  inFull("责任人", "text", 10, (item) => item.ownerName),
  inFull("部门", "text", 16, (item) => item.departmentName),
  { header: "首报单位", kind: "text", width: 16, value: (item) => item.firstReportedDepartment },
  inFull("首报日期", "date", 12, (item) => shanghaiDate(item.firstReportedAt)),
  inFull("最近跟进", "date", 12, (item) => item.lastFollowUpOn),
  inFull("下一步", "text", 28, (item) => item.nextStep),
  inFull("下一步时限", "date", 12, (item) => item.nextStepOn),
];

type Ledger = {
  items: readonly ProjectListItem[];
  totalInvestmentFen: number;
  fullCount: number;
  name: string;
  notes: readonly string[];
};

/** A project ledger as a sheet; what this person does not see in full shows name, stage and 首报 unit. */
export function projectSheet({ items, totalInvestmentFen, fullCount, name, notes }: Ledger): Sheet {
  const isPartial = fullCount < items.length;
  return {
    name,
    title: name,
    notes,
    columns: [
      { header: "序号", kind: "count", width: 6, value: (index) => index + 1 },
      ...columns.map(({ header, kind, width, value, isSummed }) => ({
        header,
        kind,
        width,
        total: isSummed ? totalInvestmentFen : undefined,
        value: (index: number) => {
          const item = items[index];
          return item ? value(item) : null;
        },
      })),
    ],
    rowCount: items.length,
    totalLabel: isPartial ? `合计（${fullCount} 个可见全文的项目）` : "合计",
  };
}
