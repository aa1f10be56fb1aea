import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const margin = 24;

type Sheet = {
  title: string;
  /** What the picture says, for who does not see it. */
  summary: string;
  /** Of what is drawn, without the margin about it. */
  width: number;
  height: number;
  fontSize: number;
};

/** A picture as a file of SVG that needs nothing else. @param drawn from 0 to `width` and `height` */
export function svgFile(
  { title, summary, width, height, fontSize }: Sheet,
  drawn: ReactNode,
): string {
  const [fullWidth, fullHeight] = [width + 2 * margin, Math.ceil(height + 2 * margin)];
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${fullWidth} ${fullHeight}`}
      width={fullWidth}
      height={fullHeight}
      fontSize={fontSize}
      fontFamily="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif"
      fill="#212b32"
      role="img"
      aria-labelledby="title"
      aria-describedby="words"
    >
      <title id="title">{title}</title>
      <desc id="words">{summary}</desc>
      <rect width="100%" height="100%" fill="#ffffff" />
      <g transform={`translate(${margin} ${margin})`}>{drawn}</g>
    </svg>,
  );
}
