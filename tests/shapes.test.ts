import { describe, expect, it } from "vitest";
import { ReplyLint } from "../src/index.js";

interface Case {
  readonly name: string;
  /** A value to write as JSON, or the text of the file. */
  readonly input: unknown;
  /** Name of the file; JSON if absent. */
  readonly file?: string;
  readonly inputFormat?: string;
  readonly format?: string;
  /** Each reply as `path | title | kind channel | customer | text`. */
  readonly replies: readonly string[];
  /** Each text left out as `path: reason`. */
  readonly leftOut?: readonly string[];
}

const ask = "Where is my lamp?";
const more = "It is three days late!";
const answer = "Hello Ada, your lamp leaves us today.";
const note = "Blame the carrier.";
const macro = { title: "Late lamp", active: true, actions: [{ field: "comment_value", value: answer }] };
const comment = (id: number, author: number, body: string, day: number, isPublic = true) => ({
  id,
  type: "Comment",
  author_id: author,
  body,
  public: isPublic,
  created_at: `2026-03-0${day}T08:00:00Z`,
});
const ticket = (id: number) => ({
  id,
  subject: `Lamp ${id}`,
  requester_id: 7,
  comments: [comment(1, 7, ask, 1), comment(2, 9, answer, 3), comment(3, 7, more, 2), comment(4, 9, note, 4, false)],
});
const intercom = (id: string) => ({
  type: "conversation",
  id,
  title: "Lamp",
  created_at: 100,
  source: { type: "email", body: `<p>${ask}</p>`, author: { type: "user" } },
  conversation_parts: {
    conversation_parts: [
      { part_type: "comment", body: answer, created_at: 300, author: { type: "admin" } },
      { part_type: "note", body: note, created_at: 310, author: { type: "admin" } },
      { part_type: "comment", body: `<p>${more}</p>`, created_at: 200, author: { type: "user" } },
      { part_type: "close", body: null, created_at: 320, author: { type: "admin" } },
    ],
  },
});
const freshdesk = (id: number) => ({
  id,
  subject: "Lamp",
  description_text: ask,
  source: 1,
  created_at: "2026-03-01T08:00:00Z",
  conversations: [
    { body_text: answer, incoming: false, private: false, source: 0, created_at: "2026-03-03T08:00:00Z" },
    { body_text: more, incoming: true, private: false, source: 0, created_at: "2026-03-02T08:00:00Z" },
    { body_text: note, incoming: false, private: true, source: 2, created_at: "2026-03-04T08:00:00Z" },
    { body_text: "For the courier", incoming: false, private: false, source: 8, created_at: "2026-03-05T08:00:00Z" },
  ],
});
const helpScout = {
  id: 5,
  subject: "Lamp",
  type: "email",
  _embedded: {
    threads: [
      {
        type: "reply",
        state: "draft",
        body: `${answer}<br>Bye`,
        createdBy: { type: "user" },
        createdAt: "2026-03-01T00:00:00Z",
      },
      { type: "lineitem", state: "published", body: "Assigned", createdAt: "2026-03-04T00:00:00Z" },
      {
        type: "customer",
        state: "published",
        body: more,
        createdBy: { type: "customer" },
        createdAt: "2026-03-03T00:00:00Z",
      },
      {
        type: "customer",
        state: "published",
        body: ask,
        createdBy: { type: "customer" },
        createdAt: "2026-03-02T00:00:00Z",
      },
      {
        type: "reply",
        state: "hidden",
        body: "Deleted words",
        createdBy: { type: "user" },
        createdAt: "2026-03-02T01:00:00Z",
      },
    ],
  },
};
const gorgias = {
  id: 3,
  subject: "Lamp",
  channel: "chat",
  messages: [
    {
      from_agent: true,
      public: true,
      channel: "chat",
      body_text: answer,
      sent_datetime: "2026-03-03T00:00:00Z",
      created_datetime: "2026-04-01T00:00:00Z",
    },
    {
      from_agent: false,
      public: true,
      channel: "chat",
      body_text: ask,
      body_html: `<p>${ask}</p>`,
      sent_datetime: "2026-03-02T00:00:00Z",
      created_datetime: "2026-04-01T00:00:01Z",
    },
    {
      from_agent: true,
      public: false,
      channel: "internal-note",
      body_text: note,
      sent_datetime: null,
      created_datetime: "2026-04-01T00:00:02Z",
    },
  ],
};
const chatwoot = {
  id: 8,
  messages: [
    { id: 3, content: answer, message_type: "outgoing", private: false, created_at: "2026-03-03T00:00:00Z" },
    {
      id: 4,
      content: "Deleted words",
      message_type: "outgoing",
      private: false,
      created_at: "2026-03-05T00:00:00Z",
      content_attributes: { deleted: true },
    },
    { id: 2, content: "Sam joined", message_type: "activity", private: false, created_at: "2026-03-02T00:00:00Z" },
    { id: 1, content: ask, message_type: "incoming", private: false, created_at: "2026-03-01T00:00:00Z" },
  ],
};
const zammad = [
  {
    id: 1,
    type: "email",
    sender: "Customer",
    subject: "Lamp",
    body: `<div>${ask}</div>`,
    content_type: "text/html",
    internal: false,
    created_at: "2026-03-01T00:00:00Z",
  },
  {
    id: 2,
    type: "note",
    sender: "Agent",
    subject: "",
    body: note,
    content_type: "text/plain",
    internal: true,
    created_at: "2026-03-02T00:00:00Z",
  },
  {
    id: 3,
    type: "email",
    sender: "Agent",
    subject: "Re: Lamp",
    body: `<div>${answer}</div>`,
    content_type: "text/html",
    internal: false,
    created_at: "2026-03-03T00:00:00Z",
  },
  {
    id: 4,
    type: "note",
    sender: "System",
    subject: "",
    body: "Merged",
    content_type: "text/plain",
    internal: false,
    created_at: "2026-03-04T00:00:00Z",
  },
];
const hubspot = {
  results: [
    {
      type: "MESSAGE",
      direction: "OUTGOING",
      senders: [{ actorId: "A-1" }],
      text: answer,
      richText: `<p>${answer}</p>`,
      createdAt: "2026-03-03T00:00:00Z",
    },
    { type: "COMMENT", senders: [{ actorId: "A-1" }], text: note, createdAt: "2026-03-02T00:00:00Z" },
    {
      type: "MESSAGE",
      direction: "INCOMING",
      senders: [{ actorId: "V-1" }],
      text: ask,
      createdAt: "2026-03-01T00:00:00Z",
    },
    { type: "ASSIGNMENT", createdAt: "2026-03-04T00:00:00Z" },
  ],
};

