/** Somebody as a page shows them: an address that may be none, a name that may be anything. */
export interface RawPerson {
  email: string;
  name: string;
}
