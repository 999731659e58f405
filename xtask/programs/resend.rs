//! Sends an e-mail with an attachment, lists the domains page by page, and imports contacts from a file.

use resend::{
    Client, File,
    types::{Attachment, CreateContactImportOptions, CreateContactImportOptionsOnConflict, SendEmailRequest, Tag},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("the first argument is the server's URL")?;
    let client = Client::builder().api_key("re_123").base_url(url).build()?;

    let email = SendEmailRequest::new("Ann <ann@example.com>", "bob@example.com", "Invoice")
        .cc(vec!["cy@example.com".to_owned(), "di@example.com".to_owned()])
        .text("Here it is.")
        .attachments([Attachment::new().filename("invoice.txt").content("MSBFVVI=")])
        .tags([Tag::new().name("kind").value("invoice")]);
    let sent = client.emails().send().idempotency_key("invoice-1").body(email).await?;
    assert!(sent.id.is_some());

    let mut pages = client.domains().list().limit(2).pages();
    let page = pages.try_next().await?.ok_or("there is always a first page")?;
    for domain in page.into_inner().data.unwrap_or_default() {
        assert!(domain.name.is_some());
    }

    let file = File::bytes("contacts.csv", "email\nbob@example.com\n").content_type("text/csv");
    let import = CreateContactImportOptions::new(file).on_conflict(CreateContactImportOptionsOnConflict::Skip);
    let import = client.contacts().imports().create(import).await?;
    assert!(import.id.is_some());
    Ok(())
}
