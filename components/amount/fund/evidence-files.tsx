import { FileChip } from "@/components/ui/file/file-chip";
import type { FundDetail } from "@/domain/amount/fund.schema";
import { shanghaiDate } from "@/lib/format/date";

/** The files behind the money; images and PDF open where they stand. */
export function EvidenceFiles({ detail }: { detail: FundDetail }) {
  const { files, entry } = detail;
  return (
    <section className="border-t hairline pt-4">
      <h3 className="mb-2 font-semibold">佐证文件</h3>
      {files.length === 0 ? (
        <p className="text-ink-muted">{entry.reversesId ? "见被红冲的原分录" : "没有附佐证文件"}</p>
      ) : (
        <ul className="grid gap-1.5">
          {files.map((file) => (
            <li key={file.id} className="flex min-w-0 flex-wrap items-center gap-x-3">
              <FileChip file={file} among={files} />
              <span className="text-sm text-ink-faint tabular-nums max-sm:ml-11">
                {file.uploadedByName}，{shanghaiDate(file.createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
