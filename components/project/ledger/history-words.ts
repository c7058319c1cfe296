import type { LedgerParams } from "@/lib/search-params/project-ledger";
import { movementText, spanText } from "@/lib/text/flow";
import { stageText, terminationReasonText } from "@/lib/text/stages";

type Words = Partial<Record<keyof LedgerParams, string | null>>;

/** Filters over what happened to a project, in words; the two ends of a span are one word. */
export function historyWords(params: LedgerParams): Words {
  const { moved, reached, leftStage, isWaiting } = params;
  const movement = moved ? movementText[moved] : "有变动";
  return {
    firstTalkFrom: params.firstTalkFrom && spanText(params.firstTalkFrom, params.firstTalkTo, "首谈"),
    firstTalkTo: params.firstTalkFrom ? null : spanText(null, params.firstTalkTo, "首谈"),
    signedFrom: params.signedFrom && spanText(params.signedFrom, params.signedTo, "签约"),
    signedTo: params.signedFrom ? null : spanText(null, params.signedTo, "签约"),
    reached: reached && `到过${stageText[reached]}`,
    leftStage: leftStage && `走完${stageText[leftStage]}`,
    movedFrom: params.movedFrom && spanText(params.movedFrom, params.movedTo, movement),
    movedTo: params.movedFrom ? null : spanText(null, params.movedTo, movement),
    moved: moved && !params.movedFrom && !params.movedTo ? movementText[moved] : null,
    terminationReasons:
      params.terminationReasons?.map((reason) => terminationReasonText[reason]).join("、") ?? null,
    isWaiting: isWaiting === null ? null : isWaiting ? "正在等待对方" : "不在等待",
  };
}
