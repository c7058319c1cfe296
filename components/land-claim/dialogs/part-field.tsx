import { TextField } from "@/components/form/text-field";
import { formatMuWithUnit } from "@/lib/format/area";

type PartFieldProps = {
  label: string;
  help: string;
  /** ㎡ as typed. */
  sqm: string;
  error: string | undefined;
  onChange: (sqm: string) => void;
};

const isNumber = /^\d+(\.\d{1,2})?$/;

/** So many ㎡ of a parcel, read back in 亩. */
export function PartField({ label, help, sqm, error, onChange }: PartFieldProps) {
  return (
    <TextField
      label={label}
      suffix="㎡"
      inputMode="decimal"
      maxLength={14}
      className="sm:max-w-64"
      help={isNumber.test(sqm) ? `合 ${formatMuWithUnit(sqm)}` : help}
      value={sqm}
      error={error}
      onChange={(event) => onChange(event.target.value.trim())}
    />
  );
}
