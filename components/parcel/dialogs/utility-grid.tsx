import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { utilityStatuses } from "@/domain/land/utility";
import { utilityStatusText } from "@/lib/text/parcels";
import type { UtilityLine } from "./utility-lines";

type UtilityGridProps = {
  title: string;
  lines: readonly UtilityLine[];
  errorOf: (line: UtilityLine, field: string) => string | undefined;
  onChange: (line: UtilityLine, next: Partial<UtilityLine>) => void;
};

const options = utilityStatuses.map((value) => ({ value, label: utilityStatusText[value] }));

/** One side of the red line: a utility a row, what is known of it opening with its status. */
export function UtilityGrid({ title, lines, errorOf, onChange }: UtilityGridProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-lg font-semibold">{title}</legend>
      <ul>
        {lines.map((line) => (
          <li key={line.utility} className="border-t hairline py-2">
            <div className="grid items-start gap-3 @lg:grid-cols-[9rem_minmax(0,1fr)]">
              <SelectField
                label={line.name}
                placeholder="未掌握"
                value={line.status}
                options={options}
                onChange={(event) =>
                  onChange(line, {
                    status: utilityStatuses.find((status) => status === event.target.value) ?? "",
                  })
                }
              />
              {line.status === "" ? null : <LineDetail line={line} errorOf={errorOf} onChange={onChange} />}
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

type LineDetailProps = Omit<UtilityGridProps, "title" | "lines"> & { line: UtilityLine };

function LineDetail({ line, errorOf, onChange }: LineDetailProps) {
  const text = (field: "capacity" | "capacityUnit" | "pipeSize" | "distanceM" | "source", label: string) => (
    <TextField
      label={label}
      aria-label={`${line.name}${label}`}
      value={line[field]}
      suffix={field === "distanceM" ? "米" : undefined}
      inputMode={field === "capacity" || field === "distanceM" ? "decimal" : undefined}
      maxLength={60}
      error={errorOf(line, field)}
      onChange={(event) => onChange(line, { [field]: event.target.value })}
    />
  );
  return (
    <div className="grid grid-cols-2 items-start gap-3 @3xl:grid-cols-[1fr_1fr_1.4fr_1fr_1.4fr]">
      {text("capacity", "容量")}
      {text("capacityUnit", "单位")}
      {text("pipeSize", "管径、路宽")}
      {text("distanceM", "距地块")}
      {text("source", "来源")}
      {line.status === "connected" ? null : (
        <DateField
          label="计划接通"
          aria-label={`${line.name}计划接通`}
          value={line.plannedOn}
          error={errorOf(line, "plannedOn")}
          onChange={(event) => onChange(line, { plannedOn: event.target.value })}
        />
      )}
    </div>
  );
}
