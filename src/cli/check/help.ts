/** What `npm run check -- --help` prints. */
export const help = `npm run check -- [flags]

Checks every file of the content folder and prints every problem, sorted by file
and line, with what was expected, what was found and how to mend it.

  --format FORMAT   text, the default; json, one text with the summary and a list of
                    problems; or github, annotations of a run on GitHub
  --watch           go on, and check again after each change; Ctrl-C ends it
  --help, -h        print this

Colours show at a terminal only, and not where NO_COLOR is set.

Exit code  0 nothing but warnings   1 errors: not fit to publish, or a wrong flag
           2 a bug, with its stack trace`;
