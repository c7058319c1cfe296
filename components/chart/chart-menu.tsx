"use client";

import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";

/** 存为图片 and 打印或存为 PDF of one chart; the code that draws is fetched when it is asked for. */
export function ChartMenu({ frameId, title }: { frameId: string; title: string }) {
  const frame = () => document.querySelector<HTMLElement>(`[data-chart-frame="${CSS.escape(frameId)}"]`);
  const save = async () => {
    const target = frame();
    if (!target) return;
    try {
      const { saveAsPicture } = await import("./save-as-picture");
      await saveAsPicture(target, title);
    } catch {
      toast("图片没有存成，可以改用“打印或存为 PDF”", { tone: "breached" });
    }
  };
  const print = async () => {
    const target = frame();
    if (!target) return;
    const { printFrame } = await import("./print-frame");
    printFrame(target);
  };
  return (
    <Menu
      label={`${title}：存图或打印`}
      icon="download"
      size="sm"
      groups={[
        {
          id: "out",
          items: [
            { id: "picture", label: "存为图片", icon: "download", onAction: () => void save() },
            { id: "paper", label: "打印或存为 PDF", icon: "file", onAction: () => void print() },
          ],
        },
      ]}
    />
  );
}