const twice = `${ask}\n\n${more}`;
const cases: readonly Case[] = [
  {
    name: "Zendesk, a page of macros",
    input: { macros: [macro, { ...macro, active: false }], next_page: null, count: 2 },
    format: "zendesk-macros",
    replies: [`macros[0].actions[0].value | Late lamp | template email | | ${answer}`],
    leftOut: ["macros[1].actions[0].value: inactive macro"],
  },
  {
    name: "Zendesk, one macro in YAML",
    file: "late-lamp.yaml",
    input: `title: Late lamp\nactions:\n  - field: status\n    value: solved\n  - field: comment_value\n    value:\n      - channel:all\n      - |\n        ${answer}\n`,
    format: "zendesk-macros",
    replies: [`actions[1].value[1] | Late lamp | template email | | ${answer}`],
  },
  {
    name: "Zendesk, a list of answers with one macro each",
    input: [{ macro }, { macro }],
    format: "zendesk-macros",
    replies: [0, 1].map((i) => `[${i}].macro.actions[0].value | Late lamp | template email | | ${answer}`),
  },
  {
    name: "Zendesk, tickets with comments, each with its own reply",
    input: { tickets: [ticket(1), ticket(2)], count: 2 },
    format: "zendesk-ticket",
    replies: [1, 2].map(
      (id) => `tickets[${id - 1}].comments[1].body | Lamp ${id} | draft email | ${twice} | ${answer}`,
    ),
    leftOut: ["tickets[0].comments[3].body: internal note", "tickets[1].comments[3].body: internal note"],
  },
  {
    name: "Zendesk, a ticket in a wrapper",
    input: { ticket: ticket(1) },
    format: "zendesk-ticket",
    replies: [`ticket.comments[1].body | Lamp 1 | draft email | ${twice} | ${answer}`],
    leftOut: ["ticket.comments[3].body: internal note"],
  },
  {
    name: "Zendesk, tickets one a line",
    file: "export.ndjson",
    input: [ticket(1), { ticket: ticket(2) }].map((line) => JSON.stringify(line)).join("\n"),
    format: "zendesk-ticket",
    replies: [
      `[0].comments[1].body | Lamp 1 | draft email | ${twice} | ${answer}`,
      `[1].ticket.comments[1].body | Lamp 2 | draft email | ${twice} | ${answer}`,
    ],
    leftOut: ["[0].comments[3].body: internal note", "[1].ticket.comments[3].body: internal note"],
  },
  {
    name: "Zendesk, comments with the newest first and nothing that tells who asked",
    input: { comments: [comment(2, 9, answer, 2), comment(1, 7, ask, 1)] },
    format: "zendesk-ticket",
    replies: [`comments[0].body | | draft email | ${ask} | ${answer}`],
  },
  {
    name: "Zendesk, a proposed comment in HTML beside the comments",
    input: { ticket: { comment: { html_body: `<p>${answer}</p>`, public: true } }, comments: [comment(1, 7, ask, 1)] },
    format: "zendesk-ticket",
    replies: [`ticket.comment.html_body | | draft email | ${ask} | ${answer}`],
  },
  {
    name: "Zendesk, proposed comments of many tickets",
    input: {
      tickets: [
        { id: 1, comment: { body: answer, public: true } },
        { id: 2, comment: { body: note, public: false } },
      ],
    },
    format: "zendesk-ticket",
    replies: [`tickets[0].comment.body | | draft email | | ${answer}`],
    leftOut: ["tickets[1].comment.body: internal note", "tickets[1].comment.body: no reply to the customer yet"],
  },
  {
    name: "Zendesk, an incremental export without comments",
    input: { tickets: [{ id: 1, subject: "Lamp", description: ask, requester_id: 7 }], end_of_stream: true },
    replies: [],
  },
  {
    name: "Intercom, as plain text and HTML, by time",
    input: intercom("1"),
    format: "intercom-conversation",
    replies: [`conversation_parts.conversation_parts[0].body | Lamp | draft email | ${twice} | ${answer}`],
    leftOut: ["conversation_parts.conversation_parts[1].body: internal note"],
  },
  {
    name: "Intercom, a list of conversations",
    input: { type: "conversation.list", conversations: [intercom("1"), intercom("2")] },
    format: "intercom-conversation",
    replies: [0, 1].map(
      (i) =>
        `conversations[${i}].conversation_parts.conversation_parts[0].body | Lamp | draft email | ${twice} | ${answer}`,
    ),
    leftOut: [0, 1].map((i) => `conversations[${i}].conversation_parts.conversation_parts[1].body: internal note`),
  },
  {
    name: "Freshdesk, a ticket",
    input: freshdesk(1),
    format: "freshdesk-ticket",
    replies: [`conversations[0].body_text | Lamp | draft email | ${twice} | ${answer}`],
    leftOut: ["conversations[2].body_text: internal note"],
  },
  {
    name: "Freshdesk, a list of tickets",
    input: [freshdesk(1), freshdesk(2)],
    format: "freshdesk-ticket",
    replies: [0, 1].map((i) => `[${i}].conversations[0].body_text | Lamp | draft email | ${twice} | ${answer}`),
    leftOut: [0, 1].map((i) => `[${i}].conversations[2].body_text: internal note`),
  },
  {
    name: "Freshdesk, a ticket that the team opened",
    input: {
      ...freshdesk(1),
      source: 10,
      description_text: answer,
      conversations: [],
      notes: [{ body: ask, incoming: true, private: false, created_at: "2026-03-09T08:00:00Z" }],
    },
    format: "freshdesk-ticket",
    replies: [`description_text | Lamp | draft email | | ${answer}`],
  },
  {
    name: "Freshdesk, one canned response",
    input: { id: 1, title: "Late lamp", content: answer, content_html: `<p>${answer}</p>`, folder_id: 3 },
    format: "freshdesk-responses",
    replies: [`content | Late lamp | template email | | ${answer}`],
  },
  {
    name: "Help Scout, a conversation with its threads and a draft",
    input: { _embedded: { conversations: [helpScout] } },
    format: "helpscout-conversation",
    replies: [`_embedded.conversations[0]._embedded.threads[0].body | Lamp | draft email | ${twice} | ${answer}\nBye`],
  },
  {
    name: "Front, messages with a private draft",
    input: {
      _results: [
        {
          id: "msg_2",
          is_inbound: false,
          draft_mode: "private",
          type: "email",
          text: answer,
          body: `<p>${answer}</p>`,
          created_at: 1.5,
        },
        { id: "msg_1", is_inbound: true, draft_mode: null, type: "email", text: ask, created_at: 1700000000.1 },
      ],
    },
    format: "front-conversation",
    replies: [`_results[0].text | | draft email | ${ask} | ${answer}`],
  },
  {
    name: "Front, a draft to be created",
    input: { author_id: "tea_1", to: ["ada@example.com"], subject: "Lamp", body: answer, mode: "private" },
    replies: [`body | Lamp | draft email | | ${answer}`],
  },
  {
    name: "Gorgias, a ticket whose messages were imported",
    input: { data: [gorgias] },
    format: "gorgias-ticket",
    replies: [`data[0].messages[0].body_text | Lamp | draft chat | ${ask} | ${answer}`],
    leftOut: ["data[0].messages[2].body_text: internal note"],
  },
  {
    name: "Chatwoot, message types in words",
    input: { data: { payload: [chatwoot] } },
    format: "chatwoot-conversation",
    replies: [`data.payload[0].messages[0].content | | draft email | ${ask} | ${answer}`],
  },
  {
    name: "Zammad, the articles of a ticket",
    input: zammad,
    format: "zammad-ticket",
    replies: [`[2].body | | draft email | ${ask} | ${answer}`],
    leftOut: ["[1].body: internal note"],
  },
  {
    name: "Zammad, tickets with their articles",
    input: [{ title: "Lamp", articles: zammad }],
    format: "zammad-ticket",
    replies: [`[0].articles[2].body | Lamp | draft email | ${ask} | ${answer}`],
    leftOut: ["[0].articles[1].body: internal note"],
  },
  {
    name: "HubSpot, the messages of a thread",
    input: hubspot,
    format: "hubspot-thread",
    replies: [`results[0].text | | draft email | ${ask} | ${answer}`],
    leftOut: ["results[1].text: internal note"],
  },
  {
    name: "Kustomer, one shortcut",
    input: { data: { type: "shortcut", attributes: { name: "Late lamp", draft: { text: answer } } } },
    format: "kustomer-shortcuts",
    replies: [`data.attributes.draft.text | Late lamp | template email | | ${answer}`],
  },
  {
    name: "Salesforce, quick texts as the command line gives them",
    input: {
      status: 0,
      result: {
        records: [{ attributes: { type: "QuickText" }, Name: "Late lamp", Message: answer, Channel: "Live Chat" }],
      },
    },
    format: "salesforce-quick-text",
    replies: [`result.records[0].Message | Late lamp | template chat | | ${answer}`],
  },
  {
    name: "Salesforce, email templates",
    input: {
      records: [
        {
          attributes: { type: "EmailTemplate" },
          Name: "Late lamp",
          Subject: "Your lamp",
          Body: answer,
          HtmlValue: `<p>${answer}</p>`,
          IsActive: true,
        },
        {
          attributes: { type: "EmailTemplate" },
          Name: "Old lamp",
          Body: null,
          HtmlValue: `<p>${answer}</p>`,
          IsActive: false,
        },
      ],
    },
    format: "salesforce-templates",
    replies: [`records[0].Body | Late lamp | template email | | ${answer}`],
    leftOut: ["records[1].HtmlValue: inactive"],
  },
  {
    name: "Discourse templates",
    input: { templates: [{ id: 1, title: "Late lamp", content: answer, usages: 3 }] },
    format: "discourse-replies",
    replies: [`templates[0].content | Late lamp | template public | | ${answer}`],
  },
  {
    name: "GitHub, saved replies of the API",
    input: { data: { viewer: { savedReplies: { nodes: [{ title: "Late lamp", body: answer }] } } } },
    replies: [`data.viewer.savedReplies.nodes[0].body | Late lamp | template email | | ${answer}`],
  },
  {
    name: "a list of titles and bodies, short ones too",
    input: [
      { title: "Late", body: "Your lamp leaves us today." },
      { title: "Bye", body: "Bye!" },
    ],
    replies: [
      "[0].body | Late | template email | | Your lamp leaves us today.",
      "[1].body | Bye | template email | | Bye!",
    ],
  },
  {
    name: "a list of names and texts in a wrapper",
    input: { version: 2, groups: [{ name: "Lamps", items: [{ name: "Late", text: answer }] }] },
    replies: [`groups[0].items[0].text | Late | template email | | ${answer}`],
  },
  {
    name: "a map of ids",
    input: {
      late: { label: "Late lamp", content: answer },
      lost: { label: "Lost lamp", content: "Dear [Name], we look for it." },
    },
    replies: [
      `late.content | Late lamp | template email | | ${answer}`,
      "lost.content | Lost lamp | template email | | Dear [Name], we look for it.",
    ],
  },
  {
    name: "a map from titles to letters",
    input: { "Late lamp": answer, "Lost lamp": "Dear [Name], we look for it.", Bye: "See you!" },
    replies: [
      `["Late lamp"] | Late lamp | template email | | ${answer}`,
      '["Lost lamp"] | Lost lamp | template email | | Dear [Name], we look for it.',
      "Bye | Bye | template email | | See you!",
    ],
  },
  {
    name: "a map from titles to texts, where the caller says so",
    inputFormat: "generic",
    input: { hours: "Open from nine." },
    replies: ["hours | hours | template email | | Open from nine."],
  },
  {
    name: "drafts in the neutral form",
    input: [{ customer: ask, reply: answer, channel: "chat" }],
    replies: [`[0].reply | | draft chat | ${ask} | ${answer}`],
  },
  ...(
    [
      ["Question,Answer", "Answer", "", ask],
      ["Macro name,Macro text", "Macro text", "Late", ""],
      ["Template,Body (EN)", "Body (EN)", "Late", ""],
      ["Title,Canned Response", "Canned Response", "Late", ""],
      ["Name,Response Text", "Response Text", "Late", ""],
      ["Name,Saved Reply", "Saved Reply", "Late", ""],
    ] as const
  ).map(
    ([header, key, title, customer]): Case => ({
      name: `a spreadsheet with ${header}`,
      file: "library.csv",
      input: `${header}\n${customer || "Late"},"${answer}"\n`,
      replies: [
        `[0]${/^\w+$/.test(key) ? `.${key}` : `["${key}"]`} | ${title} | template email | ${customer} | ${answer}`.replace(
          "|  |",
          "| |",
        ),
      ],
    }),
  ),
];

