import { useEffect, useId, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

interface ChoosingProps<T> {
  label: string;
  hint: string;
  /** What the list is of. */
  list: string;
  typed: string;
  onType: (typed: string) => void;
  options: readonly T[];
  keyOf: (option: T) => string;
  children: (option: T) => ReactNode;
  /** With nothing where Enter was pressed and there is nothing to choose. */
  onChoose: (option: T | undefined) => void;
  onClose: () => void;
  onBlur?: (event: FocusEvent) => void;
}

/** Words to type and what they find, of which one is chosen by arrows and Enter, or by a click. */
export function Choosing<T>(props: ChoosingProps<T>) {
  const { label, hint, list, typed, options, keyOf, children, onChoose, onClose } = props;
  const [at, setAt] = useState(0);
  const id = useId();
  const chosen = Math.min(at, options.length - 1);
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      setAt((chosen + step + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      onChoose(options[chosen]);
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      onClose();
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={typed}
        onChange={(event) => {
          props.onType(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        onBlur={props.onBlur}
      />
      <ul role="listbox" id={`${id}-list`} aria-label={list} tabIndex={-1}>
        {options.map((option, i) => (
          <li
            key={keyOf(option)}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
            onKeyDown={onKey}
          >
            {children(option)}
          </li>
        ))}
      </ul>
    </>
  );
}
