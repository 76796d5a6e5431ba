/** What `npm run check -- --help` prints. */
export const help = `npm run check -- [flags]

Checks every file of the content folder and prints every problem, sorted by file
and line, with what was expected, what was found and how to mend it.

  --fix             first mend what is mechanical, and print what was mended, each with
                    its line in the file as it was; not together with --watch
  --format FORMAT   text, the default; json, one text with the summary and a list of
                    problems; or github, annotations of a run on GitHub
  --watch           go on, and check again after each change; Ctrl-C ends it
  --help, -h        print this

What --fix mends in events, chapters and pages: the order of the keys, dates that can
mean only one day (2014-6-3, 10 June 2014), a missing pair of quotes around a text,
blanks around a text or an address; and in registries too: line ends, a byte-order
mark, letters and marks apart (NFC), blanks at the ends of lines, the end of the file.
Comments stay, and so does what it does not understand. A file is replaced as a whole,
unless it changed meanwhile. With json or github the mends go to standard error.

Colours show at a terminal only, and not where NO_COLOR is set.

Exit code  0 nothing but warnings   1 errors: not fit to publish, a wrong flag, or a
           file that --fix could not write   2 a bug, with its stack trace`;
