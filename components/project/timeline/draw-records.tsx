import { Badge } from "@/components/ui/badge";
import { FileChip } from "@/components/ui/file/file-chip";
import { formatDateInProse } from "@/lib/format/date";
import { intentStateText } from "@/lib/text/intents";
import { followUpKindText } from "@/lib/text/projects";
import { documentText } from "@/lib/text/stages";
import { followUpIcons } from "../follow-up/follow-up-icons";
import { changeLabel, changeValue } from "../record/change-words";
import { ChangeList, type Drawn, type Of, Small, Words } from "./drawn";

export const drawRegistered = ({ reason }: Of<"registered">): Drawn => ({
  icon: "lead",
  title: "登记线索",
  isStrong: true,
  body: <Words>{reason}</Words>,
});

export function drawFollowUp({ followUp, photos }: Of<"followUp">): Drawn {
  const { kind, content, participants, place, nextStep, nextStepOn } = followUp;
  const where = [place && `地点 ${place}`, participants && `参加 ${participants}`].filter(Boolean).join("，");
  return {
    icon: followUpIcons[kind],
    title: followUpKindText[kind],
    body: (
      <>
        <Words>{content}</Words>
        {where ? <Small>{where}</Small> : null}
        {nextStep ? (
          <Small>
            下一步 {formatDateInProse(nextStepOn)}：{nextStep}
          </Small>
        ) : null}
        {photos.length > 0 ? (
          <ul className="mt-1.5 flex flex-wrap gap-2">
            {photos.map((photo) => (
              <li key={photo.id} className="max-w-full">
                <FileChip file={photo} among={photos} />
              </li>
            ))}
          </ul>
        ) : null}
      </>
    ),
  };
}

export function drawFile({ file, revision, isVoided }: Of<"file">): Drawn {
  const name = documentText[file.documentKind];
  return {
    icon: "paperclip",
    isFaded: isVoided,
    title: (
      <>
        {revision > 1 ? `更新${name}，第 ${revision} 版` : `上传${name}`}
        {isVoided ? (
          <>
            {" "}
            <Badge>已作废</Badge>
          </>
        ) : null}
      </>
    ),
    body: (
      <div className="mt-0.5">
        <FileChip file={file} isVoided={isVoided} />
      </div>
    ),
  };
}

const stepText: Readonly<Record<string, string>> = { nextStep: "下一步", nextStepOn: "下一步日期" };

export function drawChange({ changes }: Of<"change">): Drawn {
  const isContactOnly = changes.every(({ field }) => field === "contact");
  const fields = changes.filter(({ field }) => field !== "contact");
  return {
    icon: "edit",
    title: isContactOnly ? "更新联系人" : `修改 ${changes.length} 项`,
    body: (
      <ChangeList
        changes={fields.map(({ field, from, to }) => ({
          field: stepText[field] ?? changeLabel(field),
          from: changeValue(field, from),
          to: changeValue(field, to),
        }))}
      />
    ),
  };
}

export const drawIntent = ({ receiptNo, state, internalNote, publicNote }: Of<"intent">): Drawn => ({
  icon: "inbox",
  title: `意向登记 ${receiptNo}：${intentStateText[state]}`,
  body: (
    <>
      <Words>{internalNote}</Words>
      {publicNote ? <Small>答复企业：{publicNote}</Small> : null}
    </>
  ),
});
