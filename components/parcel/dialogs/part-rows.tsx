import { TextField } from "@/components/form/text-field";
import { Button, IconButton } from "@/components/ui/button";

export type Part = { key: number; code: string; name: string; areaSqm: string };

type PartRowsProps = {
  parts: readonly Part[];
  errors: Readonly<Record<string, string>>;
  onChange: (parts: readonly Part[]) => void;
  onAdd: () => void;
};

/** The parts of a split, one under the other. */
export function PartRows({ parts, errors, onChange, onAdd }: PartRowsProps) {
  const set = (key: number, change: Partial<Part>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...change } : part)));
  return (
    <div className="grid gap-3">
      {parts.map((part, index) => (
        <fieldset key={part.key} className="border-t hairline pt-3">
          <legend className="sr-only">第 {index + 1} 宗</legend>
          <div className="grid items-start gap-3 @lg:grid-cols-[1fr_1.4fr_1fr_auto]">
            <TextField
              label="编号"
              isRequired
              maxLength={40}
              value={part.code}
              error={errors[`parts.${index}.code`] ?? (index === 0 ? errors.code : undefined)}
              onChange={(event) => set(part.key, { code: event.target.value })}
            />
            <TextField
              label="名称"
              isRequired
              maxLength={60}
              value={part.name}
              error={errors[`parts.${index}.name`]}
              onChange={(event) => set(part.key, { name: event.target.value })}
            />
            <TextField
              label="面积"
              isRequired
              suffix="㎡"
              inputMode="decimal"
              maxLength={16}
              value={part.areaSqm}
              error={errors[`parts.${index}.areaSqm`]}
              onChange={(event) => set(part.key, { areaSqm: event.target.value })}
            />
            {parts.length > 2 ? (
              <IconButton
                icon="trash"
                label={`去掉第 ${index + 1} 宗`}
                className="mt-6"
                onClick={() => onChange(parts.filter(({ key }) => key !== part.key))}
              />
            ) : null}
          </div>
        </fieldset>
      ))}
      {parts.length < 20 ? (
        <Button size="sm" icon="plus" className="justify-self-start" onClick={onAdd}>
          再分一宗
        </Button>
      ) : null}
    </div>
  );
}
