import type { Shape } from "../shape.js";
import { conversations } from "./conversations.js";
import { espanso, textBlaze, textExpander } from "./expanders.js";
import { labelActions } from "./label-actions.js";
import { libraries } from "./libraries.js";
import { salesforce } from "./salesforce.js";
import { zendeskChatShortcuts, zendeskDynamicContent, zendeskMacros } from "./zendesk.js";
import { zendeskTicket } from "./zendesk-ticket.js";

/** The shapes of products, the first that matches is taken. */
export const shapes: readonly Shape[] = [
  zendeskMacros,
  zendeskDynamicContent,
  zendeskTicket,
  zendeskChatShortcuts,
  ...conversations,
  ...libraries,
  ...salesforce,
  labelActions,
  espanso,
  textExpander,
  textBlaze,
];
