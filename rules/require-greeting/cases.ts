import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "Hello Marta,\n\nYour curtains are ready.",
    "Good evening. The night bus leaves at ten.",
    "Thanks for writing. The tickets are in the post.",
    "We appreciate your call about the boiler. The part is here.",
    "Ms. Adeyemi,\n\nYour passport has come back from the embassy.",
    "{{customer.first_name}}, your table is booked.",
    "Hi [Name] -\n\nyour loan is extended to 4 May.",
    "Bonjour Camille,\n\nYour room looks to the garden.",
    "Dear Sir or Madam:\n\nThe licence has been renewed.",
    "YOUR NEW METER\n\nHello Jonas,\n\nThe meter comes on Friday.",
    "Good news! Many thanks for the photos, the claim is accepted.",
    "Morning Priya,\nThe bread is in the oven.",
    "Welcome to the rowing club! Your card is attached.",
    "I hope you are well. The seeds can be sown from April.",
    "{% if name %}Dear {{name}}{% else %}Dear customer{% endif %},\n\nYour bill is ready.",
    { text: "The lift is out of order until noon.", channel: "chat" },
    { text: "The 14 tram runs again from 6 p.m.", channel: "public" },
    "A very warm welcome to you, Femi. The keys are at the gate.",
  ],
  invalid: [
    {
      text: "Your curtains are ready. You can collect them until six.",
      at: ["Your curtains are ready."],
      suggests: [["Hello [name],\n\n"]],
    },
    { text: "Unfortunately, the ferry is full on Sunday.", at: ["Unfortunately, the ferry is full on Sunday."] },
    { text: "Sorry about the wait! The boots are here.", at: ["Sorry about the wait!"] },
    { text: "Great news! The roof is mended.", at: ["Great news!"] },
    { text: "Please find the lease attached.\n\nKind regards,\nIvo", at: ["Please find the lease attached."] },
    { text: "Please send us the form, thanks.", at: ["Please send us the form, thanks."] },
    { text: "In Dublin, the office opens at eight.", at: ["In Dublin, the office opens at eight."] },
    { text: "Morning lessons start on 3 June.", at: ["Morning lessons start on 3 June."] },
    { text: "I am glad to hear that the hearing aid works.", at: ["I am glad to hear that the hearing aid works."] },
    { text: "YOUR REFUND\n\nThe money is on its way.", at: ["The money is on its way."] },
    {
      text: "Your policy {{policy.number}} ends on {{policy.end}}.",
      kind: "template",
      at: ["Your policy {{policy.number}} ends on {{policy.end}}."],
    },
    { text: "- Open the app.\n- Choose a seat.", at: ["- Open the app."] },
    { text: "Good evening gowns are on sale from Monday.", at: ["Good evening gowns are on sale from Monday."] },
    {
      text: "The bins are emptied on Friday this week.\n\nDear residents get a leaflet too.",
      at: ["The bins are emptied on Friday this week."],
    },
    {
      text: "Your shoes are mended and wait on the shelf.\n\nHello from the workbench,\nPim",
      at: ["Your shoes are mended and wait on the shelf."],
    },
  ],
  rewrite: {
    text: "You can change the text on the cards until 5 December. Please reply to this e-mail with the new wording.\n\nKind regards,\nNils",
    to: "Hello Ms Ferrante,\n\nYou can change the text on the cards until 5 December. Please reply to this e-mail with the new wording.\n\nKind regards,\nNils",
  },
};
