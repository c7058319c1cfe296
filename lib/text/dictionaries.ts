import type { DictionaryKind } from "@/domain/dictionary/dictionary-kind";
import type { PlainSettingKey } from "@/domain/setting/setting";

export const dictionaryKindText: Record<DictionaryKind, string> = {
  sourceChannel: "线索来源",
  followUpKind: "跟进方式",
  terminationReason: "终止原因",
  utility: "基础设施",
  industryCode: "行业代码",
  region: "行政区划",
  country: "国家和地区",
};

/** A rule parameter: its name and what changes with it. */
export const settingText: Record<PlainSettingKey, { label: string; effect: string }> = {
  "pipeline.stageWeightsBp": {
    label: "各阶段折算比例",
    effect: "驾驶舱预计到位额按项目所处阶段的比例折算。",
  },
  "project.stuckAfterDays": {
    label: "停滞天数",
    effect: "项目在同一阶段超过这一天数，驾驶舱列为停滞。",
  },
  "month.closingDay": {
    label: "月结日",
    effect: "从当月这一天起可以月结；月结以后发生的计入下月。",
  },
  "cockpit.lights": {
    label: "进度灯",
    effect: "驾驶舱按完成率与序时进度的差距显示正常、偏慢、滞后。",
  },
  "amount.sizeBands": {
    label: "项目规模档",
    effect: "驾驶舱和资金台账按规模分档统计；改动后所有项目随即重新分档。",
  },
  "forecast.rules": {
    label: "预测参数",
    effect: "预测按这些参数估计到位的快慢、签约的早晚和区间的宽窄；各阶段把握的起始值见上。",
  },
};
