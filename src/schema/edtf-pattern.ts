const single = String.raw`\d{4}(-(\d{2}|XX)(-(\d{2}|XX))?)?[?~%]?`;

/** The form of an EDTF date or interval as a regular expression, for editors; it does not know the calendar. */
export const edtfPattern = `^${single}(/(${single}|\\.\\.))?$`;
