"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { type BenefitDetail, updateBenefitInput } from "@/domain/benefit/benefit.schema";
import { client } from "@/lib/api/client";
import { FigureFields } from "./figure-fields";
import { draftOf, type FigureDraft, figuresOf } from "./figure-values";

/** Changes the figures of a year that is there. */
export function FigureDialog({ detail, onClose }: { detail: BenefitDetail; onClose: () => void }) {
  const [draft, setDraft] = useState<FigureDraft>(() => draftOf(detail.figures));
  const queries = useQueryClient();
  const { errors, error, isPending, mend, submit } = useSubmission({
    schema: updateBenefitInput,
    send: (input) => client.benefit.update(input),
    onDone: () => {
      toast("数据已修改，评价已重算");
      void queries.invalidateQueries();
      onClose();
    },
  });
  const change = (values: Partial<FigureDraft>) => {
    mend(...Object.keys(values).map((name) => `figures.${name}`));
    setDraft({ ...draft, ...values });
  };
  return (
    <FormDialog
      title={`${detail.enterprise?.name ?? detail.place.name} ${detail.year} 年`}
      submitLabel="保存"
      size="lg"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ id: detail.id, version: detail.version, figures: figuresOf(draft) })}
      onClose={onClose}
    >
      <FigureFields draft={draft} errors={errors} onChange={change} />
    </FormDialog>
  );
}
