/** What `npm run new -- --help` prints. */
export const help = `npm run new -- [event | place | actor | publisher] [flags]

Asks for what is required and writes it: an event as a file of its own, the others
into their registry. Nothing that is there is overwritten. What is given as a flag
is not asked; without a terminal, nothing is.

Event, a draft until you have written its account
  --title TEXT         what happened and where, in neutral words
  --date DATE          2014-06-29, "June 2014", "about 5 June 2014", "5 to 10 June 2014"
  --date-note TEXT     why the date is not certain
  --type ID            a type of the vocabulary, by id or name
  --place ID           a place by id or name; once for each
  --actor ID=ROLE      once for each; needed where the type is violent
  --source TEXT        address, day of publication and title as printed, with blanks
                       between them; once for each; the title may be missing
  --significance 1–5   5 changed the course, 1 for the record
  --status STATUS      confirmed, corroborated or single-source; if left out, what the
                       number of independent publishers allows
  --summary TEXT       one or two sentences
  --slug WORDS         the end of the file name; if left out, from the title
  --added DAY          if left out, today

Place        --name TEXT --country IQ --precision 1–7 [--lat N --lon N --admin1 IQ-NI]
             [--alias TEXT …] [--geonames N] [--wikidata Q…] [--id ID]
Actor        --name TEXT --kind KIND --description TEXT [--country IQ] [--alias TEXT …]
             [--part-of ID] [--affiliate-of ID] [--wikidata Q…] [--id ID]
Publisher    --name TEXT --domain DOMAIN --kind KIND [--country IQ] [--party] [--id ID]
             A name in another language is a further --name ar=…

All
  --yes                write it even if the record has something like it
  --no-questions       ask nothing, also at a terminal
  --help, -h           print this

Exit code  0 written   1 not written: something is missing, wrong or there already
           2 a bug, with its stack trace   130 left with Ctrl-C`;
