/** Characters: what is kept of a mail stays short, and bodies are not kept. */
export const longestPointText = 120;
export const longestSentence = 300;
