/** Sentences by name, each as [English, Danish]. */
export type Sentences = Record<string, readonly [string, string]>;
