type Props = { name: string; width?: number; height?: number; children: React.ReactNode };

/** What a shape of a picture stands for, with the shape, drawn in a field of `width` by `height`. */
export function Key({ name, width = 24, height = 24, children }: Props) {
  return (
    <span>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {children}
      </svg>{" "}
      {name}
    </span>
  );
}
