import { useEffect } from 'react';

/** Names the page in the browser's tab: its kind only, never anybody's words. */
export function useTitle(name: string) {
  useEffect(() => {
    document.title = `${name} · PeerEvents`;
  }, [name]);
}
