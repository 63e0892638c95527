import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "We cannot apologise enough for the cold soup.",
    "You can't go wrong with the blue rucksack.",
    "I can't open the attachment. Could you send the photo once more?",
    "We can't wait to see your class in the museum.",
    "We cannot guarantee that the ferry sails, but it has sailed every day this week.",
    "I cannot refund the course, but you can take it in autumn instead.",
    "The green tent is sold out. The brown one is in stock, at the same price.",
    "We don't deliver to Malta. Our shop in Valletta is open every day: https://shops.example/valletta.",
    "We are unable to extend the loan until the fine is paid.",
    "Your claim was declined. I have asked our surveyor Ines to look at the roof again, and she will call you on Monday.",
    "We no longer repair this clock. Please ask Mr Frey in Mill Lane, who does.",
    "If the parcel has left the depot, we cannot change the address.",
    "You were told that we cannot refund you, which was wrong, and I am sorry.",
    "We will not refund less than you paid.",
    "We no longer make the grey kettle. The white one costs the same.",
    "Payment by cheque isn't possible. By card it is.",
    "It isn't too late to join the choir.",
    "Sorry, the lift is shut until Thursday.",
    "I'm sorry that you could not log in this morning.",
    { text: "That size isn't available. Shall I look in the other branches?", channel: "chat" },
    { text: "Refunds are not possible after 30 days. {{alternative_option}}", kind: "template" },
  ],
  invalid: [
    { text: "We are unable to send a locksmith tonight.", at: ["We are unable to send a locksmith tonight."] },
    {
      text: "It is not possible to extend the pass. For questions about the pool, please reply to this e-mail.",
      at: ["It is not possible to extend the pass."],
    },
    {
      text: "Thank you for asking. We do not ship to Iceland. Have a lovely weekend!",
      at: ["We do not ship to Iceland."],
      suggests: [[" What we can do instead is [option], by [date]."]],
    },
    {
      text: "Your application has been declined. If you have any further questions, please let us know.",
      at: ["Your application has been declined."],
    },
    {
      text: "Unfortunately we're not able to swap the fitted tyres.",
      at: ["Unfortunately we're not able to swap the fitted tyres."],
    },
    {
      text: "It is too late to change the name on the ticket.",
      at: ["It is too late to change the name on the ticket."],
    },
    {
      text: "I'm afraid the workshop is fully booked.",
      at: ["I'm afraid the workshop is fully booked."],
      channel: "chat",
    },
    { text: "That's not something we offer.", at: ["That's not something we offer."] },
    { text: "The return window closed on 3 May.", at: ["The return window closed on 3 May."] },
    {
      text: "We won't be refunding the deposit, and I hope you understand.",
      at: ["We won't be refunding the deposit, and I hope you understand."],
    },
    {
      text: "I understand your wish. Sale items cannot be exchanged.",
      customer: "The shoes from the sale are too small. Can I swap them?",
      at: ["Sale items cannot be exchanged."],
    },
    { text: "You are not eligible for the student rate.", at: ["You are not eligible for the student rate."] },
    { text: "@mo No, we don't stock that flavour.", channel: "public", at: ["@mo No, we don't stock that flavour."] },
    {
      text: "We have no plans to add a dark theme. Thanks for the idea!",
      at: ["We have no plans to add a dark theme."],
    },
    { text: "Importing from paper isn't supported.", at: ["Importing from paper isn't supported."] },
    { text: "A second tenant is out of the question.", at: ["A second tenant is out of the question."] },
    { text: "There is no night rate for boats.", at: ["There is no night rate for boats."] },
    {
      text: "We have read your appeal. Our decision stands.",
      at: ["Our decision stands."],
    },
    { text: "There is no way to recover a deleted list.", at: ["There is no way to recover a deleted list."] },
  ],
  rewrite: {
    customer: "My flight was moved and I miss the concert. Can I get my money back for the ticket?",
    text: "Hi Noor,\n\nThank you for writing. I'm sorry that you miss the concert. We cannot refund single tickets.\n\nKind regards,\nElio",
    to: "Hi Noor,\n\nThank you for writing. I'm sorry that you miss the concert. We cannot refund single tickets, but you can swap yours for any evening in May. Please reply with the date that suits you, and I will send you the new ticket the same day.\n\nKind regards,\nElio",
  },
};
