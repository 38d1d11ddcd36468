import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day that the format knows: the same files give the same bytes. */
const date = 0x21;

interface Entry {
  name: Buffer;
  data: Buffer;
}

/** Every file below `folder` in one ZIP archive, stored without compression, in the order of their names. */
export async function zipFolder(folder: string): Promise<Buffer> {
  const listed = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = listed
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries = await Promise.all(paths.map((path) => readEntry(folder, path)));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const common = describe(entry);
    const file = Buffer.concat([bytes([0x04034b50, 4]), common, entry.name, entry.data]);
    directory.push(
      bytes([0x02014b50, 4], [20, 2]),
      common,
      bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      entry.name,
    );
    files.push(file);
    offset += file.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...files, ...directory, end]);
}

async function readEntry(folder: string, path: string): Promise<Entry> {
  const name = relative(folder, path).split(sep).join('/');
  return { name: Buffer.from(name), data: await readFile(path) };
}

/** What a file's own header and the directory say alike: version needed, flags, method, time, date, checksum, sizes. */
function describe({ name, data }: Entry): Buffer {
  const size = data.length;
  const utf8Names = 0x800;
  return bytes(
    [20, 2],
    [utf8Names, 2],
    [0, 2],
    [0, 2],
    [date, 2],
    [crc32(data), 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  );
}

/** Little-endian numbers, each with its width in bytes. */
function bytes(...numbers: readonly (readonly [value: number, width: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([value, width]) => {
      const buffer = Buffer.alloc(width);
      buffer.writeUIntLE(value, 0, width);
      return buffer;
    }),
  );
}
