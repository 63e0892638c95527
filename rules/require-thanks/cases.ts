import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "Hello Ana,\n\nThe sauna is closed. It opens again in May.",
    "Hello Ana,\n\nThank you for your letter. The sauna is closed. It opens in May.",
    "Hello Ana,\n\nWe appreciate your patience. The sauna is closed. It opens in May.",
    "Hello Ana,\n\nThe sauna is closed. It opens in May. Kindly use the pool until then.",
    "Hello Ana,\n\nThe sauna is closed. It opens in May. You can use the pool.\n\nMany thanks,\nOle",
    "Hello Ana,\n\nI would be grateful for a photo. The hinge may be loose. It has two screws.",
    "Hello Ana,\n\nThat was very kind of you. The scarf is here. You can collect it today.",
    "Hello Ana,\n\nYour loyalty means a lot to us. The card is new. It works from Monday.",
    "Hello Ana,\n\nThis is how it works:\n\n1. Open the lid.\n2. Press the button.\n3. Wait for the light.",
    "Hello Ana! Good morning! The sauna is closed. Have a lovely day!",
    "Hello Ana,\n\nThe sauna is closed.\n\nKind regards,\n\nOle Brandt\nFront desk\nWe are open from 9 to 5.",
    { text: "The sauna is closed. It opens in May. The pool is free.", channel: "chat" },
    { text: "The sauna is closed. It opens in May. The pool is free.", channel: "public" },
    "Hello Ida,\n\nThe bill is £12. It is due in May. Bless you for your patience.\n\nBo",
  ],
  invalid: [
    {
      text: "Hello Ana,\n\nThe sauna is closed. It opens in May. The pool is free until then.",
      at: ["The sauna is closed."],
      suggests: [["Thank you for [what they did]. "]],
    },
    {
      text: "Dear Ana,\n\nThanks to the new pump, the sauna is hot again. It opens at nine. Towels are free.",
      at: ["Thanks to the new pump, the sauna is hot again."],
    },
    {
      text: "Dear Ana,\n\nI appreciate how tiresome this is. The builders leave in May. Your room looks to the garden.",
      at: ["I appreciate how tiresome this is."],
    },
    {
      text: "Dear Ana,\n\nWe have packed a Thank You card with it. The box left today. It is a small one.",
      at: ["We have packed a Thank You card with it."],
    },
    {
      text: "Dear Ana,\n\nYou can sit wherever you please. Seats have no numbers. Doors open at seven.",
      at: ["You can sit wherever you please."],
    },
    {
      text: "Dear Ana,\n\nThe screen shows “Please wait”. Then it turns green. You can go in.",
      at: ["The screen shows “Please wait”."],
    },
    {
      text: "Dear Ana,\n\nSend us the form. We need it by Monday. The desk opens at nine.",
      at: ["Send us the form."],
    },
    {
      text: "Dear Ana,\n\nI am pleased to say that the coat is here. It is blue. You can collect it today.",
      at: ["I am pleased to say that the coat is here."],
    },
    {
      text: "Dear Ana,\n\nThe fee is gone. Your next bill shows it. It comes on Monday.\n\nBest wishes,\nOle\n\nPlease consider the environment before printing this e-mail.",
      at: ["The fee is gone."],
    },
    {
      text: "Dear Ana,\n\nWe do not appreciate the tone. The fee stays. It is due on Monday.",
      at: ["We do not appreciate the tone."],
    },
    {
      text: "Hi {{name}},\n\nYour plan ends on {{date}}. You can renew it in the app. The price stays the same.",
      kind: "template",
      at: ["Your plan ends on {{date}}."],
    },
    { text: "Did you try the other key? Is it stiff? It may be bent.", at: ["Did you try the other key?"] },
    {
      text: "Hello Ida,\n\nUntil then the sauna is shut. The pool is open. Towels lie by the door.\n\nBo",
      at: ["Until then the sauna is shut."],
    },
  ],
  rewrite: {
    text: "Hello Mr Osei,\n\nYour garden waste bin has been ordered. Our crew brings it on Tuesday, 6 May. Put it out on Thursdays from then on.\n\nKind regards,\nSiân",
    to: "Hello Mr Osei,\n\nThank you for your order. Our crew brings the garden waste bin on Tuesday, 6 May. From then on, please put it out on Thursdays.\n\nKind regards,\nSiân",
  },
};
