import type { SurveyFormat } from "@/domain/land/land-file";
import type { Finding, FindingCode, FindingLevel } from "@/domain/survey/finding";
import type { PlaceKind, SurveyCrs } from "@/domain/survey/survey-file";

export const surveyFormatText: Record<SurveyFormat, string> = {
  txt: "报部 TXT",
  shapefile: "Shapefile",
  geojson: "GeoJSON",
  dxf: "DXF",
  drawn: "图上绘制",
  split: "分割",
  merged: "合并",
};

export const surveyCrsText: Record<SurveyCrs, string> = {
  "EPSG:4490": "CGCS2000 经纬度（EPSG:4490）",
  "EPSG:4527": "CGCS2000 3 度带 39 带，东坐标带带号（EPSG:4527）",
  "EPSG:4548": "CGCS2000 3 度带 中央子午线 117°，不带带号（EPSG:4548）",
};

export const findingLevelText: Record<FindingLevel, string> = {
  error: "错误",
  warning: "警告",
  note: "说明",
};

export const placeText: Record<PlaceKind, (number: number) => string> = {
  line: (number) => `第 ${number} 行`,
  record: (number) => `第 ${number} 条记录`,
};

/** Sentences with `{inputs}` filled from the finding. */
const sentences: Record<FindingCode, string> = {
  FILE_EMPTY: "文件是空的",
  FILE_TOO_LARGE: "这种格式的文件不超过 {most} MB",
  FORMAT_UNKNOWN: "认不出文件格式；可以导入报部 TXT、Shapefile 压缩包、GeoJSON 和 DXF",
  FORMAT_BROKEN: "文件不完整或已损坏：{reason}",
  FORMAT_BINARY_DXF: "这是二进制 DXF，另存为 ASCII 格式的 DXF 再导入",
  READING_STOPPED: "读取超出时间或内存限制，已停止；检查文件是否损坏，或按地块拆成几个文件",
  CHARACTERS_UNREADABLE: "有文字无法按 {encoding} 编码识别",
  LINE_UNREADABLE: "这一行既不是地块行也不是界址点行：{text}",
  LINE_TOO_LONG: "这一行过长，无法读取",
  LINE_IGNORED: "地块坐标之前的这一行不认识，未读入：{text}",
  NUMBER_UNREADABLE: "“{text}”不是数字",
  POINT_WITHOUT_PLOT: "界址点之前没有地块行，按一个没有编号的地块读取",
  NO_PLOTS: "文件中没有读到地块",
  TOO_MANY_PLOTS: "地块或界址点过多：一次最多 {plots} 块、{points} 个点，其余未读入",
  TOO_MANY_POINTS: "界址点 {count} 个，一宗地最多 {most} 个",
  TOO_MANY_RINGS: "这块地有 {count} 圈，最多 {most} 圈",
  TOO_COMPLEX: "图形过于复杂，无法核查是否自相交，简化后再导入",
  PART_MISSING: "压缩包里缺少 {part}",
  PART_DIFFERS: "{part} 与 .shp 的记录数不一致（{found} 条，应为 {expected} 条），属性可能对不上",
  RECORD_BROKEN: "这条记录不完整或已损坏：{reason}",
  NOT_A_SURFACE: "图形是{kind}，不是面，未读入",
  SURFACE_EXPECTED: "图形属性是{kind}，不是面，不能作为地块",
  ENTITIES_SKIPPED: "另有 {count} 个其他图元（{kinds}）未读入",
  LAYERS_SKIPPED: "按界址图层读取，未读入图层：{layers}",
  CRS_NOT_STATED: "文件没有写明坐标系，选择坐标系后再导入",
  CRS_NAMED_BY_USER: "坐标系由导入人指定：{crs}",
  CRS_TAKEN_AS_EQUAL: "{name} 按与 CGCS2000 一致处理，相差不到 1 米",
  CRS_CONTRADICTS: "文件写明的坐标系是 {stated}，坐标却是{found}",
  DEGREES_FOUND: "文件头写的是平面坐标，坐标值却是经纬度，已按经纬度换算",
  DATUM_UNKNOWN: "坐标系为 {name}，换算参数不公开，不能上图；请测绘单位转换为 2000 国家大地坐标系",
  ZONE_WRONG: "坐标在 3 度带第 {zone} 带（中央子午线 {meridian}°），园区在第 39 带；所示位置距园区 {km} 公里",
  ZONE_SIX_DEGREES:
    "坐标为 6 度带第 {zone} 带（中央子午线 {meridian}°），应为 3 度带第 39 带；所示位置距园区 {km} 公里",
  WEB_MERCATOR:
    "坐标为网络墨卡托投影（EPSG:3857），面积在本地约放大到 1.65 倍，不能作界址；所示位置距园区 {km} 公里",
  CRS_OTHER: "坐标系 {name} 不能导入；只收 EPSG:4490、4527、4548",
  UNIT_UNKNOWN: "计量单位“{unit}”不认识，应为米或度",
  FAR_FROM_PARK: "所示位置距园区 {km} 公里，不是园区的地",
  TRANSFORM_UNUSED: "文件带有转换参数，未使用；核对坐标是否已转换完毕",
  COORDINATE_UNREADABLE: "坐标（{a}，{b}）不在任何坐标系的合理范围内",
  COORDINATES_MIXED: "坐标（{a}，{b}）与本地块前面的点不是同一种坐标",
  AXES_SWAPPED: "横纵坐标颠倒（先东后北），已按先北后东对调",
  ROUNDED: "坐标超过三位小数，已取到毫米",
  RING_NOT_CLOSED: "这一圈没有回到起点（首尾相距 {gap}），按首尾相接闭合",
  CLOSING_POINT_DIFFERS: "闭合点 {name} 与起点坐标不一致，相差 {gap}",
  CLOSING_ROW_NORTH_TWICE: "闭合行 {name} 把 X 写了两遍，按起点闭合",
  LINE_NOT_CLOSED: "图层“{layer}”的多段线没有闭合（首尾相距 {gap} 米），未读入",
  POINT_REPEATED: "界址点与前一点相距不到 1 毫米，已略去",
  RING_TOO_SHORT: "不足三个界址点，围不成面",
  RING_WITHOUT_AREA: "这一圈的面积为零",
  RING_SELF_CROSSING: "界址线自相交（与{other}起的一段相交）",
  RING_SELF_TOUCHING: "界址线自相接（与{other}起的一段相接），面积不受影响",
  RINGS_CROSSING: "两圈界址线相交（与{other}起的一段相交）",
  RINGS_SAME: "两圈完全重合",
  RING_OUTSIDE: "圈号 {ring} 不在外圈之内，按独立的部分计入面积",
  RING_INSIDE: "这一圈在另一圈之内，按扣除圈处理",
  MULTIPART: "地块由 {parts} 个部分组成",
  ARCS_AS_CHORDS: "{count} 段圆弧按弦高不超过 {tolerance} 毫米的折线读取",
  POINT_COUNT_DIFFERS: "地块行写 {stated} 个界址点，实有 {found} 行",
  AREA_DIFFERS: "标注面积 {stated} ㎡，按坐标计算 {computed} ㎡，相差 {difference} ㎡，超出容差",
  AREA_UNIT_DOUBTFUL: "标注面积像是按{unit}写的：按公顷是 {stated} ㎡，按坐标计算 {computed} ㎡",
  AREA_NOT_STATED: "文件没有标注面积，按坐标计算 {computed} ㎡，无从核对",
  AREA_UNREADABLE: "面积“{text}”无法识别",
  CODE_TWICE: "地块编号 {code} 与文件中第 {plot} 块重复",
  SHAPE_TWICE: "与 {other} 的界址重合（{sqm} ㎡）",
  PLOTS_OVERLAP: "与 {other} 重叠 {sqm} ㎡",
};

/** The sentence a finding makes; `other` is a place and is written as one. */
export function findingText({ code, inputs }: Pick<Finding, "code" | "inputs">, places: PlaceKind): string {
  return sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = inputs[name] ?? "";
    if (name !== "other" || typeof value === "string") return String(value);
    return value > 0 ? placeText[places](value) : "另一处";
  });
}
