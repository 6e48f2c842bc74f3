//! The URL of the page with a webshell, without the label that the service puts in front of it.

use crate::get_webshell_token::WebshellToken;

impl WebshellToken {
    /// The URL of the page with the shell. It contains the token.
    ///
    /// The service was observed to put a label and a quotation mark in front of the URL
    /// (`HttpUrl :  "https://…`). [`http_url`](Self::http_url) has both, this method removes them.
    pub fn page_url(&self) -> Option<&str> {
        let raw = self.http_url.as_ref()?.expose_secret();
        let start = raw.find("https://").or_else(|| raw.find("http://"))?;
        let url = &raw[start..];
        let end = url.find(|c: char| c == '"' || c.is_whitespace());
        Some(&url[..end.unwrap_or(url.len())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_url(http_url: &str) -> Option<String> {
        let token = WebshellToken {
            http_url: Some(http_url.into()),
            ..WebshellToken::default()
        };
        token.page_url().map(str::to_owned)
    }

    #[test]
    fn the_text_around_the_url_is_removed() {
        for raw in [
            "https://h/shell?tokenId=x",
            "HttpUrl :  \"https://h/shell?tokenId=x",
            "HttpUrl :  \"https://h/shell?tokenId=x\"",
            " https://h/shell?tokenId=x\n",
        ] {
            assert_eq!(page_url(raw).as_deref(), Some("https://h/shell?tokenId=x"));
        }
        assert_eq!(page_url("nothing"), None);
        assert_eq!(page_url(""), None);
    }
}
