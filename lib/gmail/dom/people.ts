/** Somebody as Gmail's page shows them. */
export interface ShownPerson {
  email: string;
  name: string;
}

const mostPeople = 200;
const longestText = 300;

/** Each address once, and no more or longer than the background takes: a page can be endless. */
export function tidyPeople(people: readonly ShownPerson[]): ShownPerson[] {
  const byAddress = new Map<string, ShownPerson>();
  for (const { email, name } of people) {
    const known = byAddress.get(email);
    if (email.length > longestText || (known && known.name !== '')) continue;
    byAddress.set(email, { email, name: name.slice(0, longestText) });
  }
  return [...byAddress.values()].slice(0, mostPeople);
}
