import type { SourceChannel } from "@/domain/project/source-channel";
import type { Phrase } from "./phrase";

/** The first record of a lead says how it came. */
export const firstContact: Record<SourceChannel, readonly Phrase[]> = {
  ownOutreach: [
    [
      "call",
      "与{c}通话。{i}正在京津冀为{p}项目选址，需要{site}，希望年内定址。",
      "发送园区推介手册和可供载体清单",
      4,
    ],
    [
      "meeting",
      "在{city}拜访{i}，{c}介绍企业情况，{p}业务有外迁意向，需要{site}。",
      "整理需求清单并寄送资料",
      5,
    ],
    ["call", "招商信息显示{i}有扩产公告，电话联系{c}核实，{p}项目确在选址。", "约定线上会谈", 4],
  ],
  enterpriseReferral: [
    [
      "meeting",
      "园区企业引荐{i}，与{c}见面，双方有供货往来，对方希望靠近客户布局{p}。",
      "发送可供载体清单",
      5,
    ],
    ["call", "经园区配套企业介绍联系{c}，{i}计划就近建设{p}项目，需要{site}。", "约请来园考察", 5],
  ],
  agency: [
    [
      "message",
      "委托招商机构报送线索：{i}拟投资{p}项目，需要{site}，联系人{c}。",
      "核实引荐确认函并联系投资方",
      3,
    ],
    ["call", "委托招商机构引荐，与{c}通话，对方确认正在比选京津冀三地园区。", "发送园区资料", 4],
  ],
  exhibition: [
    [
      "meeting",
      "展会现场与{c}交流{n}分钟，对方对北京一小时交通圈和物流成本较感兴趣。",
      "整理需求清单并寄送资料",
      5,
    ],
    ["call", "展会后回访{c}，{i}有意在北方布局{p}，需要{site}。", "约请来园考察", 6],
  ],
  assigned: [
    ["call", "区商务部门转来线索，电话联系{c}，{i}拟在我区选址建设{p}项目。", "三日内反馈研判意见", 3],
    ["meeting", "按园区领导交办，与{c}见面，了解{p}项目的用地和时间要求。", "形成情况专报", 4],
  ],
  publicForm: [
    ["call", "收到{i}在园区网站提交的意向登记，当日电话联系{c}，核实需要{site}。", "发送可供载体清单", 3],
  ],
  capitalRelief: [
    [
      "meeting",
      "赴{city}对接疏解项目，{c}介绍{i}厂房租约即将到期，{p}需整体外迁。",
      "提供承接方案和政策说明",
      5,
    ],
    ["call", "经在京对接机构介绍联系{c}，{i}列入外迁计划，{p}项目比选津冀两地。", "约定来园考察时间", 5],
  ],
};
