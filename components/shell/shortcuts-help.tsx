"use client";

import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { isTyping } from "@/components/ui/typing";

export type Shortcut = { keys: readonly string[]; label: string };

const common: readonly Shortcut[] = [
  { keys: ["/"], label: "搜索本页列表" },
  { keys: ["J"], label: "下一条" },
  { keys: ["K"], label: "上一条" },
  { keys: ["Enter"], label: "打开选中的一条" },
  { keys: ["Esc"], label: "关闭面板或对话框" },
  { keys: ["?"], label: "查看快捷键" },
];

/** Opens on `?`. Costs nothing until then. */
export function ShortcutsHelp({ extra = [] }: { extra?: readonly Shortcut[] }) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "?" || isTyping(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="快捷键" size="sm" isDismissable>
      <dl className="grid">
        {[...common, ...extra].map(({ keys, label }) => (
          <div
            key={label}
            className="flex items-center justify-between border-b hairline py-2 last:border-b-0"
          >
            <dt>{label}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
