/** Every path from one of the roots to one of the names. */
function each(roots: string, names: string): string[] {
  return roots.split(" ").flatMap((root) => names.split(" ").map((name) => `${root}.${name}`));
}

const zendeskPerson =
  "id name first_name last_name email language phone external_id details notes time_zone locale role extended_role signature tags organization.id organization.name organization.details organization.notes organization.external_id";
const zammadPerson =
  "id login firstname lastname fullname email phone mobile fax web department street zip city country address note vip organization.name";
const osTicketName = "name name.first name.last name.full name.short name.shortformal name.lastfirst";
const shopifyCustomer = "ticket.customer.integrations.shopify.customer";

/** Variables that the products document; the custom fields that teams add are not among them. */
export const tagVariables = {
  zendesk: [
    ...each("ticket.requester ticket.assignee ticket.submitter current_user agent user", zendeskPerson),
    ...each(
      "ticket",
      "account brand.id brand.name cc_names ccs comments comments_formatted created_at created_at_with_timestamp current_holiday_name custom_status description due_date due_date_with_timestamp email_cc_names encoded_id external_id follower_names group.id group.name id in_business_hours latest_comment latest_comment_formatted latest_comment_html latest_comment_rich latest_public_comment latest_public_comment_formatted latest_public_comment_html latest_public_comment_rich link link_with_protocol priority public_comments public_comments_formatted status tags ticket_form ticket_type title updated_at updated_at_with_timestamp url url_with_protocol verbatim_description via",
    ),
    ...each("ticket.organization organization", "id name details notes external_id is_shared is_shared_comments tags"),
    ...each(
      "satisfaction",
      "current_comment current_rating negative_rating_url positive_rating_url rating_section rating_url survey_section survey_url",
    ),
    ...each("comment", "author.name author.first_name body created_at created_at_with_time value value_rich"),
    ...each("attachment", "filename url"),
  ],
  intercom: [
    ...each("user contact", "id name first_name last_name email phone"),
    ...each("author", "name first_name last_name email"),
    "company.id",
    "company.name",
    "app.name",
  ],
  freshdesk: [
    ...each(
      "ticket",
      "id subject description description_text url portal_url public_url status priority source ticket_type tags due_by_time from_email cc_email group.name agent.name agent.email agent.phone latest_public_comment latest_private_comment portal_name product_description satisfaction_survey created_on updated_on billable_hours total_time_spent",
    ),
    ...each("ticket.requester", "name firstname lastname email phone mobile address company_name"),
    ...each("ticket.company", "name description note domains"),
    ...each("comment", "body commenter.name commenter.email"),
    "helpdesk_name",
  ],
  helpscout: [
    "subject",
    "conversation.number",
    ...each("mailbox", "name email"),
    ...each("customer", "fullName firstName lastName email phone company jobTitle"),
    ...each("user", "fullName firstName lastName email phone jobTitle"),
  ],
  freescout: [
    "subject",
    "conversation.number",
    ...each("mailbox", "name email fromName"),
    ...each("customer", "fullName firstName lastName email company"),
    ...each("user", "fullName firstName lastName email phone jobTitle photoUrl"),
  ],
  front: [
    "account.name",
    "survey",
    ...each("conversation", "id public_id ticket_id"),
    ...each("message", "id public_id"),
    ...each("recipient", "handle email twitter phone name first_name last_name link"),
    ...each("user", "id name first_name last_name email signature"),
  ],
  gorgias: [
    ...each(
      "ticket",
      "id channel subject via account.domain created_datetime opened_datetime updated_datetime last_message_datetime first_message.body_text receiver.email sender.email",
    ),
    ...each("ticket.customer ticket.assignee_user current_user", "id name firstname lastname email"),
    ...each("current_user", "bio"),
    ...each(shopifyCustomer, "email first_name last_name phone"),
    ...each(`${shopifyCustomer}.default_address`, "address1 address2 city province zip country"),
  ],
  salesforce: [
    ...each(
      "Contact Lead User Recipient Sender",
      "Id Name FirstName LastName Email Phone MobilePhone Fax Title Department Salutation",
    ),
    ...each("User Sender Organization", "CompanyName Street City State PostalCode Country Signature"),
    ...each("Organization", "Name Phone Fax"),
    ...each("Account", "Id Name Phone Website"),
    ...each(
      "Case",
      "Id CaseNumber Subject Description Status Priority Origin Reason Type Link CreatedDate ClosedDate LastModifiedDate ThreadId Thread_Id",
    ),
  ],
  rocketchat: [...each("contact", "name email phone"), ...each("agent", "name email")],
  chatwoot: [
    ...each("contact", "id name first_name last_name email phone phone_number"),
    ...each("agent", "name first_name last_name email available_name"),
    ...each("conversation", "id display_id contact_name recent_messages"),
    "inbox.name",
    "account.name",
  ],
  zammad: [
    ...each("ticket.customer ticket.owner ticket.created_by ticket.updated_by user article.created_by", zammadPerson),
    ...each(
      "ticket",
      "id number title note tags type state.name priority.name group.name organization.name create_article_type.name create_article_sender.name created_at updated_at pending_time close_at close_escalation_at escalation_at first_response_at first_response_escalation_at update_escalation_at last_contact_at last_contact_agent_at last_contact_customer_at last_owner_update_at",
    ),
    ...each("article", "id body body_as_html from to cc subject type.name sender.name created_at updated_at"),
    ...each("config", "fqdn http_type organization product_name system_id ticket_hook"),
  ],
  osticket: [
    ...each(
      "ticket",
      "id number email subject phone status priority assigned create_date due_date close_date last_update auth_token client_link staff_link thread thread.complete thread.complete.reversed thread.original thread.lastmessage topic.name dept.name dept.signature team.name user.email",
    ),
    ...each("ticket ticket.staff ticket.user staff recipient assignee assigner poster", osTicketName),
    ...each("recipient", "email ticket_link"),
    ..."message response comments note signature url company.name company.phone company.website company.address".split(
      " ",
    ),
  ],
  discourse:
    "my_username my_name topic_title topic_url context_title context_url original_poster_username original_poster_name reply_to_username reply_to_name last_poster_username last_poster_name reply_to_or_last_poster_username reply_to_or_last_poster_name".split(
      " ",
    ),
  gitlab:
    "ISSUE_ID ISSUE_PATH ISSUE_URL ISSUE_DESCRIPTION NOTE_TEXT UNSUBSCRIBE_URL SYSTEM_HEADER SYSTEM_FOOTER ADDITIONAL_TEXT".split(
      " ",
    ),
  github: ["author", "issue-author"],
  hubspot: [
    ...each("contact", "firstname lastname email phone mobilephone company jobtitle address city state zip country"),
    ...each("company", "name domain phone city"),
  ],
} satisfies Readonly<Record<string, readonly string[]>>;
