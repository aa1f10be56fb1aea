/** What a shape of a picture stands for. */
export function Key({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <span>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        {children}
      </svg>{" "}
      {name}
    </span>
  );
}
