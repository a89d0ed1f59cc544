import { useSearchParams } from 'wouter';

/** Whether the page parts the excerpts of its code, which its address says. */
export function useSplitting(): [boolean, (isSplitting: boolean) => void] {
  const [search, setSearch] = useSearchParams();
  const set = (isSplitting: boolean) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('split');
        if (isSplitting) {
          after.set('split', 'yes');
        }
        return after;
      },
      { replace: true },
    );
  return [search.has('split'), set];
}
