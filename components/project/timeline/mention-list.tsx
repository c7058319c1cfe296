import { Avatar } from "@/components/ui/avatar";
import { roleText } from "@/lib/text/roles";
import type { MentionPicker } from "./use-mention-picker";

type MentionListProps = {
  id: string;
  picker: Pick<MentionPicker, "people" | "activeIndex" | "isSearching" | "pick">;
};

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** Whom one may mention, under the text; the text hears the keys and keeps the cursor, and a phone its keyboard. */
export function MentionList({ id, picker }: MentionListProps) {
  const { people, activeIndex, isSearching, pick } = picker;
  return (
    <div
      id={id}
      role="listbox"
      aria-label="提醒谁"
      className="scroll-thin absolute inset-x-0 top-full z-10 mt-1 max-h-60 overflow-y-auto rounded-md border hairline bg-raised py-1 shadow-overlay"
    >
      {people.map((person, index) => (
        <div
          key={person.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === activeIndex}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(person)}
          onKeyDown={(event) => (event.key === "Enter" ? pick(person) : undefined)}
          className="flex min-h-9 cursor-pointer items-center gap-2 px-3 py-1 hover:bg-hover aria-selected:bg-accent-soft pointer-coarse:min-h-11"
        >
          <Avatar name={person.name} />
          <span className="shrink-0">{person.name}</span>
          <span className="min-w-0 truncate text-sm text-ink-muted">
            {[person.departmentName, roleText[person.role]].filter(Boolean).join("，")}
          </span>
        </div>
      ))}
      {people.length === 0 ? (
        <p className="px-3 py-2 text-sm text-ink-muted">
          {isSearching ? "正在查找" : "能看到本项目的人里没有这个名字"}
        </p>
      ) : null}
    </div>
  );
}
