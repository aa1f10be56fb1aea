import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixConfig)],
  css: { preprocessorOptions: { scss: { loadPaths: ["node_modules"], quietDeps: true } } },
  // Bundled, so that what no mail uses of them (a whole CSS compiler) is left out of every worker's memory.
  ssr: { noExternal: [/^@react-email\//] },
  build: { assetsInlineLimit: 0, target: "es2022" },
  // Without the app's own modules here, the development server finds dependencies late and ends up with two Reacts.
  optimizeDeps: { entries: ["app/entry.client.tsx", "app/root.tsx", "app/**/*.tsx"] },
});
