import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { IdleCaseDetail } from "@/domain/idle-land/case.schema";
import { idleTemplateCodes } from "@/domain/idle-land/template-code";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { draftMarkText, templateText } from "@/lib/text/idle-land";

/** The ten papers, each filled from the case; drafts for the authority. */
export function CaseDocuments({ detail: { id, documents } }: { detail: IdleCaseDetail }) {
  const savedAt = new Map(documents.map(({ code, updatedAt }) => [code, updatedAt]));
  return (
    <div data-print="hidden">
      <Section title="文书草稿" note={draftMarkText}>
        <ul className="divide-y divide-line">
          {idleTemplateCodes.map((code) => {
            const at = savedAt.get(code);
            return (
              <li key={code} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
                <Link href={paths.idleDocument(id, code)} className="touch link">
                  {templateText[code]}
                </Link>
                {at ? <span className="text-sm text-ink-muted">{formatInstant(at)} 保存</span> : null}
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
