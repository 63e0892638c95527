import type { ActEntry } from "./phrases.js";

/** How the value that a phrase announces is written. */
export type ValueForm =
  | "password"
  | "digits"
  | "code"
  | "bare-code"
  | "entered-code"
  | "security-code"
  | "either-code"
  | "key"
  | "login"
  | "ssn"
  | "nino"
  | "aadhaar"
  | "pan"
  | "three-threes"
  | "dni"
  | "pps"
  | "numeric-id"
  | "nric"
  | "passport"
  | "national-id";

export interface SecretEntry extends ActEntry {
  readonly kind: "security-code" | "password" | "one-time-code" | "key" | "identity";
  readonly form: ValueForm;
}

/** Passwords that are given to every guest. */
const shared = { before: ["wi-fi|wifi|wlan|wireless|network|guest|hotspot|ssid|broadband ?*", "wi fi ?*"] };
/** Codes that open doors, meetings and parcel lockers, not accounts. */
const opening = {
  before: [
    "door|gate|entry|entrance|lock|locker|safe|key|keybox|lockbox|garage|alarm|lift|parking|barrier|building|room ?*",
    "pick-up|pickup|collection|parcel|delivery|return|meeting|conference|webinar|event|zoom|dial-in ?*",
    "pick up",
    "discount|promo|promotional|voucher|coupon|gift|referral|area|country|postal|zip|sort|activation|unlock ?*",
  ],
};
const signing =
  "verification|verify|login|log-in|sign-in|signin|authentication|authenticator|auth|2fa|mfa|sms|otp|reset|recovery|backup|validation|one-time|temporary|single-use";

/** What announces a secret. */
export const secretLexicon: readonly SecretEntry[] = [
  { phrase: "password|passwords|passphrase|passwd|pwd", kind: "password", form: "password", unless: shared },
  { phrase: "pw|pass", when: { after: [":|=|-|–|is"] }, kind: "password", form: "password", unless: shared },
  { phrase: "passcode|passcodes", kind: "password", form: "code", unless: opening },
  { phrase: "pin", kind: "password", form: "digits", unless: opening },
  { phrase: "pin number|no", kind: "password", form: "digits", unless: opening },
  { phrase: "login|logins|log-in|credentials|creds", kind: "password", form: "login" },
  { phrase: "cvv|cvc|cvv2|cvc2|cvn|csc", kind: "security-code", form: "security-code" },
  { phrase: "cvv|cvc|cvv2|cvc2|cvn|csc code|number", kind: "security-code", form: "security-code" },
  { phrase: "card security|verification code|number|value", kind: "security-code", form: "security-code" },
  { phrase: "security code", kind: "security-code", form: "either-code", unless: opening },
  { phrase: "otp|otps", kind: "one-time-code", form: "code" },
  {
    phrase: `${signing} code|codes|passcode|pin|number|token`,
    kind: "one-time-code",
    form: "code",
    unless: opening,
  },
  { phrase: "one time|use code|codes|passcode|pin", kind: "one-time-code", form: "code" },
  { phrase: "code", kind: "one-time-code", form: "entered-code", when: { before: ["use|enter|type|with"] } },
  { phrase: "code|codes", kind: "one-time-code", form: "bare-code", when: { before: ["your|the|this|new", "^"] } },
  {
    phrase: "api|secret|access|auth|private|client|consumer|encryption|signing|webhook ?* key|token|secret",
    kind: "key",
    form: "key",
  },
  { phrase: "bearer|personal ?* token", kind: "key", form: "key" },
  { phrase: "ssn|ssns|itin", kind: "identity", form: "ssn" },
  { phrase: "social security", kind: "identity", form: "ssn" },
  { phrase: "nino|nin", kind: "identity", form: "nino" },
  { phrase: "ni number|no", kind: "identity", form: "nino" },
  { phrase: "national insurance", kind: "identity", form: "nino" },
  { phrase: "aadhaar|aadhar|adhaar|adhar", kind: "identity", form: "aadhaar" },
  { phrase: "pan", kind: "identity", form: "pan" },
  { phrase: "social insurance", kind: "identity", form: "three-threes" },
  { phrase: "tax file", kind: "identity", form: "three-threes" },
  { phrase: "sin|tfn|bsn", kind: "identity", form: "three-threes" },
  { phrase: "dni|nie|nif", kind: "identity", form: "dni" },
  { phrase: "pps|ppsn", kind: "identity", form: "pps" },
  { phrase: "personnummer|pesel|cnic|cpf|rut|cedula|bvn", kind: "identity", form: "numeric-id" },
  { phrase: "nhs number|no", kind: "identity", form: "numeric-id" },
  { phrase: "nric|fin", kind: "identity", form: "nric" },
  { phrase: "passport", kind: "identity", form: "passport" },
  { phrase: "identity card|document|number", kind: "identity", form: "national-id" },
  {
    phrase: "national|citizen|government|emirates id|identity|identification|number",
    kind: "identity",
    form: "national-id",
  },
];

/** What a secret leads on to: “482913 is your login code”. */
export const endingLexicon: readonly SecretEntry[] = [
  { phrase: "* is your|the ?* ?* code|otp|pin|passcode", kind: "one-time-code", form: "bare-code" },
  { phrase: "* is|as your ?* ?* password|passphrase|passcode", kind: "password", form: "password" },
  { phrase: "* ! as your ?* ?* password|passphrase|passcode", kind: "password", form: "password" },
];
