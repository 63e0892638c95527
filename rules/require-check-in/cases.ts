import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "The fault in your doorbell is repaired. Does it ring now?",
    "We have fixed the bug that hid your invoices. Please open the list once more.",
    "Your line is back up. You can go online now.",
    "The problem has been solved. If it comes back, reply to this e-mail.",
    "The lift works again. I will call you on Friday to hear whether it still does.",
    "We have solved the problem with your calendar and will watch it for a week.",
    "All sorted! Just let me know if the picture freezes again.",
    "I have refunded the second fee and sent you a new kettle.",
    "I'm glad to hear that your printer is working again.",
    "The fault will be repaired on Monday.",
    "The fault is still being repaired.",
    "Once the fault is repaired, the lamp turns green.",
    "The bug is fixed in version 4.",
    "Your membership has been reinstated, as you asked.",
    "The price is fixed until May.",
    "The date of the viewing has been fixed, and the rate was fixed at 2%.",
    "Everything that was repaired in our shop has a warranty of a year.",
    "Your plumber has repaired the pipe, as you wrote.",
    "Most faults are repaired within a day.",
    "The leak under the sink has been mended. Please report any new damp patch to us.",
    { text: "The outage is over, and all the lines work again.", channel: "chat" },
    { text: "This has been fixed, thank you!", channel: "public" },
  ],
  invalid: [
    {
      text: "The fault in your doorbell has been repaired.",
      at: ["The fault in your doorbell has been repaired."],
      suggests: [[" Please try it, and reply to this e-mail if anything is still not right."]],
    },
    {
      text: "Hi Ola,\n\nWe found the bug that hid your invoices and fixed it. Thank you for your patience!\n\nBest wishes,\nJo",
      at: ["We found the bug that hid your invoices and fixed it."],
    },
    {
      text: "Good news: your line is back up and running. We wish you a nice weekend.",
      at: ["Good news: your line is back up and running."],
    },
    {
      text: "Our fitter came at noon, and the lift works again.",
      at: ["Our fitter came at noon, and the lift works again."],
    },
    { text: "I am happy to say that the problem is solved.", at: ["I am happy to say that the problem is solved."] },
    { text: "The outage is over.", at: ["The outage is over."] },
    {
      text: "I'm sorry that you could not log in. Your account has been unlocked.",
      at: ["Your account has been unlocked."],
    },
    { text: "We have sorted out the mix-up with your rooms.", at: ["We have sorted out the mix-up with your rooms."] },
    {
      text: "Sorry for the trouble with the heating. Everything has been put right.",
      at: ["Everything has been put right."],
    },
    {
      text: "Our fitter has mended the radiator in your hall. Thank you for your report!",
      at: ["Our fitter has mended the radiator in your hall."],
    },
    {
      text: "The fault that you noticed in {{product}} when you paid has been repaired.",
      kind: "template",
      at: ["The fault that you noticed in {{product}} when you paid has been repaired."],
    },
    {
      text: "We changed the belt, and the rattle is gone. See you at the next race!",
      at: ["We changed the belt, and the rattle is gone."],
    },
    {
      text: "A fix was deployed last night, so the calendar loads as it should.",
      at: ["A fix was deployed last night, so the calendar loads as it should."],
    },
    {
      text: "Sorry about the mix-up with your card. The block has been lifted.",
      at: ["The block has been lifted."],
    },
    {
      text: "The error on your bill has been corrected. How did we do? Please rate us.",
      at: ["The error on your bill has been corrected."],
    },
    { text: "The dashboard is back to normal.", at: ["The dashboard is back to normal."] },
    {
      text: "Dear {{customer.name}}, the issue that you reported has been resolved.",
      kind: "template",
      at: ["Dear {{customer.name}}, the issue that you reported has been resolved."],
    },
  ],
  rewrite: {
    text: "Hello Mr Falk,\n\nThank you for telling us about the doorbell. The loose wire is fixed, and the bell works again.\n\nKind regards,\nIna",
    to: "Hello Mr Falk,\n\nThank you for telling us about the doorbell. The loose wire is fixed, and the bell works again. Please try it, and reply to this e-mail if it does not ring.\n\nKind regards,\nIna",
  },
};
