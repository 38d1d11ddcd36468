/** The longest phrase that is read as a date, in UTF-16 units. */
export const longestDatePhrase = 100;
