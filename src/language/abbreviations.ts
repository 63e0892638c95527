// Words that a full stop after them may belong to; lower case, without the last stop.

/** Titles and the like: a full stop after one never ends a sentence. */
export const neverFinal: ReadonlySet<string> = new Set(
  "mr mrs ms mx dr prof messrs st mt ft rev hon capt sgt lt col gen fr sr sra srta vs v cf viz e.g eg i.e ie p.s ps n.b nb attn re".split(
    " ",
  ),
);
/** Abbreviations that end a sentence only where one clearly starts after them. */
export const rarelyFinal: ReadonlySet<string> = new Set(
  "a.m p.m am pm u.s u.k u.s.a e.u d.c inc ltd co corp llc plc bros jr sr dept est approx etc ext tel univ assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun min mins sec secs hr hrs wk wks yr yrs max incl excl acct appt qty lb lbs oz kg km cm mm pt pts gal resp misc".split(
    " ",
  ),
);
/** Abbreviations of “number”, “page” and their like: a number follows. */
export const beforeNumber: ReadonlySet<string> = new Set("no nos nr num art p pp vol ch fig sec para".split(" "));
/** “Tel. 555 0100”: what follows is no word. */
export const beforeDigits: ReadonlySet<string> = new Set("tel ext fax mob ph".split(" "));
/** Words after which a full stop has to be looked at. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...neverFinal,
  ...rarelyFinal,
  ...beforeNumber,
  ...beforeDigits,
]);
