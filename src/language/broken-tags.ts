const greeting = String.raw`(?<=\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\s)`;

/** What was meant as a tag and is none, so that it is sent as it stands. They are tried where no whole tag was found. */
const forms: readonly string[] = [
  // {{name}}}
  String.raw`\{\{[\w. |]{1,80}\}\}\}`,
  // { {name} }, {{name} }
  String.raw`\{\s\{[^{}\n]{1,80}\}\s?\}|\{\{[^{}\n]{1,80}\}\s\}`,
  // {{}}, {{name}, {{{name}}
  String.raw`\{\{\s{0,9}\}\}|\{{2,3}[^{}\n]{1,120}\}{1,2}(?!\})`,
  // {{name]], {{name
  String.raw`\{\{[^{}[\]\n]{1,80}\]{1,2}|\{{2,3}-?\s{0,9}[A-Za-z_][\w.]{0,80}`,
  // {% %}, {% if vip }, {% if vip, { % if vip %}
  String.raw`\{%\s{0,9}%\}|\{%-?\s{0,9}[A-Za-z][^%{}\n]{0,120}[%}]|\{%-?\s{0,9}[A-Za-z][\w.]{0,40}|\{\s%[^%{}\n]{1,120}%\s?\}`,
  // ${name, #{name, %{name
  String.raw`[$#%]\{\s?[A-Za-z][\w.]{1,80}(?![^{}\n]{0,40}\})`,
  // {name}}, {name], {order.id, Hi {name
  String.raw`(?<!\{)\{[A-Za-z][\w. ]{0,80}\}\}(?!\})|\{[A-Za-z][\w. ]{1,40}\]`,
  String.raw`\{[A-Za-z]{1,40}[._][\w.]{1,40}(?![^{}\n]{0,80}\})|${greeting}\{[A-Za-z]\w{0,40}(?![^{}\n]{0,80}\})`,
  // [[name], [name}, Hi [name
  String.raw`\[\[[A-Za-z][^[\]\n]{0,80}\](?![\](])|\[[A-Za-z][\w .']{1,40}\}`,
  String.raw`${greeting}\[[A-Za-z][\w ']{1,30}(?=[,.!?\n]|$)(?![^[\]\n]{0,120}\])`,
  // <%= name >, *|NAME
  String.raw`<%=?[^%<>\n]{1,120}>|\*\|[A-Z][A-Z0-9_:]{1,40}[|*]?(?![\w|])`,
];

/** Source of a regular expression that matches a broken tag. */
export const brokenTag = forms.join("|");

const inTag = /[\w. ]/;
const tail = /[A-Za-z][\w.]{0,80}\s?(?:\}\}|%\})/y;

/** Find the ends of tags, whether or not they have a beginning: `name}}`. */
export function* findTagEnds(text: string): Iterable<RegExpExecArray> {
  for (const { index } of text.matchAll(/\}\}|%\}/g)) {
    let start = index;
    while (start > 0 && index - start < 80 && inTag.test(text.charAt(start - 1))) start--;
    const last = text.slice(start, index).trimEnd().lastIndexOf(" ");
    tail.lastIndex = start + last + 1;
    const match = tail.exec(text);
    if (match) yield match;
  }
}
