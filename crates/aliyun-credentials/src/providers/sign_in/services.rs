//! The URLs of the services that exchange access tokens.

use aliyun_core::config::Endpoint;
use aliyun_core::http::Uri;
use aliyun_sign::SecretString;

/// Returns the URL of the `CloudSSO` service, which is on the host of the sign-in page.
pub(super) fn cloud_sso(url: &SecretString) -> Result<Uri, &'static str> {
    const INVALID: &str =
        "`cloud_sso_sign_in_url` is not an `https` URL; correct it with `aliyun configure`";
    let url: Uri = url.expose_secret().parse().map_err(|_| INVALID)?;
    let (scheme, authority) = url.scheme().zip(url.authority()).ok_or(INVALID)?;
    let endpoint = Endpoint::parse(&format!("{scheme}://{authority}")).map_err(|_| INVALID)?;
    if endpoint.is_plain() && !endpoint.is_loopback() {
        return Err(INVALID);
    }
    Uri::try_from(format!("{endpoint}/cloud-credentials")).map_err(|_| INVALID)
}

/// Returns the URL of the OAuth service of a site.
pub(super) fn oauth(site: &str) -> Result<Uri, &'static str> {
    let url = match site.to_ascii_uppercase().as_str() {
        "" | "CN" => "https://oauth.aliyun.com/v1/exchange",
        "INTL" => "https://oauth.alibabacloud.com/v1/exchange",
        _ => return Err("`oauth_site_type` must be `CN` or `INTL`"),
    };
    Ok(Uri::from_static(url))
}
