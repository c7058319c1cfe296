import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Says that what was not sent last time stands in the form again. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Notice
      tone="accent"
      action={
        <Button size="sm" variant="quiet" onClick={onDiscard}>
          清除
        </Button>
      }
    >
      已恢复未提交的内容
    </Notice>
  );
}
