/** The floor's names for those it writes to. Without an article, or cut short, they are never said to them. */
export const customer = "customer|client|cust|cx|guest|buyer|requester";

export const reply = "reply|response|draft|macro|template|wording|answer";
export const message = `${reply}|message|email|e-mail|text|post|comment|note|line|section|part|paragraph|bit|sentence|block`;
/** What comes before the words where they are no order to a colleague. */
export const speaking =
  "you|we|they|i|it|he|she|that|who|customers|will|would|can|could|should|must|may|please|to|if|also|simply";
export const mark = "(|*|-|–|—|/";
export const stop = ":|-|–|—|)|*|]|!";
