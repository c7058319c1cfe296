"use client";

import { controlStyle } from "@/components/form/control-style";
import { Field, type FieldWords } from "@/components/form/field";
import { areaFromMu, areaFromSqm } from "@/domain/land/area";
import { formatMu, formatSqm } from "@/lib/format/area";
import { muSuffix } from "./field-key";
import { PlainSelect } from "./plain-select";

type AreaFieldProps = FieldWords & {
  id: string;
  name: string;
  /** `43.2亩` or square metres. */
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
};

/** The same area in the other unit, so that a slip in the unit is seen. */
function inOtherUnit(figure: string, isMu: boolean): string {
  const size = isMu ? areaFromMu(figure) : areaFromSqm(figure);
  if (!size.ok) return "";
  return isMu ? `即 ${formatSqm(size.value)} ㎡` : `即 ${formatMu(size.value)} 亩`;
}

/** Land in 亩 or square metres; 亩 first, as people speak of it. */
export function AreaField({ value, onChange, onBlur, name, ...words }: AreaFieldProps) {
  const isMu = value === "" || value.endsWith(muSuffix);
  const figure = isMu ? value.replace(muSuffix, "") : value;
  const write = (next: string, mu: boolean) => onChange(mu ? `${next}${muSuffix}` : next);
  return (
    <Field {...words}>
      {(wiring) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="flex w-full gap-2 sm:w-64">
            <input
              {...wiring}
              name={name}
              inputMode="decimal"
              autoComplete="off"
              value={figure}
              onBlur={onBlur}
              onChange={(event) => write(event.target.value.normalize("NFKC").replace(/[,\s]/g, ""), isMu)}
              className={controlStyle(Boolean(words.error), "min-w-0 flex-1 text-right")}
            />
            <PlainSelect
              hasError={false}
              aria-label={`${words.label}的单位`}
              value={isMu ? "mu" : "sqm"}
              onChange={(event) => write(figure, event.target.value === "mu")}
              className="w-20 shrink-0"
            >
              <option value="mu">亩</option>
              <option value="sqm">㎡</option>
            </PlainSelect>
          </span>
          <output aria-live="off" className="text-sm text-ink-muted tabular-nums">
            {figure ? inOtherUnit(figure, isMu) : ""}
          </output>
        </span>
      )}
    </Field>
  );
}
