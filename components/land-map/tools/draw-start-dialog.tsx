import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { api } from "@/lib/api/client";
import type { MapParcel } from "../map-parcel";

type DrawStartDialogProps = {
  /** Parcels in view, whose boundary may be changed. */
  shown: readonly MapParcel[];
  onStart: (parcelId: string) => void;
  onClose: () => void;
};

const mostListed = 200;
const toOption = ({ id, code, name }: { id: string; code: string; name: string }) => ({
  value: id,
  label: `${code} ${name}`,
});

/** Whose ground is to be drawn: parcels without a boundary, and those in view. */
export function DrawStartDialog({ shown, onStart, onClose }: DrawStartDialogProps) {
  const formId = useId();
  const [isMissing, setIsMissing] = useState(false);
  const { data, error } = useQuery(
    api.parcel.list.queryOptions({ input: { hasBoundary: false, limit: mostListed } }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = String(new FormData(event.currentTarget).get("parcelId") ?? "");
    setIsMissing(id === "");
    if (id) onStart(id);
  };
  const bare = data?.items ?? [];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="勾绘、修改界址"
      size="sm"
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" form={formId} variant="primary">
            开始勾绘
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="space-y-3">
        <SelectField
          name="parcelId"
          label="地块"
          isRequired
          placeholder="选择地块"
          error={isMissing ? "选择地块" : error?.message}
          options={[
            { label: "还没有界址", options: bare.map(toOption) },
            { label: "图上的地块", options: shown.slice(0, mostListed).map(toOption) },
          ].filter(({ options }) => options.length > 0)}
        />
        <p className="text-sm text-ink-muted">有测绘文件的，用测绘文件导入更准。</p>
      </form>
    </Dialog>
  );
}
