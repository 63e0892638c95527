import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "We do not consider your claim settled yet.",
    "The case is closed. If the drip comes back, just reply to this e-mail.",
    "Your ticket has been solved. You can ring us on 01632 960 222 until six.",
    "The fault is fixed. Let Ana know if the picture freezes again.",
    "The matter is settled. Any branch will help you if you need us.",
    "All sorted! Our chat is open day and night: https://help.example.com/chat",
    "The request is closed.\n\nKind regards,\nAda\nada@example.com",
    "The problem is solved. Does the tap run now?",
    "Your ticket will be closed unless we hear from you by Friday.",
    "The ticket was closed by mistake. I have opened it again.",
    "The fault is being fixed.",
    "The bridge is closed until Monday.",
    "Once the case is closed, the deposit is paid back.",
    "Our engineer is looking into the fault and will call you by noon. Have a nice day!",
    "Breakfast is from seven to ten.",
    { text: "Your case is closed. Call {{support_phone}} at any hour.", kind: "template" },
    { text: "All done, your case is closed. Bye!", channel: "chat" },
    "The file is closed. We are only a phone call away.",
    "Your request is complete. Our desk in the hall is staffed day and night.",
    "Your ticket is closed. An answer to this mail opens it again.",
    "The lid has to be closed before the case is lifted.",
    "You can close the case in the app.",
    "We have a room for one more night.",
  ],
  invalid: [
    {
      text: "Thank you for the photo. We have refunded you, and the case is now closed.",
      at: ["We have refunded you, and the case is now closed."],
      suggests: [[" If anything is still not right, please reply to this e-mail."]],
    },
    { text: "I have marked your ticket as solved.", at: ["I have marked your ticket as solved."] },
    {
      text: "Thank you for your call this morning. The fault on your line has been fixed.",
      at: ["The fault on your line has been fixed."],
    },
    { text: "We are closing this request today.", at: ["We are closing this request today."] },
    { text: "Your complaint 118 has been settled.", at: ["Your complaint 118 has been settled."] },
    {
      text: "The fee was taken off. No further action is needed.",
      at: ["No further action is needed."],
    },
    { text: "Everything is back to normal now.", at: ["Everything is back to normal now."] },
    { text: "The name on the booking is changed. You're all set!", at: ["You're all set!"] },
    {
      text: "The copy of the key is in your letter box. You do not need to do anything else.",
      at: ["You do not need to do anything else."],
    },
    {
      text: "Your seats are in row F, by the aisle. Have a lovely evening!",
      at: ["Have a lovely evening!"],
    },
    {
      text: "We cannot change a used ticket. Thank you for your understanding.",
      at: ["Thank you for your understanding."],
    },
    {
      text: "Hi {{name}},\n\nYour incident is resolved.\n\n{{agent}}",
      kind: "template",
      at: ["Your incident is resolved."],
    },
    {
      text: "Your complaint about the late ferry has been heard and is now closed.",
      at: ["Your complaint about the late ferry has been heard and is now closed."],
    },
    {
      text: "The deposit was paid out, which completes your request. You will have it by Friday.",
      at: ["The deposit was paid out, which completes your request."],
    },
    {
      text: "Your brooch lies at the front desk, so that's everything settled.",
      at: ["Your brooch lies at the front desk, so that's everything settled."],
    },
    {
      text: "Your stamp is on the form, and there is nothing more for you to do.",
      at: ["Your stamp is on the form, and there is nothing more for you to do."],
    },
    { text: "We have paid for the kettle. I'm going to close the case.", at: ["I'm going to close the case."] },
    {
      text: "Your trunk is home again. We now regard the claim as settled.",
      at: ["We now regard the claim as settled."],
    },
  ],
  rewrite: {
    text: "Dear Mrs Aalto,\n\nThank you for the photo of the letter. We have corrected your address, and the case is closed.\n\nKind regards,\nBen",
    to: "Dear Mrs Aalto,\n\nThank you for the photo of the letter. We have corrected your address, and the case is closed. If a letter still goes to the old one, please reply to this e-mail or call us on 01632 960 774.\n\nKind regards,\nBen",
  },
};