/** What else lies in the folders of a team. */
const others: readonly Pick<Case, "name" | "input" | "file">[] = [
  {
    name: "package.json",
    input: {
      name: "lamp",
      description: "Your lamp, please.",
      scripts: { cmd: "please run you" },
      templateOSS: { content: "./you/root.js" },
    },
  },
  {
    name: "tsconfig.json",
    input: { compilerOptions: { target: "es2022", lib: ["es2022"], plugins: [{ name: "you" }] }, include: ["src"] },
  },
  {
    name: "results of ESLint",
    input: [
      {
        filePath: "/a.js",
        messages: [
          {
            ruleId: "no-undef",
            severity: 2,
            message: "You use “lamp”, please define it.",
            line: 1,
            column: 1,
            suggestions: [{ desc: "Define it.", fix: { range: [0, 4], text: "let you, please." } }],
          },
        ],
      },
    ],
  },
  {
    name: "a workflow",
    file: ".github/workflows/label.yml",
    input:
      "name: label\non: issues\njobs:\n  one:\n    steps:\n      - name: Close\n        uses: some/action@v1\n        with:\n          comment: Thank you for the idea, please open it elsewhere.\n          body: Please see below, thank you.\n",
  },
  {
    name: "services",
    file: "docker-compose.yml",
    input:
      "services:\n  web:\n    image: lamp\n    labels:\n      message: You should please not read this.\n    command: run\n",
  },
  {
    name: "an OpenAPI file",
    file: "openapi.yaml",
    input:
      "openapi: 3.1.0\ninfo: {title: Lamps, description: Your lamps.}\npaths:\n  /a:\n    get:\n      responses:\n        '404':\n          content:\n            application/json:\n              example: {title: Gone, message: 'Sorry, your lamp is gone.'}\n",
  },
  {
    name: "a catalog of translations",
    input: {
      error: { title: "Oh no", message: "Sorry, please try it again." },
      home: { title: "Home", text: "Your lamps." },
    },
  },
  {
    name: "translations by key",
    file: "locales/en.json",
    input: { "mail.hello": "Hello {name}, your lamp is here.", "mail.bye": "Thank you for your order, bye." },
  },
  {
    name: "translations in a flat map",
    input: { hello: "Hello, you!", save: "Save your lamp.", cancel: "Please wait.", lost: "Sorry, it is lost." },
  },
  {
    name: "messages of a browser extension",
    file: "_locales/en/messages.json",
    input: { name: { message: "Your lamp, please." }, hi: { message: "Hello, you can start." } },
  },
  {
    name: "a lock file",
    input: {
      lockfileVersion: 3,
      packages: { "node_modules/you": { version: "1.0.0", deprecated: "Please, you should not use it." } },
    },
  },
  {
    name: "a chart of Vega",
    input: {
      title: { text: "Your lamps, please." },
      mark: { type: "text" },
      encoding: { text: { field: "you" } },
      data: { values: [{ name: "a", text: "b" }] },
    },
  },
  {
    name: "an audit of npm",
    input: {
      vulnerabilities: {
        you: { name: "you", via: [{ title: "Please, your lamp is broken.", url: "https://a.example" }] },
      },
    },
  },
  {
    name: "answers of an API in a snapshot",
    input: { status: 404, error: { name: "NotFound", message: "Sorry, your lamp was not found." } },
  },
  { name: "customers who praise the team", input: [{ name: "Ada", role: "Baker", text: "You are great, thank you!" }] },
  { name: "comments with numbers", input: [{ id: 1, body: "Hello, can you help me?" }] },
  {
    name: "a log",
    file: "app.ndjson",
    input: '{"level":30,"time":1,"message":"You should please restart."}\n{"level":30,"message":"Your lamp is on."}',
  },
  { name: "measurements", file: "data.csv", input: "name,text\na,b\nc,d\n" },
  { name: "pairs without a header", file: "pairs.csv", input: "a1,b1\na2,b2\n" },
  {
    name: "lists of words",
    input: [
      ["en", "Your English"],
      ["de", "Your German please"],
    ],
  },
  {
    name: "comments that answer comments",
    input: { comments: [{ author: "Ada", replies: [{ name: "Bo", body: "So true" }] }] },
  },
  {
    name: "settings of alarms",
    file: "alarms.yaml",
    input:
      "receivers:\n  - name: chat\n    slack_configs:\n      - title: '{{ .Title }}'\n        text: '{{ .Text }}'\n",
  },
  {
    name: "tasks",
    file: "tasks.yml",
    input: "- name: Copy\n  template: src=a.j2 dest=/etc/a mode=0644\n- name: Tell\n  debug: {msg: You are done.}\n",
  },
];

