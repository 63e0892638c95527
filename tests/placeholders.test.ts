import { describe, expect, it } from "vitest";
import { rules as all } from "../rules/index.js";
import { resolveInline } from "../src/config/config-loader.js";
import { placeholderSyntaxes } from "../src/language/placeholders.js";
import { createLocator } from "../src/language/positions.js";
import { annotateReply } from "../src/linter/annotate-reply.js";
import { createLinter } from "../src/linter/linter.js";
import { identity } from "../src/readers/source-map.js";
import { tagProfiles } from "../src/readers/tag-profiles.js";
import type { Act, ActType, Kind, Message, Options, Reply } from "../src/types.js";

type Product = keyof typeof tagProfiles;

function replyOf(text: string, product?: Product): Reply {
  const parts = { placeholders: [], masks: [], blocks: [], thread: [] };
  return { id: "1", text, map: identity(text.length), ...parts, ...(product && { tags: tagProfiles[product] }) };
}

interface Setting {
  readonly product?: Product | undefined;
  readonly kind?: Kind;
  readonly rule?: string;
  readonly options?: Options;
}

function lint(text: string, { product, kind = "template", rule = "no-unfilled-placeholder", options }: Setting = {}) {
  const chosen = all.filter(({ meta }) => meta.id === rule);
  const level = options ? (["error", options] as const) : "error";
  const config = resolveInline(
    { extends: [], language: "en", rules: { [rule]: level } },
    chosen.map(({ meta }) => meta),
  );
  const locate = createLocator(text);
  const places = { file: "<text>", locate, turn: () => locate };
  return createLinter(chosen, config).lint(replyOf(text, product), { channel: "email", kind }, places).messages;
}

/** What each message is, and the words that it flags. */
function found(text: string, setting: Setting = {}): string[] {
  const lines = text.split("\n");
  return lint(text, setting).map(
    ({ messageId, line, column, endColumn }: Message) =>
      `${messageId}: ${lines[line - 1]?.slice(column - 1, (endColumn ?? column) - 1)}`,
  );
}

function acts<T extends ActType>(type: T, text: string): readonly Extract<Act, { type: T }>[] {
  return annotateReply(replyOf(text), "email", "template").acts(type);
}

const products = Object.keys(tagProfiles) as Product[];

describe("the tag profiles", () => {
  it("name syntaxes that there are", () => {
    const known = placeholderSyntaxes.map(({ id }) => id);
    for (const product of products) expect(known).toEqual(expect.arrayContaining(tagProfiles[product].native));
  });

  it("have no variable twice, and let each of them pass", () => {
    const marks: Record<string, (name: string) => string> = {
      "help-scout": (name) => `{%${name}%}`,
      salesforce: (name) => `{!${name}}`,
      zammad: (name) => `#{${name}}`,
      "percent-brace": (name) => `%{${name}}`,
    };
    for (const product of products) {
      const { native, variables } = tagProfiles[product];
      expect(new Set(variables).size, product).toBe(variables.length);
      const write = marks[native[0] as string] ?? ((name) => `{{${name}}}`);
      expect(found(variables.map((name) => `It is ${write(name)} here.`).join("\n"), { product }), product).toEqual([]);
    }
  });
});

