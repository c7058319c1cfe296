import { CheckboxField } from "@/components/form/checkbox-field";

export type CheckOption = { key: string; label: string; isFixed: boolean };

type CheckGroupProps = {
  title: string;
  isOpen: boolean;
  options: readonly CheckOption[];
  checked: ReadonlySet<string>;
  onToggle: (key: string) => void;
};

/** Many boxes under one heading that says how many are ticked; folds away. */
export function CheckGroup({ title, isOpen, options, checked, onToggle }: CheckGroupProps) {
  const count = options.filter(({ key }) => checked.has(key)).length;
  return (
    <details open={isOpen} className="border-t hairline pt-3">
      <summary className="cursor-pointer pb-1 font-semibold pointer-coarse:min-h-11">
        {title} <span className="text-sm font-normal text-ink-muted">已选 {count} 项</span>
      </summary>
      <fieldset className="grid gap-x-6 @lg:grid-cols-2">
        <legend className="sr-only">{title}</legend>
        {options.map(({ key, label, isFixed }) => (
          <CheckboxField
            key={key}
            label={label}
            checked={checked.has(key)}
            disabled={isFixed}
            onChange={() => onToggle(key)}
          />
        ))}
      </fieldset>
    </details>
  );
}
