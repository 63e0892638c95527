import type { Cases } from "../../src/types.js";

const customer = "The tent leaked all night, and your shop did not answer the phone.";

export const cases: Cases = {
  valid: [
    { text: "I am sorry about the wet night. A new fly sheet left us this morning.", customer },
    { text: "We regret that the tent leaked. We have refunded the full price.", customer },
    { text: "That must have been a miserable night! Please dry the seams and wax them once.", customer },
    { text: "I'm sorry. Our tent maker Ada is looking at your photos.", customer },
    { text: "I'm sorry about the tent. I will ring you on Tuesday.", customer },
    { text: "Sorry about that. Was the inner tent wet, too?", customer },
    { text: "I apologise. Could you send me a picture of that seam?", customer },
    { text: "Sorry for the wet night! https://tents.example/seams", customer },
    { text: "I'm sorry about the tent. It will be mended by noon.", customer },
    { text: "We are sorry, and your next night at our camp is free.", customer },
    { text: "I'm sorry to hear that. We cannot take the tent back after two years.", customer },
    { text: "Thank you for your patience until Friday, and sorry again.", customer },
    { text: "I am sorry. [What you have arranged]", customer, kind: "template" },
    { text: "We apologise. The seams gave way because of the heat.", customer: "Why did the tent leak? It is new!" },
    { text: "I'm so sorry about your wet night!", customer, channel: "chat" },
    { text: "We understand that you would like a lower price.", customer: "Your new tents are far too expensive." },
    { text: "Thank you for the kind words!", customer: "The tent is wonderful, and we lost our fear of rain!" },
    "Thank you for your order. We hope to see you soon.",
  ],
  invalid: [
    { text: "I am so sorry about your wet night.", customer, at: ["I am so sorry about your wet night."] },
    {
      text: "Hello Bo,\n\nThank you for writing. We regret that the tent leaked. We wish you a dry summer!\n\nBest wishes,\nIna",
      customer,
      at: ["We regret that the tent leaked."],
      suggests: [[" [Who] will [do what] by [when], and let you know."]],
    },
    {
      text: "What a dreadful night that must have been. Our tents are loved by thousands of families.",
      customer,
      at: ["What a dreadful night that must have been."],
    },
    {
      text: "We take such reports very seriously, and our customers come first.",
      customer,
      at: ["We take such reports very seriously, and our customers come first."],
    },
    {
      text: "I apologise for the missed calls. Saturdays are very busy in our shop.",
      customer,
      at: ["I apologise for the missed calls."],
    },
    {
      text: "Our policy is that every tent is tested with water. I am sorry that yours let you down.",
      customer,
      at: ["I am sorry that yours let you down."],
    },
    {
      text: "I know how cold a wet sleeping bag is. Sorry! Should you have other questions, do let us know.",
      customer,
      at: ["Sorry!"],
    },
    {
      text: "I am sorry that nobody picked up the phone. Is anything else unclear?",
      customer,
      at: ["I am sorry that nobody picked up the phone."],
    },
    {
      text: "We have received your message and understand that this is upsetting.",
      customer,
      at: ["We have received your message and understand that this is upsetting."],
    },
    {
      text: "You are right, you should not have had to call four times. Please accept our apologies.",
      customer,
      at: ["You are right, you should not have had to call four times."],
    },
    {
      text: "We regret that our van came late by three hours. Punctuality is one of our main aims.",
      customer,
      at: ["We regret that our van came late by three hours."],
    },
    {
      text: "A night like that is hard on anyone, above all with children. We have sixty years of experience with tents.",
      customer,
      at: ["A night like that is hard on anyone, above all with children."],
    },
    {
      text: "I'm sorry that your tent leaked. We put so much care into every seam.\n\n{{agent}}",
      kind: "template",
      at: ["I'm sorry that your tent leaked."],
    },
    {
      text: "We charged your card twice. We apologise for any inconvenience.",
      at: ["We charged your card twice."],
    },
    {
      text: "We are sorry that your order came late. Thank you for your understanding.",
      kind: "template",
      at: ["We are sorry that your order came late."],
    },
  ],
  rewrite: {
    text: "Hello Bo,\n\nThank you for telling us about your tent. I am sorry that it leaked, and I know how cold such a night is.\n\nKind regards,\nIna",
    to: "Hello Bo,\n\nThank you for telling us about your tent. I am sorry that it leaked. A new one leaves our shop today and should be with you on Thursday. If anything is wrong with it, please reply to this e-mail.\n\nKind regards,\nIna",
    customer,
  },
};