describe("a tag of another product", () => {
  it.each<[Product, string, string[]]>([
    ["helpscout", "Your case is {{ticket.id}}.", ["{{ticket.id}}"]],
    ["helpscout", "Hi {%customer.firstName%}, your case is {%conversation.number%}.", []],
    ["helpscout", "{% if vip %}Come in.{% endif %}", ["{% if vip %}", "{% endif %}"]],
    ["helpscout", "{% comment %}For guests.{% endcomment %}Come in.", ["{% comment %}"]],
    ["freescout", "About {%subject%}: see #{ticket.id}.", ["#{ticket.id}"]],
    ["zendesk", "{% comment %}For guests.{% endcomment %}{% if vip %}Come in.{% endif %}", []],
    ["zendesk", "Hi {%customer.firstName,fallback=there%}, come in.", ["{%customer.firstName,fallback=there%}"]],
    ["zendesk", "{{#if vip}}Come in.{{else}}Wait.{{/if}}", ["{{#if vip}}", "{{else}}", "{{/if}}"]],
    ["zendesk", "Hi [[name]], bring %filltext:name=thing%.", ["[[name]]", "%filltext:name=thing%"]],
    ["zendesk", "Hi {first_name}, {name} holds {order.id}.", ["{first_name}", "{order.id}"]],
    ["zendesk", "Send {insert list, e.g. your bags} by {date}.", []],
    [
      "freshdesk",
      "Dear {!Contact.FirstName}, see $ticket.id and *|FNAME|*.",
      ["{!Contact.FirstName}", "$ticket.id", "*|FNAME|*"],
    ],
    ["front", "Hi {{recipient.first_name}}.{% if x %} Bye.{% endif %}", ["{% if x %}", "{% endif %}"]],
    ["intercom", 'Hi <attribute key="user.first_name" default="there"/>, or {{user.first_name|fallback:"there"}}.', []],
    ["salesforce", "Dear {!Contact.FirstName}, {{{Recipient.Name}}} and {{contact.name}}.", ["{{contact.name}}"]],
    ["zammad", "Hi #{ticket.customer.firstname}, see %{ticket.id}.", ["%{ticket.id}"]],
    ["discourse", "Hi %{reply_to_username}, I am {{name}}.", ["{{name}}"]],
    ["gitlab", "Your case is %{ISSUE_ID}, <%= link %>.", ["<%= link %>"]],
    ["rocketchat", "Hi {{contact.name}}.{% if x %} Bye.{% endif %}", ["{% if x %}", "{% endif %}"]],
    ["github", "Hi @{issue-author}. {{#late}}Sorry, {{ author }}.{{/late}}", []],
    ["espanso", "Hi [[name]], {{clip}} $|$", []],
    ["espanso", "Hi {{ticket.requester.first_name}}, {formtext: name=thing}", ["{formtext: name=thing}"]],
    ["textexpander", "Hi %filltext:name=thing%, case {{ticket.id}}", []],
    ["textblaze", "Hi {formtext: name=thing}, %filltext:name=thing%", ["%filltext:name=thing%"]],
    ["livechat", "Hi %name%, I am {{agent.name}}.", ["{{agent.name}}"]],
  ])("in a library of %s: %s", (product, text, at) => {
    expect(found(text, { product })).toEqual(at.map((tag) => `foreign: ${tag}`));
  });

  it("is called by the product that would not fill it", () => {
    const [message] = lint("Your case is {{ticket.id}}.", { product: "helpscout" });
    expect(message?.message).toMatch(/“\{\{ticket\.id\}\}” .*Help Scout/);
  });

  it("is left alone where the format tells no product, and where the team lists it", () => {
    expect(found("Hi {{name}}, {%customer.firstName%}, #{ticket.id}.")).toEqual([]);
    expect(found("Hi {{name}}.", { product: "helpscout", options: { tags: ["name"] } })).toEqual([]);
    expect(found("Hi {{nam}}.", { product: "helpscout", options: { tags: ["customer.firstName"] } })).toEqual([
      "foreign: {{nam}}",
    ]);
  });

  it("is in a draft what every tag is: unfilled", () => {
    expect(found("Case {{ticket.id}}, {%subject%}.", { product: "zendesk", kind: "draft" })).toEqual([
      "tag: {{ticket.id}}",
      "tag: {%subject%}",
    ]);
  });
});

