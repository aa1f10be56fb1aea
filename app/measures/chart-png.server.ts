import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const find = createRequire(import.meta.url).resolve;
// Servers have no fonts of their own to count on.
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) =>
  find(`dejavu-fonts-ttf/ttf/${name}`),
);

/** A file of SVG as a PNG of twice its size, which is sharp in print. */
export function pngOf(svg: string): Buffer<ArrayBuffer> {
  const drawn = new Resvg(svg, {
    font: {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: "DejaVu Sans",
      sansSerifFamily: "DejaVu Sans",
    },
    fitTo: { mode: "zoom", value: 2 },
  });
  return Buffer.from(drawn.render().asPng());
}
