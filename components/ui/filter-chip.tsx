import { Icon } from "./icon";

type FilterChipProps = { text: string; onRemove: () => void };

/** A filter that no control shows, in words; pressing it takes the filter away. */
export function FilterChip({ text, onRemove }: FilterChipProps) {
  return (
    <button
      type="button"
      aria-label={`移除筛选：${text}`}
      onClick={onRemove}
      className="touch inline-flex h-8 shrink-0 items-center gap-1.5 rounded-md border border-accent-line bg-accent-soft px-2.5 text-accent-text"
    >
      {text}
      <Icon name="close" size={14} />
    </button>
  );
}