describe("a name that is a slip of the pen away", () => {
  it.each<[Product, string, string]>([
    ["zendesk", "{{ticket.requester.firstname}}", "{{ticket.requester.first_name}}"],
    ["zendesk", "{{ticket.requester.frist_name}}", "{{ticket.requester.first_name}}"],
    ["zendesk", "{{ ticket.requestor.name | capitalize }}", "{{ ticket.requester.name | capitalize }}"],
    ["zendesk", "{{Ticket.ID}}", "{{ticket.id}}"],
    ["freshdesk", "{{ticket.requester.first_name}}", "{{ticket.requester.firstname}}"],
    ["helpscout", "{%customer.firstname,fallback=there%}", "{%customer.firstName,fallback=there%}"],
    ["helpscout", "{%customer.first_name%}", "{%customer.firstName%}"],
    ["intercom", '{{user.fist_name|fallback:"there"}}', '{{user.first_name|fallback:"there"}}'],
    ["zammad", "#{ticket.customer.fristname}", "#{ticket.customer.firstname}"],
    ["discourse", "%{reply_to_user_name}", "%{reply_to_username}"],
    ["github", "{isue-author}", "{issue-author}"],
  ])("in a library of %s: %s", (product, tag, meant) => {
    const messages = lint(`It is for ${tag} today.`, { product });
    expect(messages.map(({ messageId }) => messageId)).toEqual(["near"]);
    expect(messages[0]?.suggestions?.map(({ fix }) => fix.text)).toEqual([meant]);
  });

  it.each<[Product, string]>([
    ["zendesk", "{{ticket.requester.custom_fields.frist_name}}"],
    ["zendesk", "{{ticket.ticket_field_4411}}"],
    ["zendesk", "{{dc.sign_off}}"],
    ["zendesk", "{{ticket.requester}}"],
    ["zendesk", "{{loyalty.points}}"],
    ["zendesk", "{% assign ticket_id = 4 %}{{ticket_id}}"],
    ["zendesk", "{% for tickets in list %}{{tickets.id}}{% endfor %}"],
    ["zendesk", '{{ "now" | date: "%B" }}'],
    ["zendesk", '{{ticket.requester.first_name || "Unknown"}}'],
    ["gorgias", "{{ticket.customer.integrations.shopify.orders[0].name}}"],
    ["chatwoot", "{{contact.custom_attribute.emial}}"],
    ["chatwoot", "{{contact.ip}}"],
    ["salesforce", "{!CONTACT.FIRSTNAME}"],
    ["salesforce", "{!Contact.Fax__c}"],
    ["espanso", "{{ticket.requester.frist_name}}"],
  ])("is none in a library of %s: %s", (product, tag) => {
    expect(found(`It is for ${tag} today.`, { product })).toEqual([]);
  });

  it("is looked for in the team's list alone where there is one", () => {
    const setting = { product: "zendesk", options: { tags: ["order.number"] } } as const;
    expect(found("{{order.numbr}} {{ticket.id}}", setting)).toEqual([
      "near: {{order.numbr}}",
      "unknown: {{ticket.id}}",
    ]);
  });
});

describe("an empty fallback", () => {
  it.each<[Product | undefined, string, string, string[]]>([
    [
      "helpscout",
      "Hi {%customer.firstName,fallback=%},",
      "{%customer.firstName,fallback=%}",
      ["{%customer.firstName,fallback=there%}"],
    ],
    ["freescout", "Dear {%customer.lastName,fallback= %},", "{%customer.lastName,fallback= %}", []],
    ["zendesk", 'Hello {{x | default: ""}},', '{{x | default: ""}}', ['{{x | default: "there"}}']],
    [
      "intercom",
      'Hey {{user.first_name|fallback:""}}!',
      '{{user.first_name|fallback:""}}',
      ['{{user.first_name|fallback:"there"}}'],
    ],
    [
      "intercom",
      'Hi <attribute key="user.name" default=""/>!',
      '<attribute key="user.name" default=""/>',
      ['<attribute key="user.name" default="there"/>'],
    ],
    ["discourse", "We are glad, %{my_name,fallback:}, that it fits.", "%{my_name,fallback:}", []],
    [
      "zendesk",
      "Hi {{ticket.requester.name || ''}},",
      "{{ticket.requester.name || ''}}",
      ["{{ticket.requester.name || 'there'}}"],
    ],
    [undefined, "{{ customer.name | default('') }}, your bag is here.", "{{ customer.name | default('') }}", []],
  ])("in a library of %s: %s", (product, text, tag, mended) => {
    const messages = lint(text, { product });
    expect(found(text, { product })).toEqual([`hollow: ${tag}`]);
    expect(messages[0]?.suggestions?.map(({ fix }) => fix.text) ?? []).toEqual(mended);
  });

  it.each<[Product, string]>([
    ["helpscout", "Hi {%customer.firstName,fallback=there%}, and {%customer.firstName%}."],
    ["intercom", 'Hi {{user.first_name|fallback:"there"}}, and {{user.first_name}}.'],
    ["zendesk", 'Hi{{name | prepend: " " | default: ""}}, come in.'],
    ["zendesk", 'Come in.\n{{ticket.note | default: ""}}\nBye.'],
    ["zendesk", 'Your parcel {{parcel.code | default: ""}} is here.'],
  ])("is none in a library of %s: %s", (product, text) => {
    expect(found(text, { product })).toEqual([]);
  });

  it("is in a draft an unfilled tag like any other", () => {
    expect(found('Hi {{name | default: ""}},', { kind: "draft" })).toEqual(['tag: {{name | default: ""}}']);
  });
});

