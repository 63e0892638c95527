import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "You can park behind the hall.",
    { text: "We open at nine on Sundays.", customer: "Are you open on Sundays?" },
    { text: "The band will be glad to read this.", customer: "What a night, we loved every song!" },
    {
      text: "Losing a day of drawings hurts. Version 2.1 saves them every minute.",
      customer: "The app crashed, and a whole day of drawings is gone. I'm furious!",
    },
    { text: "I can hear how upset you are.", customer: "You ruined our cake, and the party was a disaster!" },
    {
      text: "You are right, Ivo: two hours is too long.",
      customer: "I stood in your office for two hours. Ridiculous.",
    },
    { text: "Please accept our condolences.", customer: "My husband has died, and I have to close his account." },
    { text: "We refunded the second payment this morning.", customer: "You charged me twice! Unbelievable." },
    { text: "I'm looking into the missing pages now.", customer: "Half of the book is missing. Useless." },
    { text: "Thanks for telling us, Noor.", customer: "The milk was sour, disgusting!" },
    {
      text: "We'd like to get this checked. Please send us your number.",
      customer: "Your driver nearly hit me on my bike, that is not acceptable.",
      channel: "public",
    },
    {
      text: "Restart the box, then hold the button for ten seconds.",
      customer: "My box has not connected since Monday, and the light stays red.",
    },
    { text: "25 euros is a lot for a name, I agree.", customer: "A 25 euro fee for a name? Outrageous." },
    { text: "The form is attached.", customer: "The page was down, but it works now. Which form do I need?" },
    {
      text: "The courier comes between two and four.",
      thread: [{ role: "company", text: "I can see why you are angry: it is the third broken vase." }],
      customer: "Third broken vase, I've had enough!",
    },
    { text: "Yes, we have a BMW.", customer: "A BMW, please. Last time the driver got lost.", channel: "chat" },
    {
      text: "Press the red key for five seconds.",
      customer: "That beep is awful and drives me mad. How do I stop it?",
    },
    { text: "A plumber comes on Thursday at ten.", customer: "Water came through the ceiling and soaked my bed." },
    { text: "I'm printing them again for you now.", customer: "You printed the wrong names on our invitations!" },
    { text: "Could you send us a photo of the lens?", customer: "The lens cracked on the first day, and I'm annoyed." },
    { text: "Our counter is on the ground floor.", customer: "I took two days off work. Are you open on Friday?" },
    { text: "The forms are in the hall.", customer: "Do I have to file a complaint to get a copy?" },
    { text: "@ida_r …and ask for Sam. 2/2", customer: "@shop Worst service ever!!", channel: "public" },
  ],
  invalid: [
    {
      text: "The depot is open until six.",
      customer: "The brown bin was not emptied on Tuesday.",
      at: ["The depot is open until six."],
    },
    {
      text: "Invoices are sent on the first of the month.",
      customer: "I was billed twice in June.",
      at: ["Invoices are sent on the first of the month."],
    },
    {
      text: "Hello,\n\nThe new plan has 50 GB and free calls.",
      customer: "Your network has been down for three days. I can't work, and nobody answers!",
      at: ["The new plan has 50 GB and free calls."],
      suggests: [["I can see that [what the customer told you]. "]],
    },
    {
      text: "Please write to our guest desk with your booking number.",
      customer: "There are cockroaches in the room, and my son is scared.",
      channel: "public",
      at: ["Please write to our guest desk with your booking number."],
    },
    {
      text: "Thank you for contacting us. Your ticket number is 4471.",
      customer: "My daughter missed her exam because your bus never came.",
      at: ["Thank you for contacting us."],
    },
    {
      text: "Happy to help! What is your account number?",
      customer: "You cut off my power by mistake, and all my food is spoiled.",
      channel: "chat",
      at: ["Happy to help!"],
    },
    {
      text: "The fee is 25 euros. You can pay by card or in cash.",
      customer: "Money for changing a name? That is outrageous and unfair!",
      at: ["The fee is 25 euros."],
    },
    {
      text: "Please provide the booking reference.",
      customer: "My mother died on Sunday, and I have to cancel her trip.",
      at: ["Please provide the booking reference."],
    },
    {
      text: "Check-in opens at three, and breakfast is from seven to ten.",
      customer: "The bed was dirty and the shower was cold. Disgusting.",
      at: ["Check-in opens at three, and breakfast is from seven to ten."],
    },
    {
      text: "Past orders are listed under Profile, then History.",
      customer: "A stranger is withdrawing money from my savings!",
      channel: "chat",
      at: ["Past orders are listed under Profile, then History."],
    },
    {
      text: "To change your seat, open My Trips.",
      customer: "You put my four year old in another row. I'm furious.",
      at: ["To change your seat, open My Trips."],
    },
    {
      text: "We'll see what is possible. Which version do you have?",
      customer: "What the hell, it deletes my recipes every night!",
      channel: "public",
      at: ["We'll see what is possible."],
    },
    {
      text: "Members get 10% off this week.",
      customer: "I was locked in your gym last night, alone in the dark. I was terrified.",
      at: ["Members get 10% off this week."],
    },
    {
      text: "Your case number is 2210. We are closed at weekends.",
      customer: "The migration scrambled our patient files, and the clinic had to close.",
      at: ["Your case number is 2210."],
    },
    {
      text: "Please confirm the name on the card you used.",
      customer: "My scooter was billed three times, and I have nothing left for food.",
      at: ["Please confirm the name on the card you used."],
    },
    {
      text: "Have you seen our summer offers?",
      customer: "Somebody emptied my gift card before I could use it.",
      channel: "public",
      at: ["Have you seen our summer offers?"],
    },
    {
      text: "Each player can send one report a day.",
      customer: "A player threatened my son in the chat, and you do nothing.",
      at: ["Each player can send one report a day."],
    },
  ],
  rewrite: {
    customer: "The heating in my room has been cold for two nights, and our baby is ill. I'm desperate!",
    text: "Hi Aino,\n\nPlease reply with your room number. Our caretaker is in the house until six today.\n\nKind regards,\nJon",
    to: "Hi Aino,\n\nI am so sorry that your room has been cold for two nights, and with a baby who is ill. Please reply with your room number. Our caretaker is in the house until six today and will come to you within the hour.\n\nKind regards,\nJon",
  },
};
