"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { toast } from "@/components/ui/toast";
import { type SiteNeedView, saveSiteNeedInput } from "@/domain/site-need/site-need.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { draftOf, inputOf, type NeedDraft } from "./need-draft";
import { PlaceFields, PriceFields, UtilityFields } from "./need-fields";
import { WeightFields } from "./weight-fields";

type NeedDialogProps = { projectId: string; view: SiteNeedView; onClose: () => void };

/** What the project needs of a site, in one form; only the area of its form must be said. */
export function NeedDialog({ projectId, view, onClose }: NeedDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(view));
  const [version] = useState(view.need?.version ?? 0);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const save = useCommand(api.siteNeed.save.mutationOptions(), {
    onDone: () => {
      toast("用地需求已保存");
      onClose();
    },
  });
  const set = (changed: Partial<NeedDraft>) => setDraft({ ...draft, ...changed });
  const onSubmit = () => {
    const typed = inputOf(draft);
    const read = saveSiteNeedInput.safeParse({ ...typed, projectId, version });
    if (!read.success) {
      setWrong(
        Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0] ?? ""), message])),
      );
      return;
    }
    setWrong({});
    save.run(read.data);
  };
  const shared = { draft, set, fields: { ...save.fields, ...wrong } };
  return (
    <FormDialog
      title="用地需求"
      submitLabel="保存"
      size="lg"
      isPending={save.isPending}
      error={save.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <PlaceFields {...shared} />
      <UtilityFields {...shared} />
      <PriceFields {...shared} />
      <WeightFields {...shared} />
    </FormDialog>
  );
}
