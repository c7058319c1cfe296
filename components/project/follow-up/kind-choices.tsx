import { useId, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { type FollowUpKind, followUpKinds } from "@/domain/project/follow-up-kind";
import { followUpKindText } from "@/lib/text/projects";
import { followUpIcons } from "./follow-up-icons";

type KindChoicesProps = {
  value: FollowUpKind;
  onChange: (kind: FollowUpKind) => void;
  /** After a finger has chosen; keys and the mouse stay where they are. */
  onTouched: () => void;
};

/** Six ways of following up, each as large as a thumb. */
export function KindChoices({ value, onChange, onTouched }: KindChoicesProps) {
  const wasTouched = useRef(false);
  const group = useId();
  return (
    <fieldset className="@container">
      <legend className="mb-1 font-semibold">方式</legend>
      <div className="grid grid-cols-3 gap-2 @lg:grid-cols-6">
        {followUpKinds.map((kind) => (
          <label
            key={kind}
            onPointerDown={({ pointerType }) => {
              wasTouched.current = pointerType === "touch";
            }}
            className="touch relative flex min-h-9 cursor-pointer items-center justify-center gap-1.5 whitespace-nowrap rounded-md border border-line-strong/60 px-1 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-text has-focus-visible:outline-2 has-focus-visible:outline-focus max-sm:min-h-12"
          >
            <input
              type="radio"
              name={group}
              value={kind}
              checked={value === kind}
              onChange={() => onChange(kind)}
              onClick={() => {
                if (wasTouched.current) onTouched();
                wasTouched.current = false;
              }}
              className="sr-only"
            />
            <Icon name={followUpIcons[kind]} />
            {followUpKindText[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
