/** What somebody asks of an import beside the files. */
export interface Wishes {
  /** A list of what to find and its replacement. */
  list: File | undefined;
  /** Labels of those who ask. */
  asking: readonly string[];
  /** Which participant a label stands for. */
  speakers: ReadonlyMap<string, string>;
  keepsFileNames: boolean;
}

export const NO_WISHES: Wishes = {
  list: undefined,
  asking: [],
  speakers: new Map(),
  keepsFileNames: false,
};

/** Says that a label is of somebody who asks, or that it is not. */
export function saysAsking(wishes: Wishes, label: string, isAsking: boolean): Wishes {
  const others = wishes.asking.filter((other) => other !== label);
  return {
    ...saysSpeaker(wishes, label, ''),
    asking: isAsking ? [...others, label] : others,
  };
}

/** Says which participant a label stands for; nothing leaves it to the host. */
export function saysSpeaker(wishes: Wishes, label: string, participant: string): Wishes {
  const speakers = new Map(wishes.speakers);
  if (participant === '') {
    speakers.delete(label);
    return { ...wishes, speakers };
  }
  speakers.set(label, participant);
  return { ...wishes, speakers, asking: wishes.asking.filter((other) => other !== label) };
}

export function formOf(files: readonly File[], wishes: Wishes): FormData {
  const form = new FormData();
  for (const file of files) {
    form.append('file', file, file.name);
  }
  if (wishes.list) {
    form.append('replace', wishes.list, wishes.list.name);
  }
  for (const label of wishes.asking) {
    form.append('interviewer', label);
  }
  for (const [label, participant] of wishes.speakers) {
    form.append('speaker', `${label}=${participant}`);
  }
  if (wishes.keepsFileNames) {
    form.append('keepFileNames', 'true');
  }
  return form;
}
