import type { IconName } from "@/components/ui/icon-paths";
import { formatAmount } from "@/lib/format/money";
import { agreementKindText, fundCategoryText } from "@/lib/text/amounts";
import { milestoneText } from "@/lib/text/milestones";
import { terminationReasonText } from "@/lib/text/stages";
import {
  fundEventText,
  milestoneEventText,
  milestoneFieldLabel,
  milestoneFieldValue,
  terminationEventText,
} from "@/lib/text/timeline";
import { ChangeList, type Drawn, type Of, Small, Words } from "./drawn";

const milestoneIcons: Record<Of<"milestone">["event"], IconName> = {
  saved: "edit",
  blocked: "warning",
  done: "check",
  submitted: "upload",
  reviewed: "check",
  returned: "undo",
  confirmed: "check",
  voided: "close",
};

export function drawMilestone({ event, code, reason, changes }: Of<"milestone">): Drawn {
  return {
    icon: milestoneIcons[event],
    isStrong: event === "confirmed",
    title: `${milestoneText[code]}：${milestoneEventText[event]}`,
    body: (
      <>
        <Words>{reason}</Words>
        {changes.length > 0 ? (
          <ChangeList
            changes={changes.map(({ field, from, to }) => ({
              field: milestoneFieldLabel(field),
              from: milestoneFieldValue(from),
              to: milestoneFieldValue(to),
            }))}
          />
        ) : null}
      </>
    ),
  };
}

export function drawTermination({ event, reasonCode, reason, lostTo }: Of<"termination">): Drawn {
  return {
    icon: event === "requested" ? "stop" : event === "approved" ? "check" : "undo",
    isStrong: event === "approved",
    title: terminationEventText[event],
    body: (
      <>
        {event === "requested" ? (
          <Small>
            {terminationReasonText[reasonCode]}
            {lostTo ? `，去向 ${lostTo}` : ""}
          </Small>
        ) : null}
        <Words>{reason}</Words>
      </>
    ),
  };
}

export const drawAgreement = ({ agreementKind, contractNo, amountFen, isVoid }: Of<"agreement">): Drawn => ({
  icon: "handshake",
  isFaded: isVoid,
  title: `登记${agreementKindText[agreementKind]}${isVoid ? "（已作废）" : ""}`,
  body: (
    <Small>
      {formatAmount(amountFen)}
      {contractNo ? `，编号 ${contractNo}` : ""}
    </Small>
  ),
});

export const drawFund = ({ event, category, amountFen, statMonth, reason }: Of<"fund">): Drawn => ({
  icon: event === "returned" || event === "reversed" ? "undo" : "yuan",
  title: fundEventText[event],
  body: (
    <>
      <Small>
        {fundCategoryText[category]} {formatAmount(amountFen)}
        {event === "confirmed" && statMonth ? `，计入 ${statMonth}` : ""}
      </Small>
      <Words>{reason}</Words>
    </>
  ),
});
