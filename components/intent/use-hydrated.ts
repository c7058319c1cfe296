import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** False until scripts run: a form that needs them is not sent before, when its values would end up in the address. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
