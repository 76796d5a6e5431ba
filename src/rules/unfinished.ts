const mark = 'TODO';

/** What stands where an author has still something to write. */
export const unfinished = { mark, pattern: new RegExp(String.raw`\b${mark}\b`) };
