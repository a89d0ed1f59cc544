/** The kinds of files that hold interviews. */
export const KINDS = ['.txt', '.md', '.docx'];

/** What is read of a file before it is chosen. */
interface Chosen {
  name: string;
  size: number;
  /** Where it lies in the folder that was chosen, with that folder's name. */
  webkitRelativePath?: string;
}

export const isKind = ({ name }: Chosen) =>
  !name.startsWith('.') && KINDS.some((kind) => name.toLowerCase().endsWith(kind));

/** A folder counts without its subfolders. */
const isAtTop = ({ webkitRelativePath = '' }: Chosen) => webkitRelativePath.split('/').length <= 2;

/** Files put to those chosen before; one of the same name takes the place of the other. */
export function joined<F extends Chosen>(before: readonly F[], more: readonly F[]) {
  const taken = more.filter((file) => isKind(file) && isAtTop(file));
  const names = new Set(taken.map(({ name }) => name));
  return {
    files: [...before.filter(({ name }) => !names.has(name)), ...taken],
    passedOver: more.length - taken.length,
  };
}

/** The files that were dropped, those of a dropped folder among them. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files];
  const read = await Promise.all(
    entries.map((entry) => (entry?.isDirectory ? inFolder(entry as FileSystemDirectoryEntry) : [])),
  );
  const folders = new Set(entries.flatMap((entry) => (entry?.isDirectory ? [entry.name] : [])));
  return [...loose.filter(({ name }) => !folders.has(name)), ...read.flat()];
}

async function inFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  // A browser tells them in parts until there is none left.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (part.length === 0) {
      return files;
    }
    for (const entry of part) {
      if (entry.isFile) {
        files.push(await fileOf(entry as FileSystemFileEntry));
      }
    }
  }
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((done, fail) => entry.file(done, fail));
