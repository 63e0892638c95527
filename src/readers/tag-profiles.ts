import type { TagProfile } from "../types.js";
import { tagVariables } from "./tag-variables.js";

const liquid = ["mustache", "liquid-tag"];
/** An expander types into the help desk, whose tags its snippets may hold. */
const typedOn = ["mustache", "liquid-tag", "help-scout", "salesforce", "triple-mustache", "zammad", "percent-brace"];

/** What fills the tags of each product's replies, by the product's id. */
export const tagProfiles = {
  zendesk: { name: "Zendesk", native: liquid, variables: tagVariables.zendesk },
  intercom: { name: "Intercom", native: [...liquid, "attribute"], variables: tagVariables.intercom },
  freshdesk: { name: "Freshdesk", native: liquid, variables: tagVariables.freshdesk },
  helpscout: { name: "Help Scout", native: ["help-scout"], variables: tagVariables.helpscout },
  front: { name: "Front", native: ["mustache"], variables: tagVariables.front },
  gorgias: { name: "Gorgias", native: liquid, variables: tagVariables.gorgias },
  salesforce: {
    name: "Salesforce",
    native: ["salesforce", "triple-mustache"],
    variables: tagVariables.salesforce,
  },
  livechat: { name: "LiveChat", native: ["percent"], variables: [] },
  rocketchat: { name: "Rocket.Chat", native: ["mustache"], variables: tagVariables.rocketchat },
  chatwoot: { name: "Chatwoot", native: liquid, variables: tagVariables.chatwoot },
  zammad: { name: "Zammad", native: ["zammad"], variables: tagVariables.zammad },
  osticket: { name: "osTicket", native: ["percent-brace"], variables: tagVariables.osticket },
  discourse: { name: "Discourse", native: ["percent-brace"], variables: tagVariables.discourse },
  freescout: { name: "FreeScout", native: ["help-scout"], variables: tagVariables.freescout },
  gitlab: { name: "GitLab", native: ["percent-brace"], variables: tagVariables.gitlab },
  github: {
    name: "GitHub",
    native: ["mustache", "mustache-block", "triple-mustache", "brace"],
    variables: tagVariables.github,
  },
  espanso: { name: "Espanso", native: [...typedOn, "expander-field", "expander-mark"], variables: [] },
  textexpander: {
    name: "TextExpander",
    native: [...typedOn, "expander-fill", "expander-mark", "percent"],
    variables: [],
  },
  textblaze: { name: "Text Blaze", native: [...typedOn, "expander-form", "brace"], variables: [] },
  hubspot: { name: "HubSpot", native: liquid, variables: tagVariables.hubspot },
} satisfies Readonly<Record<string, TagProfile>>;
