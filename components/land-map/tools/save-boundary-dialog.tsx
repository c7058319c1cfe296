import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { RadioCards } from "@/components/form/radio-cards";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { areaSqm, type Shape } from "@/domain/survey/geometry";
import { api, client } from "@/lib/api/client";
import { type Failure, failureOf } from "@/lib/api/failure";
import { muOfSqm } from "@/lib/format/parcel-area";
import { type DrawnOverlap, sqmText } from "./draw-figures";

type SaveBoundaryDialogProps = {
  parcel: ParcelDetail;
  shape: Shape;
  overlaps: readonly DrawnOverlap[];
  onSaved: () => void;
  onClose: () => void;
};

const copyOf = (shape: Shape) =>
  shape.map(({ outer, holes }) => ({ outer: [...outer], holes: holes.map((ring) => [...ring]) }));

function useSaveBoundary({ parcel, shape, onSaved }: SaveBoundaryDialogProps) {
  const queries = useQueryClient();
  const [failure, setFailure] = useState<Failure>();
  const [isPending, setIsPending] = useState(false);
  const save = async (note: string, areaReason: string | undefined) => {
    setIsPending(true);
    try {
      const { id, version } = parcel;
      await client.landMap.drawBoundary({ id, version, shape: copyOf(shape), note, areaReason });
      toast("界址已保存");
      onSaved();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      await Promise.all([
        queries.invalidateQueries({ queryKey: api.landMap.key() }),
        queries.invalidateQueries({ queryKey: api.parcel.key() }),
      ]);
      setIsPending(false);
    }
  };
  return { save, failure, isPending };
}

/** Asks what the drawing rests on, and what is to become of the ledger's area when the two differ. */
export function SaveBoundaryDialog(props: SaveBoundaryDialogProps) {
  const { parcel, shape, overlaps, onClose } = props;
  const formId = useId();
  const { save, failure, isPending } = useSaveBoundary(props);
  const [area, setArea] = useState("keep");
  const drawn = sqmText(areaSqm(shape));
  const differs = drawn !== parcel.areaSqm;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const reason = differs && area === "replace" ? String(data.get("areaReason") ?? "") : undefined;
    void save(String(data.get("note") ?? ""), reason);
  };
  const fields = failure?.fields ?? {};
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`保存 ${parcel.code} 的界址`}
      footer={
        <>
          <Button onClick={onClose}>继续修改</Button>
          <Button type="submit" form={formId} variant="primary" isPending={isPending}>
            保存界址
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="space-y-4">
        {failure ? (
          <Notice tone="breached" isAlert>
            {fields.shape ?? failure.message}
          </Notice>
        ) : null}
        {overlaps.length > 0 ? (
          <Notice tone="behind">
            与 {overlaps.map(({ code }) => code).join("、")} 压占，保存后记入两宗地块。
          </Notice>
        ) : null}
        <TextField
          name="note"
          label="依据"
          isRequired
          maxLength={200}
          help="如勘测定界报告、现场指界、权属调整协议"
          error={fields.note}
        />
        {differs ? (
          <RadioCards
            name="area"
            label="台账面积"
            value={area}
            onChange={(event) => setArea(event.target.value)}
            options={[
              { value: "keep", label: "保留台账面积", note: `${muOfSqm(parcel.areaSqm)} 亩` },
              { value: "replace", label: "改为图上面积", note: `${muOfSqm(drawn)} 亩` },
            ]}
          />
        ) : null}
        {differs && area === "replace" ? (
          <TextField
            name="areaReason"
            label="更正面积的原因"
            isRequired
            maxLength={200}
            error={fields.areaReason}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
