import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { Button, IconButton } from "@/components/ui/button";
import { area, areaFromSqm, sumAreas } from "@/domain/land/area";
import { splitUnitInput } from "@/domain/premises/building.schema";
import type { UnitDetail } from "@/domain/premises/premises.schema";
import { client } from "@/lib/api/client";
import { formatSqm } from "@/lib/format/area";
import { usePremisesForm } from "../use-premises-form";

type Part = { key: number; code: string; areaSqm: string };

/** ㎡ of the parts typed so far. */
const sumOf = (parts: readonly Part[]) =>
  sumAreas(
    parts.flatMap(({ areaSqm }) => {
      const size = areaFromSqm(areaSqm.trim());
      return size.ok ? [size.value] : [];
    }),
  );

function restText(whole: string, parts: readonly Part[]): string {
  const size = areaFromSqm(whole);
  if (!size.ok) return "";
  const sum = sumOf(parts);
  return sum > size.value
    ? `超出 ${formatSqm(area(sum - size.value))} ㎡`
    : `余 ${formatSqm(area(size.value - sum))} ㎡作公共部分`;
}

/** Cuts a floor into units; the parts take no more than the floor. */
export function SplitDialog({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const [parts, setParts] = useState<readonly Part[]>([
    { key: 1, code: `${unit.code}-01`, areaSqm: "" },
    { key: 2, code: `${unit.code}-02`, areaSqm: "" },
  ]);
  const { errors, error, isPending, submit } = usePremisesForm({
    schema: splitUnitInput,
    send: (input) => client.premises.splitUnit(input),
    done: `已分成 ${parts.length} 处`,
    onDone: onClose,
  });
  const change = (key: number, values: Partial<Part>) =>
    setParts((before) => before.map((part) => (part.key === key ? { ...part, ...values } : part)));
  const add = () =>
    setParts((before) => {
      const key = (before.at(-1)?.key ?? 0) + 1;
      return [...before, { key, code: `${unit.code}-${String(key).padStart(2, "0")}`, areaSqm: "" }];
    });
  return (
    <FormDialog
      title={`分割 ${unit.code}`}
      submitLabel="分割"
      isPending={isPending}
      error={error}
      onSubmit={() =>
        submit({
          id: unit.id,
          version: unit.version,
          parts: parts.map(({ code, areaSqm }) => ({ code, areaSqm })),
        })
      }
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        原房源 {formatSqm(unit.areaSqm)} ㎡，{restText(unit.areaSqm, parts)}
        。净高、荷载等随原房源，分割后各自修改。
      </p>
      <ul className="grid gap-3">
        {parts.map((part, index) => (
          <li key={part.key} className="flex items-start gap-2">
            <TextField
              label={`第 ${index + 1} 处编号`}
              isRequired
              maxLength={20}
              className="min-w-0 flex-1"
              value={part.code}
              error={errors[`parts.${index}.code`]}
              onChange={(event) => change(part.key, { code: event.target.value })}
            />
            <TextField
              label="面积"
              suffix="㎡"
              isRequired
              inputMode="decimal"
              maxLength={14}
              className="w-32 shrink-0"
              value={part.areaSqm}
              error={errors[`parts.${index}.areaSqm`]}
              onChange={(event) => change(part.key, { areaSqm: event.target.value })}
            />
            {parts.length > 2 ? (
              <IconButton
                icon="close"
                label={`去掉第 ${index + 1} 处`}
                className="mt-6"
                onClick={() => setParts((before) => before.filter(({ key }) => key !== part.key))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Button size="sm" icon="plus" className="justify-self-start" onClick={add}>
        再加一处
      </Button>
    </FormDialog>
  );
}
