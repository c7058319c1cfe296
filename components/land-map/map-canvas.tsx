import type { KeyboardEvent, ReactNode, RefObject } from "react";

type MapCanvasProps = {
  elementRef: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onLeave: () => void;
  /** Said to who listens. */
  words: string;
  children: ReactNode;
};

/** The drawn map with what lies over it; it takes the keyboard when it has the focus. */
export function MapCanvas({ elementRef, onKeyDown, onLeave, words, children }: MapCanvasProps) {
  return (
    <div className="relative min-w-0 flex-1 max-sm:h-[60dvh] max-sm:flex-none">
      <div
        ref={elementRef}
        role="application"
        aria-label="地块图"
        aria-describedby="land-map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is worked by keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerLeave={onLeave}
        className="absolute inset-0 touch-none bg-surface -outline-offset-2"
      />
      <p id="land-map-keys" className="sr-only">
        方向键移动，加号减号缩放，N 和 P 逐宗查看，回车打开，Home 看全部。同样的地块列在台账里。
      </p>
      <p aria-live="polite" className="sr-only">
        {words}
      </p>
      {children}
    </div>
  );
}
