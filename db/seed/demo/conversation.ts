import type { commentMentions, comments, notifications } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { userId, userRows } from "./office";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";
import { officeInstant } from "./timeline";

type Rows = {
  comments: (typeof comments.$inferInsert)[];
  mentions: (typeof commentMentions.$inferInsert)[];
  notifications: (typeof notifications.$inferInsert)[];
};

type Person = { id: string; displayName: string };

const questions = [
  "投资方最关心的是供地时间，节前给个准话",
  "上次谈的用能指标，请补一份测算发我",
  "下周调度会要汇报这个项目，把进展写成一段话",
  "设备投资的口径和项目计划书对不上，核对一下",
  "约他们总经理来园区看一次现场，时间报我",
];

const answers = [
  "已联系规划资源口，周五前答复",
  "测算已上传到材料里",
  "情况已写进跟进记录",
  "核对过了，以项目计划书为准",
  "初步约在下周三，地点在园区展厅",
];

const headOf = (departmentId: string): Person | undefined =>
  userRows.find((user) => user.role === "departmentHead" && user.departmentId === departmentId);

const ownerOf = (project: ProjectRow): Person | undefined =>
  userRows.find(({ id }) => id === project.ownerId);

type Said = { by: Person; to: Person; text: string; at: Date };

function say(random: Random, rows: Rows, project: ProjectRow, said: Said) {
  const { at } = said;
  const id = random.uuid(at);
  const content = `@${said.to.displayName} ${said.text}`;
  const row = { projectId: project.id, isDemo: true, createdAt: at.toISOString() };
  rows.comments.push({ ...row, id, authorId: said.by.id, content });
  rows.mentions.push({ commentId: id, userId: said.to.id });
  rows.notifications.push({
    ...row,
    id: random.uuid(at),
    userId: said.to.id,
    kind: "mention",
    subjectId: id,
    actorId: said.by.id,
    excerpt: content,
    readAt: random.chance(0.5) ? at.toISOString() : null,
  });
}

/** What heads and leaders asked under some of the projects in hand, and what came back. */
export function tellConversation(projects: readonly ProjectRow[]): Rows {
  const random = createRandom("conversation");
  const rows: Rows = { comments: [], mentions: [], notifications: [] };
  const leader = userRows.find(({ id }) => id === userId("fangchengyan"));
  for (const project of projects) {
    const [owner, head] = [ownerOf(project), headOf(project.departmentId)];
    const isTold = project.standing === "normal" && project.lastFollowUpOn && random.chance(0.3);
    if (!isTold || !owner || !head || owner.id === head.id) continue;
    const asker = leader && random.chance(0.2) ? leader : head;
    const at = officeInstant(random, isoDate(project.lastFollowUpOn ?? ""));
    say(random, rows, project, { by: asker, to: owner, text: random.pick(questions), at });
    const later = new Date(at.getTime() + 40 * 60_000);
    if (random.chance(0.6))
      say(random, rows, project, { by: owner, to: asker, text: random.pick(answers), at: later });
  }
  return rows;
}