describe("blocks", () => {
  it.each([
    "{% if vip %}Come in.{% elsif late %}Wait.{% else %}Ring.{% endif %}",
    "{%- unless vip -%}Wait.{%- endunless -%}",
    '{% case day %}{% when "Sunday" %}We rest.{% else %}Come in.{% endcase %}',
    "{% for bag in bags %}One is {{bag.colour}}.{% endfor %}",
    "{{#if vip}}Come in.{{else}}Wait.{{/if}} {{#each bags}}{{this}}{{/each}} {{^late}}Ring.{{/late}}",
  ])("that are closed are left alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["{%- unless vip -%}Wait.", ["unclosed: {%- unless vip -%}"]],
    ["{% case day %}{% when 1 %}Wait.", ["unclosed: {% case day %}"]],
    ["{% for bag in bags %}{{bag}}{% endif %}", ["stray: {% endif %}", "unclosed: {% for bag in bags %}"]],
    ["{{#if vip}}Come in.{{else}}Wait.", ["unclosed: {{#if vip}}"]],
    ["Wait.{{/late}}", ["stray: {{/late}}"]],
    ["Wait.{% else %}Come in.{% endif %}", ["stray: {% else %}", "stray: {% endif %}"]],
  ])("that are loose are found: %s", (text, expected) => {
    expect(found(text).sort()).toEqual(expected);
  });

  it("are prose in both branches", () => {
    const text =
      "{% if vip %}It is ours.{% else %}It is gonna be yours.{% endif %} {{#if x}}Nope.{{else}}Yep, gotcha.{{/if}}";
    const flagged = found(text, { rule: "no-slang" }).map((message) => message.toLowerCase());
    expect(flagged.join()).toContain("gonna");
    expect(flagged.join()).toContain("gotcha");
  });

  it("hide neither a greeting nor thanks", () => {
    expect(acts("greeting", "Hi{% if name %} {{name}}{% endif %},\n\nYour bag is here.")).toHaveLength(1);
    expect(acts("greeting", "{% if x %}Hi {{name}},{% else %}Hello,{% endif %}\n\nYour bag is here.")).not.toEqual([]);
    const thanks = "{% if vip %}Thanks for your loyalty.{% else %}Thanks for writing.{% endif %}";
    expect(acts("thanks", thanks)).not.toEqual([]);
  });

  it("tell nothing by what they ask about", () => {
    const text = "{% if due_date %}We will write to you.{% endif %}{{#contact.email}} Bye.{{/contact.email}}";
    expect(acts("contact", text)).toEqual([]);
    expect(acts("commitment", text).map(({ when }) => when)).toEqual(["none"]);
  });
});

describe("a placeholder counts as what it stands for", () => {
  it.each([
    "Hi {{ticket.requester.first_name}},",
    "{{ticket.requester.first_name}},",
    "Hi {%customer.firstName,fallback=there%},",
    "#{ticket.customer.firstname},",
    "Hello %{ticket.name.first},",
    "Dear {!Contact.FirstName},",
    '{{user.first_name|fallback:"there"}},',
    "Dear [Name],",
  ])("a greeting: %s", (line) => {
    expect(acts("greeting", `${line}\n\nYour bag is here.`)).not.toEqual([]);
  });

  it.each([
    "by {timeframe}",
    "within {{sla_hours}} hours",
    "within [X business days]",
    "on {{eta}}",
    "on {time: YYYY-MM-DD}",
    "by {{ticket.due_date}}",
    "in %filltext:name=number% days",
    "by [DATE]",
  ])("a time: %s", (time) => {
    expect(acts("commitment", `We will write to you ${time}.`).map(({ when }) => when)).toEqual(["specific"]);
  });

  it.each([
    "See {{ticket.link}}.",
    "Ring {{company.phone}}.",
    "Ring [your phone number].",
    "Bye,\n{{agent.signature}}",
  ])("a way to make contact: %s", (text) => {
    expect(acts("contact", text)).not.toEqual([]);
  });
});
