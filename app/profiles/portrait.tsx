import { initialsOf } from "./initials.ts";

type Props = { person: { id: string; name: string; photo: string }; large?: boolean };

/** A person's photo, or their initials. It says nothing that the name beside it does not. */
export function Portrait({ person: { id, name, photo }, large = false }: Props) {
  const shape = large ? "app-portrait app-portrait--large" : "app-portrait";
  if (photo) {
    const size = large ? "" : "&size=small";
    const pixels = large ? 160 : 56;
    return (
      <img
        className={shape}
        src={`/directory/${id}/photo?v=${photo}${size}`}
        alt=""
        width={pixels}
        height={pixels}
        loading="lazy"
      />
    );
  }
  return (
    <svg className={shape} viewBox="0 0 56 56" aria-hidden="true" focusable="false">
      <rect width="56" height="56" />
      <text x="28" y="36" textAnchor="middle">
        {initialsOf(name)}
      </text>
    </svg>
  );
}
