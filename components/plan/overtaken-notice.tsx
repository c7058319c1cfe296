import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type OvertakenNoticeProps = {
  /** Field, what holds now and what was typed, in words. */
  fields: readonly { name: string; now: string; mine: string }[];
  onTake: () => void;
  onKeep: () => void;
};

/** Another person has changed these fields since the form was opened: both sides, and which of them to keep. */
export function OvertakenNotice({ fields, onTake, onKeep }: OvertakenNoticeProps) {
  if (fields.length === 0) return null;
  return (
    <Notice tone="behind" isAlert title="现值与本人填的不同，选定后再保存">
      <ul>
        {fields.map(({ name, now, mine }) => (
          <li key={name} className="break-words">
            {name}：现为 {now}，{now === mine ? "与本人填的相同" : `本人填的 ${mine}`}
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={onTake}>
          用现值
        </Button>
        <Button size="sm" onClick={onKeep}>
          用本人的
        </Button>
      </p>
    </Notice>
  );
}
