/** A place in the text that the rep must fill: characters from `start` up to `end`. */
export interface Gap {
  variable: string;
  start: number;
  end: number;
}

export interface Rendered {
  /** Paragraphs with an empty line between them. */
  text: string;
  /** Only where the mail would say nothing without the sentence. */
  gaps: readonly Gap[];
  /** Sentences that were left out, because something in them is not known. */
  dropped: readonly string[];
}

/** A text with marks, and the sentences that were left out of it. */
export interface Kept {
  /** Paragraphs of lines. */
  paragraphs: readonly (readonly string[])[];
  dropped: readonly string[];
}
