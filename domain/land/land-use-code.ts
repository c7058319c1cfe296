/** 国土空间调查、规划、用途管制用地用海分类 (2023), as far as land in and around a park is classed by it. */
export const landUseNames = {
  "0701": "城镇住宅用地",
  "070101": "一类城镇住宅用地",
  "070102": "二类城镇住宅用地",
  "0702": "城镇社区服务设施用地",
  "0801": "机关团体用地",
  "0802": "科研用地",
  "0803": "文化用地",
  "0804": "教育用地",
  "080401": "高等教育用地",
  "080402": "中等职业教育用地",
  "0806": "医疗卫生用地",
  "0901": "商业用地",
  "090101": "零售商业用地",
  "090102": "批发市场用地",
  "090103": "餐饮用地",
  "090104": "旅馆用地",
  "090105": "公用设施营业网点用地",
  "0902": "商务金融用地",
  "0904": "其他商业服务业用地",
  "1001": "工业用地",
  "100101": "一类工业用地",
  "100102": "二类工业用地",
  "100103": "三类工业用地",
  "1101": "物流仓储用地",
  "110101": "一类物流仓储用地",
  "110102": "二类物流仓储用地",
  "110103": "三类物流仓储用地",
  "1102": "储备库用地",
  "1207": "城镇村道路用地",
  "1208": "交通场站用地",
  "120803": "社会停车场用地",
  "1301": "供水用地",
  "1302": "排水用地",
  "1303": "供电用地",
  "1304": "供燃气用地",
  "1305": "供热用地",
  "1306": "通信用地",
  "1309": "环卫用地",
  "1310": "消防用地",
  "1401": "公园绿地",
  "1402": "防护绿地",
  "1403": "广场用地",
  "16": "留白用地",
} as const satisfies Record<string, string>;

export type LandUseCode = keyof typeof landUseNames;

export const isLandUseCode = (code: string): code is LandUseCode => Object.hasOwn(landUseNames, code);

/** In the order of the classification. */
export const landUseCodes: readonly LandUseCode[] = Object.keys(landUseNames).filter(isLandUseCode).sort();
