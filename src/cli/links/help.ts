/** What `npm run links -- --help` prints. */
export const help = `npm run links -- [flags]

Asks every address that a source of an event or a chapter gives whether a page still
answers there, and prints those where none does, those that have moved for good, and
those that cannot be seen by a machine. It asks each host for one page at a time, with a
second of rest in between, eight hosts at most at once, and says who asks. What it finds
out is kept in .cache/links.json: stop it at any time and start it again to go on.

  --host HOST       only the addresses of this host and of those below it
  --only FILE…      only the addresses in these files or folders
  --since WHEN      ask again what was last asked before a day (2026-11-01) or longer ago
                    than some days (30d); 7d unless told otherwise. What may have been
                    wrong for a moment only is asked again in every run
  --offline         ask nothing: report what earlier runs found out
  --archive         look in the Internet Archive for a copy of each page whose source has
                    no archive_url, the one made nearest to the day of publication
  --write           look at each copy found so far, and write archive_url into the files of
                    those that answer; nothing else in a file changes
  --format FORMAT   text, the default; json; or github, annotations of a run on GitHub
  --help, -h        print this

A page is asked by HEAD, and by GET where a host refuses that; nothing of a page is read.
What may pass (429, 500, no answer) is asked three times, after the wait that the host
names. A host that turns machines away (401, 403, a way to sign in) is a warning: open
such a page in a browser.

Behind a proxy set HTTPS_PROXY and HTTP_PROXY, and NO_PROXY for what needs none.

Exit code  0 no address is broken   1 some are, a flag is wrong, no host answered to
           the end, or a file could not be written   2 a bug, with its stack trace`;
