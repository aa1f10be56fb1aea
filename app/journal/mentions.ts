type Named = { name: string };

const isLetter = /[\p{L}\p{N}]/u;

/**
 * Who is mentioned in a text: "@Ruth Adeyemi", or "@Ruth" if only one of them is called so. Case does not matter.
 * @param people who can be mentioned
 */
export function mentioned<Person extends Named>(text: string, people: Person[]): Person[] {
  const said = text.toLocaleLowerCase("en");
  const firstNames = people.map(firstName);
  return people.filter((person) => {
    const first = firstName(person);
    const isOnly = firstNames.filter((name) => name === first).length === 1;
    return isSaid(said, person.name.toLocaleLowerCase("en")) || (isOnly && isSaid(said, first));
  });
}

const firstName = ({ name }: Named) => (name.split(" ")[0] ?? "").toLocaleLowerCase("en");

function isSaid(text: string, name: string): boolean {
  for (let at = text.indexOf(`@${name}`); at >= 0; at = text.indexOf(`@${name}`, at + 1))
    if (!isLetter.test(text[at + name.length + 1] ?? "")) return true;
  return false;
}
