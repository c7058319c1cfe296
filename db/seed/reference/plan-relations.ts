import type { planRelations } from "@/db/schema";
import type { FactKind, RelationRole, TermMoment } from "@/domain/plan/plan";

type Source =
  | { indicatorCode: string; moment: TermMoment }
  | { subjectKind: FactKind; subjectCode: string; title: string };
export type RelationTermRow = { role: RelationRole; source: Source };
type RelationRow = Pick<typeof planRelations.$inferInsert, "kind" | "title" | "resultUnit" | "note"> & {
  terms: readonly RelationTermRow[];
};

const base = (role: RelationRole, indicatorCode: string): RelationTermRow => ({
  role,
  source: { indicatorCode, moment: "base" },
});
const target = (role: RelationRole, indicatorCode: string): RelationTermRow => ({
  role,
  source: { indicatorCode, moment: "target" },
});
const fact = (
  role: RelationRole,
  subjectKind: FactKind,
  subjectCode: string,
  title: string,
): RelationTermRow => ({ role, source: { subjectKind, subjectCode, title } });

const equipment = (role: RelationRole, title: string) => fact(role, "industry", "advancedEquipment", title);
const area = fact("whole", "park", "park", "规划面积");
const plannedAreaNote = "按规划面积计算，与按工业用地面积计算的亩均、地均指标不能直接比较";

const share = (title: string, indicatorCode: string, subjectCode: string): RelationRow => ({
  kind: "share",
  title,
  terms: [
    fact("stated", "industry", subjectCode, "占园区总产值"),
    base("part", indicatorCode),
    base("whole", "industrialOutput"),
  ],
});

const quotient = (
  title: string,
  resultUnit: string,
  part: RelationTermRow,
  whole: RelationTermRow,
  note?: string,
): RelationRow => ({ kind: "quotient", title, resultUnit, note, terms: [part, whole] });

/** How the figures printed in 十四五 hang together (domain.md 2.8). */
export const relationRows: readonly RelationRow[] = [
  {
    kind: "parts",
    title: "高端装备产业2020年产值分项",
    terms: [
      equipment("whole", "工业总产值"),
      equipment("part", "分项·自行车制造·工业总产值"),
      equipment("part", "分项·其它装备·工业总产值"),
      equipment("part", "分项·高端装备制造·工业总产值"),
    ],
  },
  {
    kind: "parts",
    title: "高端装备产业生产企业分项",
    terms: [
      equipment("whole", "生产企业"),
      equipment("part", "分项·自行车制造·生产企业"),
      equipment("part", "分项·其它装备·生产企业"),
      equipment("part", "分项·高端装备制造·生产企业"),
    ],
  },
  share("自行车产业占总产值比重", "bicycleOutput", "bicycle"),
  share("汽车零部件产业占总产值比重", "autoPartsOutput", "autoParts"),
  share("集成家居产业占总产值比重", "homeFurnishingOutput", "homeFurnishing"),
  share("生物医药产业占总产值比重", "biomedicineOutput", "biomedicine"),
  {
    kind: "quotient",
    title: "四大优势产业占总产值比重",
    resultUnit: "%",
    note: "规划只列四大优势产业2020年产值；其余产值没有列明属于哪些产业，也没有2025年目标",
    terms: [
      base("part", "bicycleOutput"),
      base("part", "autoPartsOutput"),
      base("part", "homeFurnishingOutput"),
      base("part", "biomedicineOutput"),
      base("whole", "industrialOutput"),
    ],
  },
  {
    kind: "share",
    title: "高新技术产业产值",
    note: "由2025年比重和工业总产值目标推算，规划未单列产值目标",
    terms: [target("stated", "highTechOutputShare"), target("whole", "industrialOutput")],
  },
  quotient(
    "人均生产总值",
    "万元/人",
    target("part", "grossDomesticProduct"),
    target("whole", "employment"),
    "按从业人员计算",
  ),
  quotient("人均工业总产值", "万元/人", target("part", "industrialOutput"), target("whole", "employment")),
  quotient(
    "高新技术企业占企业总数",
    "%",
    target("part", "highTechEnterpriseCount"),
    target("whole", "enterpriseCount"),
  ),
  quotient(
    "“十三五”单个项目协议引资额",
    "亿元/个",
    fact("part", "park", "park", "“十三五”协议引资额"),
    fact("whole", "park", "park", "“十三五”引进项目"),
  ),
  quotient("2020年亩均税收", "万元/亩", base("part", "taxRevenue"), area, plannedAreaNote),
  quotient("2025年亩均税收目标", "万元/亩", target("part", "taxRevenue"), area, plannedAreaNote),
  quotient("2025年地均产值目标", "亿元/平方公里", target("part", "industrialOutput"), area, plannedAreaNote),
  quotient(
    "融商智能制造项目投资强度",
    "万元/亩",
    fact("part", "keyProject", "rongshangSmartManufacturing", "总投资"),
    fact("whole", "keyProject", "rongshangSmartManufacturing", "占地面积"),
  ),
  quotient(
    "融商智能制造项目容积率",
    "倍",
    fact("part", "keyProject", "rongshangSmartManufacturing", "建筑面积"),
    fact("whole", "keyProject", "rongshangSmartManufacturing", "占地面积"),
  ),
];
