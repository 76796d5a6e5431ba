/** What `npm run init -- --help` prints. */
export const help = `npm run init -- FOLDER [--title TITLE] [--address ADDRESS]

Makes a content folder to begin another timeline with: site, vocabulary, registries, pages
and three made-up events, each file with comments that say what it holds. It can be built
at once.

FOLDER              a folder that is not there yet, or is empty; without a path it lies in
                    the project's folder

  --title TITLE     what the timeline is called
  --address ADDRESS where it will be published: https://name.github.io/my-timeline
  --help, -h        print this

Nothing is ever overwritten.

Exit code  0 the folder is there   1 nothing was written   2 a bug, with its stack trace`;
