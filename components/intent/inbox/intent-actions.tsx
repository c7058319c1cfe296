import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Menu, type MenuItem } from "@/components/ui/menu";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { client } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { abilitiesOf } from "./abilities";
import { AcceptDialog } from "./accept-dialog";
import { AdvanceDialog, type AdvanceTarget } from "./advance-dialog";
import { AssignDialog } from "./assign-dialog";
import type { InboxReader } from "./reader";
import { useStep } from "./use-step";

type IntentActionsProps = { intent: IntentDetail; reader: InboxReader };
type Open = "accept" | "assign" | AdvanceTarget | null;

const moveText: Record<Exclude<AdvanceTarget, "contacted">, string> = {
  closed: "办结",
  declined: "不予受理",
  spam: "标为疑似垃圾",
  received: "恢复为待分派",
};

/** What this reader may do with it now; the same rules the server asks. */
export function IntentActions({ intent, reader }: IntentActionsProps) {
  const [open, setOpen] = useState<Open>(null);
  const step = useStep();
  const may = abilitiesOf(intent, reader);
  const hasOfficer = intent.assigneeName !== null;
  const items: MenuItem[] = may.moves.map((state) => ({
    id: state,
    label: moveText[state],
    onAction: () => setOpen(state),
  }));
  const take = () =>
    step.run(() => client.intent.take({ id: intent.id, version: intent.version }), "已领取，联系方式已显示");
  return (
    <>
      {may.take ? (
        <Button variant="primary" isPending={step.isPending} onClick={take}>
          领取
        </Button>
      ) : null}
      {may.accept ? (
        <Button variant="primary" onClick={() => setOpen("accept")}>
          转为线索
        </Button>
      ) : null}
      {may.contact ? <Button onClick={() => setOpen("contacted")}>记已联系</Button> : null}
      {may.assign ? (
        <Button variant={hasOfficer ? "secondary" : "primary"} onClick={() => setOpen("assign")}>
          {hasOfficer ? "改派" : "分派"}
        </Button>
      ) : null}
      {intent.project ? <ButtonLink href={paths.project(intent.project.id)}>打开项目</ButtonLink> : null}
      {items.length > 0 ? (
        <span className="ml-auto">
          <Menu label="更多办理" icon="more" align="end" groups={[{ id: "moves", items }]} />
        </span>
      ) : null}
      <ActionDialog open={open} intent={intent} onClose={() => setOpen(null)} />
    </>
  );
}

type ActionDialogProps = { open: Open; intent: IntentDetail; onClose: () => void };

function ActionDialog({ open, intent, onClose }: ActionDialogProps) {
  if (open === null) return null;
  if (open === "accept") return <AcceptDialog intent={intent} onClose={onClose} />;
  if (open === "assign") return <AssignDialog intent={intent} onClose={onClose} />;
  return <AdvanceDialog intent={intent} target={open} onClose={onClose} />;
}
