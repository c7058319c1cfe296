import type { targetIndustries } from "@/domain/industry/industry";

type TargetIndustry = (typeof targetIndustries)[number];

/** What the plan wants to bring in, industry by industry (chapter 3, section 1, 专栏 2 to 5). */
export const wantedText: Record<TargetIndustry, readonly string[]> = {
  advancedEquipment: [
    "自行车、电动车上下游研发与零部件配套",
    "精密仪器仪表、工业智能机器人",
    "智能无人机、无人驾驶技术",
  ],
  biomedicine: ["现代中医药、生物制药", "医药研发外包", "精密医疗器械、康复与养老器械"],
  informationTechnology: ["智能传感器，医疗电子与工业自动化方向", "智能家居、智能电子", "MEMS 生产、封测"],
  technologyServices: ["研发外包与企业研发总部", "技术转移、检验检测认证", "创业孵化、科技金融"],
};
