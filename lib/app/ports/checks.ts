/** Whether answers are looked for while Gmail is closed, and whether the rep has to be told of it. */
export interface CheckState {
  /** On until the rep says otherwise. */
  isOn: boolean;
  /** It has been used, is on, and nobody has told the rep yet. */
  isToExplain: boolean;
}

/** The rep's switch for looks at Gmail with Gmail closed. */
export interface CheckSwitch {
  /** Throws where it cannot be read: then nothing may be asked. */
  read(): Promise<CheckState>;
  /** The rep has decided, and so knows what it is. */
  save(isOn: boolean): Promise<void>;
  /** The rep has read what it is. */
  explained(): Promise<void>;
  /** Gmail is asked for the first time, or once more. */
  used(): Promise<void>;
}
