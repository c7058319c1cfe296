import { IconButton } from "@/components/ui/button";
import type { LandMapHandle } from "./ol/create-map";

type MapButtonsProps = { handle: LandMapHandle | null; onAll: () => void };

/** Nearer, farther, all: large enough for a thumb. */
export function MapButtons({ handle, onAll }: MapButtonsProps) {
  return (
    <div className="absolute top-2 right-2 flex flex-col gap-1" data-print="hidden">
      <IconButton variant="secondary" icon="plus" label="放大" onClick={() => handle?.zoom(1)} />
      <IconButton variant="secondary" icon="minus" label="缩小" onClick={() => handle?.zoom(-1)} />
      <IconButton variant="secondary" icon="target" label="看全部" onClick={onAll} />
    </div>
  );
}
