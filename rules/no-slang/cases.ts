import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "Don't worry, we'll look after it, and you'll hear from us on Friday.",
    "Please store the seeds in a cool, dry place.",
    "We delivered two tons of gravel on Tuesday. 😊",
    "The label was ripped off the carton by the sorting machine.",
    "A ticket to the Dude Ranch costs $20.",
    "The LOL Surprise house is back in our shops.",
    "You wrote “thx for nothing”, and I can see why.",
    "Open thx.example.com in your browser.",
    "Type `brb` to pause the bot.",
    "We have info on the app and the promo, w/ or w/o a code.",
    { text: "Hey Sam, no worries, hang tight!", channel: "chat" },
    { text: "Your Gonna jacket has arrived.", customer: "where is my jacket, the Gonna one" },
    { text: "The play is called My Bad Dog, and it lasts an hour.", terms: { allow: ["my bad"] } },
  ],
  invalid: [
    { text: "Thx for the photo!", at: ["Thx"], suggests: [["Thanks"]] },
    { text: "We're gonna send u a new one.", at: ["gonna", "u"] },
    { text: "My bad, I sent it to the wrong address.", at: ["My bad"] },
    { text: "Nope, that offer has ended.", at: ["Nope"], suggests: [["No"]] },
    { text: "I can see why you feel that we ripped you off.", at: ["ripped you off"] },
    { text: "There are a ton of colours to choose from.", at: ["a ton of"] },
    { text: "We g\u200Botta check this first.", at: ["g\u200Botta"] },
    { text: "WE ARE GONNA CALL YOU BACK.", at: ["GONNA"] },
    { text: "Hey Sam, awesome news!", options: { level: "colloquial" }, at: ["Hey", "awesome"] },
  ],
  rewrite: {
    text: "Hi Ada,\n\nThx for the photo, I'm gonna order the part today. Pls keep the old one.\n\nKind regards,\nSam",
    to: "Hi Ada,\n\nThank you for the photo. I am ordering the part today. Please keep the old one.\n\nKind regards,\nSam",
  },
};
