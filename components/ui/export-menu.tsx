"use client";

import { useState } from "react";
import { type ExportFormat, exportFormats } from "@/domain/export/format";
import { failureOf } from "@/lib/api/failure";
import { Icon } from "./icon";
import { Menu } from "./menu";
import { Spinner } from "./spinner";
import { toast } from "./toast";
import { useDelayed } from "./use-delayed";

const formatText: Record<ExportFormat, string> = { xlsx: "Excel 表格（.xlsx）", csv: "文本（.csv）" };

/** Long enough for any browser to have begun reading. */
const keptMs = 60_000;

/** Hands a file to the browser to keep under its own name. */
function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

type ExportMenuProps = {
  /** Reads the ledger as it is filtered and sorted now. */
  read: (format: ExportFormat) => Promise<File>;
};

/** 导出: the ledger as it stands, as a workbook or as text. */
export function ExportMenu({ read }: ExportMenuProps) {
  const [isBusy, setIsBusy] = useState(false);
  const isSlow = useDelayed(isBusy);
  const run = async (format: ExportFormat) => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      save(await read(format));
    } catch (error) {
      const { code, message } = failureOf(error);
      toast(code === "NETWORK" ? "网络不通，没有导出，接通后再试" : message, { tone: "breached" });
    } finally {
      setIsBusy(false);
    }
  };
  const items = exportFormats.map((format) => ({
    id: format,
    label: formatText[format],
    onAction: () => void run(format),
  }));
  return (
    <Menu
      label="导出"
      groups={[{ id: "formats", items }]}
      trigger={
        <>
          {isSlow ? <Spinner /> : <Icon name="download" />}
          导出
        </>
      }
    />
  );
}
