/** The one home of the framework's options; vite.config.ts imports it. @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "./app",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
    v3_routeConfig: true,
  },
};
