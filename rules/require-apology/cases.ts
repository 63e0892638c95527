import type { Cases } from "../../src/types.js";

export const cases: Cases = {
  valid: [
    "I'm sorry that we charged you twice. The second payment goes back to your card today.",
    "Apologies for the wait, Bram. Your table is ready now.",
    "Our payment page was down last night. We regret the trouble and have kept your seats.",
    "Please forgive us for the mix-up at the desk. Your room has a sea view now.",
    "We are very sorry to hear that the vase broke. A new one leaves today.",
    "If our driver misses you, a card is left at the door.",
    "Your card was declined by the bank. Could you try another one?",
    "We have checked your bill twice, and there is no mistake on our side.",
    "Thanks for the idea, Ines. A dark theme is on our list.",
    { text: "You can change it under Profile, then Security.", customer: "Hi, how do I reset my password?" },
    { text: "Could you send me the serial number, please?", customer: "My printer does not print. Can you help?" },
    { text: "Thank you! We've told the crew.", customer: "Best flight ever, lovely staff.", channel: "public" },
    { text: "The plan costs 9 euros a month.", customer: "Your new prices are too high, that's a pity." },
    { text: "The gym opens at seven.", customer: "Why are you never open before seven on weekdays? What a joke." },
    { text: "Our vans do not cross the sea.", customer: "Why do you still not deliver to Jersey?" },
    { text: "Thank you, Ida!", customer: "The coat kept me dry all week, ridiculously good!" },
    "Supper is on us, and the band starts at nine.",
    { text: "You can order a new key at the desk.", customer: "I lost my key, my own stupid mistake." },
    {
      text: "@mira_h …and the refund reaches you on Monday. 2/2",
      customer: "@shop Third time you lose my order!!",
      channel: "public",
    },
    {
      text: "The spare key is in the post since this morning.",
      thread: [{ role: "company", text: "We're so sorry, we gave your key to the wrong tenant." }],
      customer: "Still no key, and I sleep on a friend's sofa. Unbelievable!",
    },
    {
      text: "Cats and dogs are welcome in the lodge next door.",
      customer: "Can't believe pets aren't allowed. What a silly rule!",
    },
    {
      text: "Yes, we take cash.",
      customer: "My bank is useless, they blocked my card again. Can I pay in another way?",
    },
    { text: "We posted your album a week early, so it is there before the party." },
    { text: "The lamp is on its way to you.\n\nSorry again!\nJo", customer: "You sent me the wrong lamp. Useless." },
  ],
  invalid: [
    {
      text: "The double entry stems from a slip in our ledger. One of the two is gone.",
      at: ["The double entry stems from a slip in our ledger."],
    },
    {
      text: "It seems our desk gave your locker to another member. Number 12 is yours now.",
      at: ["It seems our desk gave your locker to another member."],
    },
    {
      text: "Our gardener did break the pane. A glazier comes on Friday.",
      at: ["Our gardener did break the pane."],
    },
    { text: "We charged you twice. The second payment goes back today.", at: ["We charged you twice."] },
    {
      text: "Hi Ola,\n\nYour parcel was left behind at our depot. It goes out tonight.",
      at: ["Your parcel was left behind at our depot."],
    },
    {
      text: "Our booking site went down on Sunday, and your request was never saved.",
      at: ["Our booking site went down on Sunday, and your request was never saved."],
    },
    { text: "This is a known bug. The next version has the fix.", at: ["This is a known bug."] },
    {
      text: "A colleague of mine entered your address incorrectly. It is right now.",
      at: ["A colleague of mine entered your address incorrectly."],
    },
    {
      text: "You're right, we should have told you. The pool opens on Friday.",
      at: ["You're right, we should have told you."],
    },
    {
      text: "Sorry if anyone felt left out. We gave your table to someone else.",
      at: ["We gave your table to someone else."],
    },
    {
      text: "The courier apologised to us. We sent the wrong size, and the right one is on its way.",
      at: ["We sent the wrong size, and the right one is on its way."],
    },
    {
      text: "Sorry, could you repeat the number? Thanks. We cancelled your policy by mistake, and it is back on.",
      at: ["We cancelled your policy by mistake, and it is back on."],
    },
    {
      text: "Hello Dario,\n\nPlease send us the receipt. We will have a look.",
      customer: "This is the third time I write. Nobody answers, and my money is gone!",
      at: ["Please send us the receipt."],
    },
    {
      text: "Please write to our help desk.",
      customer: "Slow. Crashes all the time.",
      channel: "public",
      at: ["Please write to our help desk."],
    },
    {
      text: "Our prices rose in May.",
      customer: "Silly prices, and your waiter was rude to my wife.",
      at: ["Our prices rose in May."],
    },
    {
      text: "You can return it within 30 days.",
      customer: "Your driver threw the box over the fence and the glass is in pieces.",
      at: ["You can return it within 30 days."],
    },
    {
      text: "Unfortunately the engineer missed your slot. The next one is on Tuesday.",
      customer: "I waited at home all day for nothing.",
      at: ["Unfortunately the engineer missed your slot."],
    },
  ],
  rewrite: {
    text: "Hello Ms Park,\n\nWe charged your card twice in March. I have sent the second payment back today.\n\nKind regards,\nJo",
    to: "Hello Ms Park,\n\nI am sorry that we charged your card twice in March. I have sent the second payment back today.\n\nKind regards,\nJo",
  },
};
