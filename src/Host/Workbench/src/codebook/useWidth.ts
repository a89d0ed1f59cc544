import { useEffect, useRef, useState } from 'react';

/** How wide an element is now. */
export function useWidth<T extends HTMLElement>(atFirst: number) {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(atFirst);
  useEffect(() => {
    const resized = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    if (element.current) {
      resized.observe(element.current);
    }
    return () => resized.disconnect();
  }, []);
  return [element, width] as const;
}