describe("an export", () => {
  it.each(cases)("is read: $name", async ({ input, file, inputFormat, format = "generic", replies, leftOut = [] }) => {
    const report = await read(input, file, inputFormat);
    const lines = report.replies.map(({ path, title, kind, channel, customer, text }) =>
      [path, title, `${kind} ${channel}`, customer ?? "", text.trim()].join(" | "),
    );
    expect(lines.map((line) => line.replaceAll("|  |", "| |"))).toEqual(replies);
    expect(report.leftOut.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(leftOut);
    expect(report.format).toBe(format);
  });
});

describe("a file without replies, come upon in a folder", () => {
  it.each(others)("is not read: $name", async ({ input, file }) => {
    expect((await read(input, file)).replies).toEqual([]);
  });

  it("may be a draft that is still to be written", async () => {
    const report = await read({ customer: ask, reply: " " }, undefined, undefined, true);
    expect(report).toMatchObject({ replies: [], leftOut: [{ reason: "it has no text" }] });
  });

  it("is taken at its word if it is named", async () => {
    const sent = [{ id: 7, title: "Lamp", body: "Sent on Monday." }];
    expect((await read(sent)).replies).toEqual([]);
    expect((await read(sent, undefined, undefined, true)).replies).toMatchObject([{ text: "Sent on Monday." }]);
    const record = { id: 7, text: "Sent on Monday." };
    expect((await read(record, "lamps.ndjson", undefined, true)).replies).toMatchObject([{ text: "Sent on Monday." }]);
  });
});

function read(input: unknown, filePath = "export.json", format?: string, named = false) {
  const linter = new ReplyLint({ overrideConfigFile: true, ...(format && { overrideConfig: { format } }) });
  return linter.readReplies({ text: typeof input === "string" ? input : JSON.stringify(input), filePath }, { named });
}
