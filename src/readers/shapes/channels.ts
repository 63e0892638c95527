import type { Channel } from "../../types.js";

/** Where the customer reads a message of Front, by its type. */
export const frontChannels: Readonly<Record<string, Channel>> = {
  email: "email",
  facebook: "public",
  front_chat: "chat",
  intercom: "chat",
  sms: "chat",
  tweet: "public",
  twitter_dm: "chat",
  whatsapp: "chat",
};

/** Where the customer reads a message of Gorgias, by its channel. */
export const gorgiasChannels: Readonly<Record<string, Channel>> = {
  chat: "chat",
  email: "email",
  facebook: "public",
  "facebook-messenger": "chat",
  "instagram-comment": "public",
  "instagram-direct-message": "chat",
  sms: "chat",
  twitter: "public",
  whatsapp: "chat",
};

/** Where the customer reads an article of Zammad, by its type. */
export const zammadChannels: Readonly<Record<string, Channel>> = {
  chat: "chat",
  email: "email",
  "facebook feed comment": "public",
  sms: "chat",
  "telegram personal-message": "chat",
  "twitter status": "public",
};

/** Where the customer reads a comment of Zendesk, by what it came through. */
export const zendeskChannels: Readonly<Record<string, Channel>> = {
  chat: "chat",
  chat_transcript: "chat",
  email: "email",
  facebook: "public",
  native_messaging: "chat",
  sms: "chat",
  twitter: "public",
  whatsapp: "chat",
};
