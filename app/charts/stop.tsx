type Props = {
  x: number;
  y: number;
  radius: number;
  /** The number under which the page has it in words; none where it stands for all of its kind. */
  number?: number;
  isFilled?: boolean;
};

/** A numbered stop of a picture, filled where it is one to be noticed. */
export function Stop({ x, y, radius, number, isFilled = false }: Props) {
  return (
    <>
      <circle
        className={isFilled ? "app-chart__stop app-chart__stop--filled" : "app-chart__stop"}
        cx={x}
        cy={y}
        r={radius}
      />
      {number !== undefined && (
        <text
          className={isFilled ? "app-chart__number app-chart__number--filled" : "app-chart__number"}
          x={x}
          y={y + radius * 0.36}
          fontSize={radius * 1.05}
          textAnchor="middle"
        >
          {number}
        </text>
      )}
    </>
  );
}
