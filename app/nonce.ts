import { createContext, useContext } from "react";

/** The nonce under which this response's inline script may run. Known on the server only. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = () => useContext(NonceContext);
