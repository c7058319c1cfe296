import type { assignments, meetings } from "@/db/schema";
import { addDays, type IsoDate } from "@/domain/calendar/date";
import type { AssignmentState } from "@/domain/meeting/assignment";
import type { Stage } from "@/domain/project/stage";
import { type DepartmentCode, departmentId, userId } from "./office";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";
import { officeInstant, workingDayUpTo } from "./timeline";

export type MeetingRows = {
  meetings: (typeof meetings.$inferInsert & { id: string })[];
  assignments: (typeof assignments.$inferInsert)[];
};

type Scene = {
  content: string;
  department: DepartmentCode;
  person?: string;
  /** Days after the meeting. */
  dueIn: number;
  state: AssignmentState;
  finishStandard?: string;
  result?: string;
  decisionNote?: string;
  /** The stage of the project it is about. */
  about?: Stage;
};

const lastMonth: readonly Scene[] = [
  {
    content: "核对三季度已签约未注册项目，逐个约定注册日期",
    department: "ZS1",
    person: "qinhaichuan",
    dueIn: 10,
    state: "done",
    finishStandard: "每个项目有书面回复",
    result: "已逐个联系，注册日期写入跟进记录",
  },
  {
    content: "向规划资源部门书面协调施工许可前置手续",
    department: "GHZY",
    person: "shiwanqing",
    dueIn: 14,
    state: "done",
    result: "协调函已发，两项前置手续办结",
    about: "D2",
  },
  {
    content: "补齐到位资金凭证，月底前提报核定",
    department: "ZS2",
    person: "gaowenbo",
    dueIn: 7,
    state: "done",
    result: "凭证已补齐并提报",
    about: "B2",
  },
  {
    content: "赴京走访意向企业，形成考察报告",
    department: "ZS3",
    person: "weilanxin",
    dueIn: 21,
    state: "done",
    finishStandard: "走访记录入库，报告报分管领导",
    result: "走访四家，两家答应来园区看现场",
  },
  {
    content: "督促已过约定开工日的项目书面说明原因",
    department: "ZS2",
    person: "luoruoyun",
    dueIn: 18,
    state: "reported",
    finishStandard: "说明函存档",
    result: "说明函已收到，承诺年底前开工",
    about: "D2",
  },
  {
    content: "摸清标准厂房空置面积，列出可租清单",
    department: "JJFZ",
    dueIn: 20,
    state: "open",
    decisionNote: "清单缺层高和荷载，补齐后再报",
    result: "空置面积已统计",
  },
  {
    content: "联系总投资最大的在谈项目，安排主要领导会见",
    department: "ZS1",
    person: "linzhiyuan",
    dueIn: 12,
    state: "cancelled",
    decisionNote: "投资方董事会改期，改由下次会议再议",
    about: "L3",
  },
];

const thisMonth: readonly Scene[] = [
  {
    content: "本周内把评审超时的项目送下一级",
    department: "ZS1",
    person: "qinhaichuan",
    dueIn: 4,
    state: "open",
    finishStandard: "系统内评审阶段已推进",
    about: "R1",
  },
  {
    content: "月底前完成签约项目的公司注册",
    department: "ZS1",
    person: "songyajing",
    dueIn: 14,
    state: "open",
    finishStandard: "取得营业执照",
    about: "S2",
  },
  {
    content: "开工项目入统资料报统计部门",
    department: "CZTJ",
    person: "heyunqi",
    dueIn: 9,
    state: "open",
    about: "B1",
  },
  {
    content: "排出可马上供地的地块清单，标明面积和配套",
    department: "GHZY",
    person: "shiwanqing",
    dueIn: 5,
    state: "reported",
    finishStandard: "清单报园区办公室",
    result: "清单已报，含面积、用途和九通情况",
  },
  {
    content: "超过三十天没有跟进的在谈项目逐个打电话",
    department: "ZS3",
    person: "duzhengkai",
    dueIn: 3,
    state: "done",
    finishStandard: "每个项目有跟进记录",
    result: "已全部联系，三个项目提出暂缓",
  },
  {
    content: "四季度到位资金缺口拆到项目，报每周进展",
    department: "ZS2",
    dueIn: 12,
    state: "open",
    finishStandard: "缺口对应到项目和月份",
  },
];

const held = [
  { daysAgo: 28, title: "招商工作调度会", by: "fangchengyan", scenes: lastMonth },
  { daysAgo: 7, title: "招商项目调度会", by: "fangchengyan", scenes: thisMonth },
] as const;

const minutes = [
  "一、通报上月到位资金与序时进度的差距，各部门逐项说明。",
  "二、议定已签约项目的注册、开工时间，卡在手续上的由责任部门牵头协调。",
  "三、会上交办的事项逐件登记，到期报办结，由交办人销号。",
].join("\n");

const titleOf = (title: string, heldOn: IsoDate): string => `${Number(heldOn.slice(5, 7))}月${title}`;

function assignmentOf(
  random: Random,
  scene: Scene,
  meeting: { id: string; heldOn: IsoDate },
  projectId: string | null,
) {
  const { content, department, person, state, finishStandard, result, decisionNote } = scene;
  const at = officeInstant(random, meeting.heldOn).toISOString();
  const dueOn = addDays(meeting.heldOn, scene.dueIn);
  const isEnded = state === "done" || state === "cancelled";
  const responsible = person ? userId(person) : null;
  return {
    id: random.uuid(new Date(at)),
    meetingId: meeting.id,
    projectId,
    content,
    finishStandard,
    departmentId: departmentId(department),
    userId: responsible,
    dueOn,
    state,
    result,
    decisionNote,
    reportedBy: result ? responsible : null,
    closedBy: isEnded ? userId("fangchengyan") : null,
    closedAt: isEnded
      ? officeInstant(random, addDays(meeting.heldOn, Math.min(scene.dueIn, 6))).toISOString()
      : null,
    isDemo: true,
    createdAt: at,
    updatedAt: at,
  };
}

/** Two meetings before today with a dozen 交办事项 in every state. */
export function holdMeetings(projects: readonly ProjectRow[], today: IsoDate): MeetingRows {
  const random = createRandom("meetings");
  const rows: MeetingRows = { meetings: [], assignments: [] };
  for (const { daysAgo, title, by, scenes } of held) {
    const heldOn = workingDayUpTo(addDays(today, -daysAgo));
    const at = officeInstant(random, heldOn);
    const meeting = { id: random.uuid(at), heldOn };
    const stamps = { createdAt: at.toISOString(), updatedAt: at.toISOString() };
    const row = { ...meeting, title: titleOf(title, heldOn), note: minutes, createdBy: userId(by) };
    rows.meetings.push({ ...row, ...stamps, isDemo: true });
    for (const scene of scenes) {
      const about = projects.find(({ stage, standing }) => stage === scene.about && standing === "normal");
      rows.assignments.push(assignmentOf(random, scene, meeting, about?.id ?? null));
    }
  }
  return rows;
}
