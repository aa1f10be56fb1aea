import { Checkboxes } from "nhsuk-react-components";
import { type Answer, errorsOf } from "../ui/form.tsx";
import { type Place, kindWords } from "./recognisable.ts";

type Props = {
  places: Place[];
  found: string;
  answer: Answer;
  /** What its box says. */
  goesOn?: string;
};

/** By what somebody could be recognised, each place with the words around it, and the box that says one has looked. */
export function RecognisablePlaces({
  places,
  found,
  answer,
  goesOn = "I have looked, and want to share it as it is",
}: Props) {
  const [refused] = errorsOf(answer, "looked");
  const all = refused ?? found;
  return (
    <section aria-labelledby="recognised">
      <h2 id="recognised">Could somebody be recognised?</h2>
      <p>
        Read it once more first, as somebody who works there, or as the family. Taking out names and
        numbers is seldom enough. Reflections may have to be disclosed to a court.
      </p>
      {places.length > 0 && (
        <>
          <p>These places may tell who somebody is. Nobody else is told of them.</p>
          <ul className="app-list">
            {places.map((place, at) => (
              <li key={at}>
                <p className="app-soft">Perhaps {kindWords[place.kind][0]}</p>
                <p>
                  …{place.before}
                  <mark>{place.found}</mark>
                  {place.after}…
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {all !== "" && (
        <Checkboxes id="looked-choices" name="looked" error={refused}>
          <Checkboxes.Item id="looked" value={all}>
            {goesOn}
          </Checkboxes.Item>
        </Checkboxes>
      )}
    </section>
  );
}
