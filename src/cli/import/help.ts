/** What `npm run import -- --help` prints. */
export const help = `npm run import -- FILE --out FOLDER [--map FILE] [--dry-run]

Makes a draft of an event of each row of a file and writes it into FOLDER, in the folder
of its year. A row gets TODO wherever you must decide; what it says beyond that stands
below the account, so that nothing is lost. Look the drafts through there, then move
those that you keep into events/ of the content folder and run npm run check.

FILE, recognised by its columns
  UCDP GED            CSV of any version
  ACLED               CSV as exported
  TimelineJS          the sheet as CSV, or JSON
  GeoJSON             a FeatureCollection; properties by the usual names, or --map
  events.csv          of this site, or of another made with it
  any other table     CSV with comma, semicolon or tab, and --map

Flags
  --out FOLDER        where the drafts go; made if it is not there
  --map FILE          YAML that says which column holds what, see CONTRIBUTING.md
  --dry-run           write nothing, say what would be written
  --help, -h          print this

No file is ever overwritten. Run the same command again to go on where it stopped: what
is in the folder, or in the record with the same number of UCDP, is not written again.
A file may be larger than memory.

Exit code  0 every row has its draft   1 some rows could not be read, or nothing was done
           2 a bug, with its stack trace`;
