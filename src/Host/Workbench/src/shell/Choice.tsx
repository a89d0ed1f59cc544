interface ChoiceProps<T> {
  name: string;
  legend: string;
  options: readonly (readonly [T, string])[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several, all of them in sight. */
export const Choice = <T,>({ name, legend, options, value, onChange }: ChoiceProps<T>) => (
  <fieldset className="choices">
    <legend>{legend}</legend>
    {options.map(([option, label]) => (
      <label key={label} className="choice">
        <input
          type="radio"
          name={name}
          checked={option === value}
          onChange={() => onChange(option)}
        />
        {label}
      </label>
    ))}
  </fieldset>
);
