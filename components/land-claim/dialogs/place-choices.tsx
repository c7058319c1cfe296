import { RadioCards } from "@/components/form/radio-cards";

export type Place = { id: string; name: string; facts: string; queued: number };

type PlaceChoicesProps = {
  label: string;
  places: readonly Place[];
  chosen: string;
  error: string | undefined;
  onChoose: (id: string) => void;
};

const queueText = (queued: number): string => (queued === 0 ? "无人排队" : `已有 ${queued} 个项目排队`);

/** Places that can be held, with how many stand in each queue. */
export function PlaceChoices({ label, places, chosen, error, onChoose }: PlaceChoicesProps) {
  if (places.length === 0) return <p className="text-ink-muted">没有可锁定的{label}，换一个词再查。</p>;
  return (
    <div className="scroll-thin max-h-80 overflow-y-auto pr-1">
      <RadioCards
        name="place"
        label={label}
        isRequired
        columns={1}
        value={chosen}
        error={error}
        onChange={(event) => onChoose(event.target.value)}
        options={places.map(({ id, name, facts, queued }) => ({
          value: id,
          label: name,
          note: `${facts}，${queueText(queued)}`,
        }))}
      />
    </div>
  );
}
