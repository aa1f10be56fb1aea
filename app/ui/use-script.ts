import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether script has taken over the page: false on the server and until then. */
export const useScript = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
