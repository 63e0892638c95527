import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "Our tailor is mending the zip, and we'll post in this thread on Sunday.",
    "I'm looking into the missing parcel and will write to you tomorrow.",
    "We have escalated this to our network engineers. You will hear from us by noon.",
    "Your claim is with Petra in our claims team, who will call you on Wednesday.",
    "The refund is being processed; the money will be in your account by Friday.",
    "The technicians are testing the meter, which takes up to 48 hours.",
    "Our developers are working on a fix. Updates will appear on status.example.com.",
    "I've checked the booking with the hotel, and both nights are yours.",
    "I asked the driver about the parcel. He confirmed that it is in your porch.",
    "Once you have sent us the form, our team will review the claim.",
    "Please send me the serial number, and I will check the warranty.",
    "Would you like me to ask the store in Leeds?",
    "Thank you for the kind words. I have passed them on to the crew.",
    "What a good suggestion! I've forwarded it to our developers.",
    "We are always working to improve our menu.",
    "We are not investigating this any further.",
    "The queue at the till was too long, and we have opened another one.",
    "A new cover was sent to you yesterday by the courier.",
    "Our tailor is mending the coat. If it is done today, we'll post it; otherwise you will get a new one.",
    "Hi {{name}}, we received your message. One of our team will reply within {hours} hours.",
    { text: "Let me check that for you, one moment please.", channel: "chat" },
    { text: "I'll have a look at the order.", channel: "chat" },
  ],
  invalid: [
    {
      text: "Sorry about the noise, Jo. We are looking into it.",
      at: ["We are looking into it."],
      suggests: [[" I will write to you by [day] with the answer."]],
    },
    { text: "I have passed your photos to our claims team.", at: ["I have passed your photos to our claims team."] },
    {
      text: "Thanks for waiting. Your sample is still at the laboratory. You can keep the kit.",
      at: ["Your sample is still at the laboratory."],
    },
    { text: "We are waiting for an answer from the airline.", at: ["We are waiting for an answer from the airline."] },
    {
      text: "The cause of the outage is not yet known. Please leave the box plugged in.",
      at: ["The cause of the outage is not yet known."],
    },
    {
      text: "Our pharmacist must first speak with your surgery.",
      at: ["Our pharmacist must first speak with your surgery."],
    },
    {
      text: "I've asked the night manager to find out what happened. If we need anything else, we'll contact you.",
      at: ["I've asked the night manager to find out what happened."],
    },
    {
      text: "We are waiting for a new pump from our supplier. Until it comes, please use the tap in the yard.",
      at: ["We are waiting for a new pump from our supplier."],
    },
    { text: "Looking into this with the depot now.", at: ["Looking into this with the depot now."] },
    { text: "The tests are not finished.", at: ["The tests are not finished."] },
    {
      text: "A ticket has been raised for the broken lift.",
      at: ["A ticket has been raised for the broken lift."],
    },
    {
      text: "We've contacted the seller about the torn jacket, and we'll tell them to pack with more care.",
      at: ["We've contacted the seller about the torn jacket, and we'll tell them to pack with more care."],
    },
    {
      text: "I will check the charge with the bank. Do get back to us about any other charge.",
      at: ["I will check the charge with the bank."],
    },
    {
      text: "We've refunded the first payment. The second one is under review.",
      at: ["The second one is under review."],
    },
    {
      text: "@sam Our engineers are on it, thank you for your patience!",
      channel: "public",
      at: ["@sam Our engineers are on it, thank you for your patience!"],
    },
    {
      text: "Our colleagues are still comparing the two invoices.",
      channel: "chat",
      at: ["Our colleagues are still comparing the two invoices."],
    },
    {
      text: "Hi {{customer.name}}, your case has been escalated.",
      kind: "template",
      at: ["Hi {{customer.name}}, your case has been escalated."],
    },
  ],
  rewrite: {
    text: "Hello Mr Rossi,\n\nThank you for sending the valve in. The lab is testing it.\n\nKind regards,\nSam",
    to: "Hello Mr Rossi,\n\nThank you for sending the valve in. The lab is testing it, and I will call you with the result on Tuesday.\n\nKind regards,\nSam",
  },
};
