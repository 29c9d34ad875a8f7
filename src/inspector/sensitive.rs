//! The parts of a payload that are secret or about a person.

/// Words of keys. Stripe's keys are words joined by `_`, and those of metadata can have any form.
const WORDS: [&str; 38] = [
    "address",
    "addresses",
    "bic",
    "birth",
    "birthday",
    "city",
    "cvc",
    "dob",
    "email",
    "emails",
    "fax",
    "fingerprint",
    "firstname",
    "iban",
    "ip",
    "last4",
    "lastname",
    "latitude",
    "line1",
    "line2",
    "longitude",
    "mobile",
    "name",
    "names",
    "nickname",
    "passport",
    "password",
    "phone",
    "pin",
    "postal",
    "secret",
    "signature",
    "ssn",
    "street",
    "token",
    "username",
    "vat",
    "zip",
];

/// Whole keys, for what no single word of them says.
const KEYS: [&str; 9] = [
    "account_number",
    "customer_tax_ids",
    "id_number",
    "last_4",
    "routing_number",
    "sort_code",
    "tax_id",
    "tax_ids",
    "recipient",
];

/// Card and account numbers have at least 12 and 8 digits, and phone numbers mostly 9 or more.
const MIN_SENSITIVE_DIGITS: usize = 9;

pub(super) fn is_sensitive_key(key: &str) -> bool {
    let words = words(key);
    if KEYS.contains(&words.join("_").as_str()) {
        return true;
    }
    words.iter().any(|word| {
        // `address2` is an address, and `last4` is one word.
        let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
        WORDS.contains(&word.as_str()) || WORDS.contains(&stem)
    })
}

pub(super) fn is_sensitive_text(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_numeric = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')' | '/'));
    (digits >= MIN_SENSITIVE_DIGITS && is_numeric) || text.contains('@') || text.contains("://")
}

/// Splits a key into its words, in lower case: `billing_address`, `billingAddress` and `Billing address` are the same.
fn words(key: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_after_lowercase = false;
    for character in key.chars() {
        let starts_word = character.is_uppercase() && is_after_lowercase;
        if (!character.is_alphanumeric() || starts_word) && !ends_empty(&words) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| character.is_alphanumeric()) {
            word.extend(character.to_lowercase());
        }
        is_after_lowercase = character.is_lowercase() || character.is_ascii_digit();
    }
    words
}

fn ends_empty(words: &[String]) -> bool {
    words.last().is_some_and(String::is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_about_a_person_are_sensitive() {
        for key in [
            "name",
            "business_name",
            "name_on_account",
            "email",
            "receipt_email",
            "address",
            "address_line1",
            "billing_address",
            "ip_address",
            "client_ip",
            "phone",
            "phone_number",
            "last4",
            "dynamic_last4",
            "ssn_last_4",
            "last_4",
            "client_secret",
            "secret",
            "postal_code",
            "account_number",
            "tax_ids",
            "customerName",
            "Customer Name",
            "customer-email",
            "iban_last4",
            "shippingAddress2",
        ] {
            assert!(is_sensitive_key(key), "{key}");
        }
    }

    #[test]
    fn other_keys_are_not() {
        for key in [
            "",
            "_",
            "id",
            "amount",
            "created",
            "currency",
            "customer",
            "livemode",
            "number",
            "status",
            "type",
            "metadata",
            "renamed",
            "exp_year",
            "payment_method",
            "object",
        ] {
            assert!(!is_sensitive_key(key), "{key}");
        }
    }

    #[test]
    fn text_is_sensitive_by_its_form() {
        for text in [
            "jane@example.com",
            "write to jane@example.com",
            "https://invoice.stripe.com/i/acct_1/test",
            "4242424242424242",
            "4242 4242 4242 4242",
            "+49 (30) 1234-567",
        ] {
            assert!(is_sensitive_text(text), "{text}");
        }
        for text in [
            "",
            "evt_1",
            "2026-11-29",
            "pi_3MtwBwLkdIwHu7ix28a3tqPa",
            "12345678",
            "/v1/charges",
        ] {
            assert!(!is_sensitive_text(text), "{text}");
        }
    }
}
