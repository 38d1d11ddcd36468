interface Gmonkey {
  load(version: string, loaded: (api: GmonkeyApi) => void): void;
}

interface GmonkeyApi {
  isConversationViewDisabled(): boolean;
  getCurrentThread(): { getThreadId(): string } | null;
}

declare global {
  interface Window {
    gmonkey?: Gmonkey;
  }
}

/** Gmail's old scripting object, which extensions still ask for the setting of the conversation view. */
export function installGmonkey(conversationView: boolean, currentLegacyThreadId: () => string | null): void {
  window.gmonkey = {
    load(_version, loaded) {
      const getCurrentThread: GmonkeyApi['getCurrentThread'] = () => {
        const id = currentLegacyThreadId();
        return id === null ? null : { getThreadId: () => id };
      };
      setTimeout(() => loaded({ isConversationViewDisabled: () => !conversationView, getCurrentThread }), 0);
    },
  };
}
