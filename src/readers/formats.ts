/** A format that is read. */
export interface FormatInfo {
  /** What `--input-format` and the config's `format` call it. */
  readonly id: string;
  readonly title: string;
  /** Which files are taken for it, in words or globs. */
  readonly files: string;
  /** What of them is read. */
  readonly reads: string;
}

const exported = "JSON, YAML or CSV with its keys";

/** All formats: those of files, then those of products within them. */
export const formats: readonly FormatInfo[] = [
  {
    id: "plain",
    title: "Plain text",
    files: "*.txt *.text *.mail, and all others",
    reads: "the draft without headers, quotations and signature; or the last turn of “Customer: … Agent: …”",
  },
  {
    id: "markdown",
    title: "Markdown",
    files: "*.md *.markdown",
    reads: "one reply, or a library of them in fences, quotations or sections",
  },
  { id: "html", title: "HTML", files: "*.html *.htm", reads: "the text without quotations and signature" },
  {
    id: "eml",
    title: "Mail",
    files: "*.eml",
    reads: "the text part (or the HTML part if there is none), in any transfer encoding",
  },
  { id: "mbox", title: "Mailbox", files: "*.mbox", reads: "the last mail that the customer did not write" },
  {
    id: "json",
    title: "JSON",
    files: "*.json",
    reads: "what the product wrote, or each map with a text under a usual key",
  },
  { id: "ndjson", title: "JSON, one record a line", files: "*.ndjson *.jsonl", reads: "each record as a JSON file" },
  { id: "yaml", title: "YAML", files: "*.yaml *.yml", reads: "as JSON" },
  { id: "csv", title: "CSV", files: "*.csv *.tsv", reads: "each row, by the names in its header" },
  {
    id: "generic",
    title: "Replies under usual keys",
    files: "JSON, YAML or CSV of no known product",
    reads: "title, name … and body, text, content …; {customer, reply, channel}; more by “keys”",
  },
  {
    id: "zendesk-macros",
    title: "Zendesk macros",
    files: exported,
    reads: "actions “comment_value” or “comment_value_html”; no internal notes, no inactive macros",
  },
  { id: "zendesk-dynamic-content", title: "Zendesk dynamic content", files: exported, reads: "active variants" },
  {
    id: "zendesk-ticket",
    title: "Zendesk ticket with comments",
    files: exported,
    reads: "the proposed or last public comment, with the conversation before it",
  },
  { id: "zendesk-chat-shortcuts", title: "Zendesk chat shortcuts", files: exported, reads: "“message”" },
  { id: "intercom-macros", title: "Intercom macros", files: exported, reads: "“body_text”, or “body”" },
  {
    id: "intercom-conversation",
    title: "Intercom conversation",
    files: exported,
    reads: "the last public part of the team, with the conversation before it",
  },
  { id: "front-templates", title: "Front message templates", files: exported, reads: "“body”" },
  {
    id: "front-conversation",
    title: "Front conversation",
    files: exported,
    reads: "the draft or the last message of the team, with the conversation before it",
  },
  {
    id: "freshdesk-responses",
    title: "Freshdesk canned responses",
    files: exported,
    reads: "“content”, or “content_html”",
  },
  {
    id: "freshdesk-ticket",
    title: "Freshdesk ticket",
    files: exported,
    reads: "the last public reply, with the conversation before it",
  },
  {
    id: "helpscout-replies",
    title: "Help Scout saved replies",
    files: exported,
    reads: "“text”, and “chatText” for chats",
  },
  {
    id: "helpscout-conversation",
    title: "Help Scout conversation",
    files: exported,
    reads: "the draft or the last public reply, with the conversation before it",
  },
  {
    id: "gorgias-macros",
    title: "Gorgias macros",
    files: exported,
    reads: "“body_text” of the reply action, or “body_html”",
  },
  {
    id: "gorgias-ticket",
    title: "Gorgias ticket",
    files: exported,
    reads: "the last public message of the team, with the conversation before it",
  },
  { id: "chatwoot-responses", title: "Chatwoot canned responses", files: exported, reads: "“content”, as Markdown" },
  {
    id: "chatwoot-conversation",
    title: "Chatwoot conversation",
    files: exported,
    reads: "the last public message of the team, with the conversation before it",
  },
  {
    id: "crisp-conversation",
    title: "Crisp conversation",
    files: exported,
    reads: "the operator's last message, with the conversation before it",
  },
  { id: "zammad-modules", title: "Zammad text modules", files: exported, reads: "“content” of active modules" },
  {
    id: "zammad-ticket",
    title: "Zammad ticket",
    files: exported,
    reads: "the agent's last public article, with the conversation before it",
  },
  { id: "osticket-responses", title: "osTicket premade replies", files: exported, reads: "“response” of enabled ones" },
  { id: "freescout-replies", title: "FreeScout saved replies", files: exported, reads: "“text”" },
  { id: "livechat-responses", title: "LiveChat canned responses", files: exported, reads: "“text”" },
  { id: "rocketchat-responses", title: "Rocket.Chat canned responses", files: exported, reads: "“text”" },
  {
    id: "hubspot-thread",
    title: "HubSpot conversation",
    files: exported,
    reads: "the last outgoing message, with the conversation before it",
  },
  { id: "kustomer-shortcuts", title: "Kustomer shortcuts", files: exported, reads: "the text of “draft”" },
  { id: "discourse-replies", title: "Discourse canned replies", files: exported, reads: "“content”, as Markdown" },
  {
    id: "github-replies",
    title: "GitHub saved replies",
    files: ".github/replies.yml",
    reads: "“body” of each reply, as Markdown",
  },
  {
    id: "github-label-actions",
    title: "GitHub label actions",
    files: "label-actions.yml",
    reads: "“comment” of each label, as Markdown",
  },
  {
    id: "gitlab-service-desk",
    title: "GitLab service desk templates",
    files: ".gitlab/service_desk_templates/*.md",
    reads: "the whole file, as Markdown",
  },
  { id: "salesforce-quick-text", title: "Salesforce quick text", files: exported, reads: "“Message” of each record" },
  {
    id: "salesforce-templates",
    title: "Salesforce email templates as records",
    files: exported,
    reads: "“Body”, or “HtmlValue”, of active ones",
  },
  {
    id: "salesforce-email",
    title: "Salesforce email templates",
    files: "*.email",
    reads: "the whole file, as text or HTML",
  },
  {
    id: "espanso",
    title: "Espanso matches",
    files: "YAML with “matches”",
    reads: "matches with a label, forms, Markdown and HTML; all if the format is named",
  },
  { id: "textexpander", title: "TextExpander groups", files: "CSV without a header", reads: "the second column" },
  { id: "textblaze", title: "Text Blaze folders", files: exported, reads: "the text of each snippet" },
  { id: "alfred-snippets", title: "Alfred snippets", files: exported, reads: "“snippet”" },
];
