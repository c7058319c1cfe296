import { FilterSelect } from "./filter-select";

type FilterChoiceProps<Value extends string> = {
  label: string;
  allLabel?: string;
  values: readonly Value[];
  text: Record<Value, string>;
  /** Several are shown as a chip elsewhere; the select then shows none. */
  chosen: readonly Value[] | null;
  onChange: (values: Value[] | null) => void;
};

/** One of a literal list, or all. */
export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>) {
  const { label, allLabel, values, text, chosen, onChange } = props;
  return (
    <FilterSelect
      label={label}
      allLabel={allLabel}
      value={chosen?.length === 1 ? (chosen[0] ?? "") : ""}
      options={values.map((value) => ({ value, label: text[value] }))}
      onChange={(next) => {
        const found = values.find((value) => value === next);
        onChange(found ? [found] : null);
      }}
    />
  );
}
