import type { NoteEntry } from "./lexicon.js";
import { customer, mark, message, reply, speaking } from "./words.js";

/** What must not go out, or not as it is. */
export const withheld: readonly NoteEntry[] = [
  { phrase: "^ do not send $" },
  { phrase: "^ do not send :|-|–|—" },
  { phrase: "(|:|-|–|—|*|hold|draft do not send )|*|!" },
  { phrase: "(|:|-|–|—|*|hold|draft do not send $" },
  { phrase: "^ do not send|publish|post|reply|respond yet" },
  { phrase: "( do not send|publish|post|reply|respond yet" },
  {
    phrase: `do not|never send|post|publish|submit|use ?* this|that ${reply}|message|email|e-mail`,
    unless: { before: [speaking], after: ["to|if|unless|when|after|in|on"] },
  },
  {
    phrase: `do not|never send|forward|show|share|reveal|disclose|mention|give|pass|email|copy|quote ?* ?* ?* to|with ?* customer|client|cust|cx`,
    unless: {
      before: ["you|we|they|i|it|he|she|that|will|would"],
      after: ["service|support|care|data|information|lists"],
    },
  },
  {
    phrase: `do not|never tell|inform|alert|promise|offer|refund|contact|call|email|bill|charge|credit|copy|cc ${customer}`,
    unless: { before: [speaking], after: ["service|services|support|care|account|accounts|data|relations"] },
  },
  {
    phrase: "do not|never tell|offer|promise|refund|give the|this customer|client",
    unless: { before: ["you|we|they|i|it|will|would"] },
  },
  {
    phrase: "do not|never tell|promise|offer|remind her|him|them",
    when: { before: ["^", mark, ",|but|and|so|please|just"] },
  },
  {
    phrase: "do not|never promise|commit|offer|refund|credit|ship|cancel|close|call|contact|answer ?* yet|anything",
    when: { before: ["^", mark, ",|but|so"] },
    unless: { after: ["you|your"] },
  },
  { phrase: "should|must|better not tell|admit|mention|let her|him|customer|client" },
  { phrase: "keep|keeping quiet|mum|schtum|shtum about|on" },
  { phrase: "^ blame the|it|them", unless: { after: ["?* on me|us"] } },
  { phrase: "run|running this|it past * ?* first", unless: { before: ["can|you|we|to|will"] } },
  { phrase: "do not|never admit|concede fault|liability|anything|blame", unless: { before: ["you|we|they|i"] } },
  {
    phrase: "do not mention the|our|that|any|this",
    when: { before: ["^", mark, ",|but|so|please"] },
    unless: { after: ["code|pin|password ?*"] },
  },
  {
    phrase: "let|let's ?* not tell|mention|bring|raise|admit|offer|refund|reply|respond|promise",
    unless: { after: ["you"] },
  },
  { phrase: `no need to tell|mention ?* ?* ?* her|him|them|customer|client` },
  { phrase: "she|he|they|customer|client does|do|did not need|have to know" },
  {
    phrase:
      "do not|never send|publish|post|reply|respond ?* before|until|without ?* ?* ?* approval|approved|approves|review|reviewed|sign-off|signoff|ok|okay|confirms|checked|checks",
    unless: { before: ["you|we|they|i|it"], after: ["from you|your"] },
  },
  {
    phrase: `delete|remove|cut|strip|drop|edit|replace|update|change|adjust|check|fill|double-check ?* ?* ${message}|this|these|above|below|everything|names|name|placeholders|brackets|details|amount|figures|tone before|prior ?* sending|posting|publishing`,
    unless: { before: ["you|we|they|i|your ?*"], after: ["it|the|your|us|back|any", "?* ?* to us"] },
  },
  {
    phrase:
      "delete|remove|edit|update|personalise|personalize|customise|customize|proofread|double-check before|prior ?* sending|posting|publishing",
    unless: { before: ["you|we|they|i"], after: ["it|the|your|us|back"] },
  },
  {
    phrase:
      "delete|remove|edit|replace|personalise|personalize|customise|customize|proofread|check ?* ?* ?* ?* before you send|post|hit",
    only: "template",
  },
  { phrase: "proofread|proofreading ?* ?* before i|we send|post" },
  {
    phrase:
      "review|proofread|approve|check|double-check|confirm|look ?* ?* ?* ?* before i|we reply|respond|answer|publish",
    unless: { before: ["we|i|will|to|you"], after: ["you|your|the|out your"] },
  },
  {
    phrase: "before this|it goes|is|gets out|sent|live|published",
    when: { before: ["check|this|over|fix|approve|approval|up|review|ok|okay|please|that|name|amount|wording|tone"] },
    unless: { after: ["to you"] },
  },
  {
    phrase: "paste|insert|copy ?* ?* ?* text|blurb|paragraph|wording|macro|template|spiel|boilerplate here",
    unless: { before: ["can|you"] },
  },
  {
    phrase: "ok|okay|good|ready|safe|fine to send|post|go ?",
    when: { before: ["^", "^ is|does|looks|look this|it|that", "^ this|it", "look|looks|sound|sounds"] },
  },
  { phrase: "^ lgtm" },
  { phrase: "^ draft :|-|–|—", unless: { after: ["#"] } },
  { phrase: "draft ?* only|reply|response|answer|version", letters: "upper" },
  { phrase: `^ suggested|proposed|draft|recommended|canned ${message} :` },
  { phrase: `^ ${message} to|for ?* ${customer} :` },
  {
    phrase: `here is|'s a|the|your|my ?* draft|polished|revised|professional|improved|rewritten|suggested reply|response`,
    unless: { after: ["from|of the|our|their"] },
  },
  { phrase: "^ tone : ?* apologetic|friendly|formal|informal|empathetic|firm|polite|warm|neutral|professional" },
  { phrase: "usual|standard blurb|spiel|boilerplate|waffle", unless: { before: ["the"], after: ["is|are|was|in"] } },
];
