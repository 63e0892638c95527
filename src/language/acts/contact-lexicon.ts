import type { ActEntry } from "./phrases.js";

const us =
  "us|me|our|the|support|customer|your|them|him|her|this|that|anyone|one|any|reception|member|client|head|directly|back";
const others = "i|we|they|he|she|who|team";
/** What the company does, and what somebody wrote: “we will call you”, “thank you for your call this morning”. */
const theirs = [
  "your|the|this|a|an|our|my|last|first|quick|kind|prompt|swift|recent|for|phone|by",
  others,
  `${others} will|would|shall|can|could|may|might|should|must|did|do|'d ?*`,
];
const matters =
  "question|questions|query|queries|concern|concerns|doubt|doubts|problem|problems|issue|issues|trouble|help|assistance|anything|something|else|support|happens|persists|persist|returns|reoccurs|recurs|continue|continues|need|needed|missed|unclear|wrong";

/** What the customer is told to do, or may do, to come back. */
export const waysBack: readonly ActEntry[] = [
  "reply|respond|answer",
  `contact|call|ring|phone|telephone|email|e-mail|message|text|reach|tell|notify|ask|alert|dm|visit|see ?* ${us}`,
  "text|sms|whatsapp ?* to #",
  "write|speak|talk|chat|live-chat ?* ?* to|with|us|me|in|at|back|here",
  "let|lets * ?* ?* know",
  "keep us|me ?* posted|updated|informed",
  "get|come|check|be ?* in|back touch|contact|to|with|here",
  "reach out|back",
  "give|drop|shoot|send|ping us|me|our|the ?* ?* call|ring|shout|bell|buzz|line|note|message|email|e-mail|mail|word|text",
  "stop|drop|pop|swing|come by|in|into|over|round",
  "open|raise|create|submit|start|log|file ?* ?* new ?* ticket|case|request|conversation|chat|enquiry|inquiry|query",
  "reopen|re-open",
  "stay|keep in touch",
  "confirm|shout|yell|holler",
  "report ?* ?* it|this|that|any|anything|them|these|back|here|online|further|new|to",
].map((phrase) => ({ phrase, unless: { before: theirs } }));

/** Where somebody is, whom the customer can turn to. */
const staffed = "desk|office|counter|reception|line|lines|phone|phones|branch|shop|store|switchboard|inbox|mailbox";

/** Words that hold the door open. */
const invitations: readonly ActEntry[] = [
  "replying|answering|responding|writing to|back|here|in|on|at|via",
  "replying|answering|responding|emailing|e-mailing|calling|phoning|ringing|contacting|messaging|texting this|that|us|me|our|the",
  "an|any|your|one|a quick|short|simple reply|answer|response to|on|here",
  "an|any|your|one|a reply|answer|response|line|note|call|message|word|e-mail|email to|on|from this|us|me|our|here|will|is|reopens|does",
  "know|knows where to find|reach|get|contact",
  "find|catch|meet me|us ?* at|in|on|here|behind|every|from|until",
  "call|phone|click|message|email|e-mail|tap|text|ring|dial away",
  "direct|phone|extension|mobile|contact line|number|details",
  "extension|ext|ext. #",
  "dial|press|ring|call #|zero",
  `${staffed} ?* ?* ?* ?* is|are ?* ?* open|staffed|manned|available|free|read|watched|answered`,
  `am|are|is ?* at|on|behind the|our|my ?* ?* ${staffed}`,
  "by replying|responding|answering|calling|contacting|emailing|e-mailing|phoning|ringing|writing|messaging|texting|reaching|visiting|using",
  "be reopened|re-opened",
  "feel|please free",
  "not hesitate",
  "no hesitation",
  "look|looking forward to ?* hear|hearing from",
  "not|until|unless|if ?* hear|heard from you",
  `if|should|whenever you|there|anything|something|it|this|the|that|any ?* ?* ?* ?* ${matters}`,
  "any ?* ?* question|questions|query|queries|concerns|doubts|feedback",
  "at your disposal|service",
  "here|available|around|happy|glad|ready ?* to help|assist|support|answer|talk|chat",
  "here|there for you|if|should|whenever|when|anytime|24/7",
  "am|are ?* available|reachable|contactable|around",
  "be reached|contacted",
  "help|support|contact|assistance centre|center|page|desk|line|form|forum|portal|hub|section|button",
  "helpdesk|helpline|hotline|livechat|webchat|messenger|whatsapp|telegram",
  "live|web|online|in-app chat",
  "more|info|information|details ?* ?* here",
  "faq|faqs",
  "phone|telephone|tel|mobile|mob|hotline :",
  "tel|mob .",
  "door is|'s ?* open",
  "how|what can|may|else i|we|can ?* help|assist|do",
].map((phrase) => ({ phrase }));

/** “Anything else”, but not where the customer need not do anything else. */
const offers: readonly ActEntry[] = [
  { phrase: "anything|something else", unless: { before: ["do|need|require|take|charge"] } },
];

/** Words that ask to come back. */
export const openDoors: readonly ActEntry[] = [...invitations, ...offers];
