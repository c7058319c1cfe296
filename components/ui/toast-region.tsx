"use client";

import Link from "next/link";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Icon } from "./icon";
import { dismissToast, readToast, readToastOnServer, subscribeToToast, type ToastMessage } from "./toast";

const lifeMs = { plain: 4000, withAction: 8000 };

/** Once in each frame. The time stands still while it is hovered or focused. */
export function ToastRegion() {
  const message = useSyncExternalStore(subscribeToToast, readToast, readToastOnServer);
  return (
    <section
      aria-label="提示"
      data-react-aria-top-layer="true"
      data-print="hidden"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-60 flex justify-center px-4 md:bottom-6"
    >
      <div role="status" className="min-w-0">
        {message ? <ToastCard key={message.id} message={message} /> : null}
      </div>
    </section>
  );
}

function ToastCard({ message }: { message: ToastMessage }) {
  const [isHeld, setIsHeld] = useState(false);
  const { id, text, tone, action, href } = message;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismissToast(id), action || href ? lifeMs.withAction : lifeMs.plain);
    return () => clearTimeout(timer);
  }, [id, action, href, isHeld]);
  const button = "touch shrink-0 rounded-sm px-1 font-semibold underline underline-offset-3";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock
    <div
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      className="motion-below pointer-events-auto flex min-h-10 items-center gap-3 rounded-lg bg-ink py-1 pr-1.5 pl-4 text-canvas shadow-overlay"
    >
      {tone === "breached" ? <Icon name="warning" /> : null}
      <span className="min-w-0">{text}</span>
      {action ? (
        <button
          type="button"
          className={button}
          onClick={() => {
            action.onAction();
            dismissToast(id);
          }}
        >
          {action.label}
        </button>
      ) : null}
      {href ? (
        <Link href={href.to} className={button} onClick={() => dismissToast(id)}>
          {href.label}
        </Link>
      ) : null}
      <button
        type="button"
        aria-label="关闭提示"
        className="touch inline-flex size-7 shrink-0 items-center justify-center rounded-sm opacity-75 hover:opacity-100"
        onClick={() => dismissToast(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
