//! Asks who it is, lists its guilds, sends a message with an embed, and uploads a file.

use discord::{
    Client, File,
    types::{ApplicationsUploadAttachmentBody, MessageCreateRequest, RichEmbed, RichEmbedField},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("the first argument is the server's URL")?;
    let client = Client::builder().api_key("Bot token").base_url(url).build()?;
    let me = client.users().me().retrieve().await?;
    assert!(!me.username.is_empty());

    let guilds = client.users().me().guilds().list().limit(10).with_counts(true).await?;
    assert!(guilds.unwrap_or_default().iter().any(|guild| guild.approximate_member_count.value().is_some()));

    let branch = RichEmbedField::new("branch", "main").inline(true);
    let embed = RichEmbed::new().title("Build 12").color(0x00ff00).fields([branch]);
    let message = MessageCreateRequest::new().content("The build is done.").embeds([embed]);
    // Prism makes up a guild's sticker with the type of a standard one, so its response isn't read.
    let response = client.channels().messages().create("1234", message).options().stream().await?;
    assert!(response.status().is_success());

    let log = File::bytes("build.log", "ok").content_type("text/plain");
    let uploaded = client.applications().upload_attachment("42", ApplicationsUploadAttachmentBody::new(log)).await?;
    assert!(!uploaded.attachment.url.is_empty());
    Ok(())
}
