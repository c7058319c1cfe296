/** Refusals around idle land, by code. */
export const idleRules = {
  IDLE_NOT_SUSPECTED: "该地块当日未达到疑似闲置的条件，不能建立线索",
  IDLE_CASE_OPEN: "该地块已有未销号的线索，在线索中办理",
  IDLE_STEP_NOT_NEXT: "线索不在可以办理这一步的环节",
  IDLE_CHECK_NEEDS_PHOTO: "核查须附现场照片，先上传照片再登记",
  IDLE_STEP_SERVED: "该文书的送达日期已经登记",
  IDLE_STOP_OPEN: "该地块已登记中止建设且尚未恢复",
  IDLE_STOP_ENDED: "这次中止已登记恢复",
  IDLE_TEMPLATE_JUST_CHANGED: "该文书样式刚刚被修改，核对后再保存",
} as const satisfies Record<string, string>;
