//! Where the services of sign-ins are.

use aliyun_core::config::Endpoint;
use aliyun_core::http::Uri;
use aliyun_sign::SecretString;

/// The service at the host of the page where one signs in.
pub(super) fn cloud_sso(url: &SecretString) -> Result<Uri, &'static str> {
    const WRONG: &str =
        "`cloud_sso_sign_in_url` is no `https` address; `aliyun configure` sets it right";
    let url: Uri = url.expose_secret().parse().map_err(|_| WRONG)?;
    let (scheme, authority) = url.scheme().zip(url.authority()).ok_or(WRONG)?;
    let endpoint = Endpoint::parse(&format!("{scheme}://{authority}")).map_err(|_| WRONG)?;
    if endpoint.is_plain() && !endpoint.is_loopback() {
        return Err(WRONG);
    }
    Uri::try_from(format!("{endpoint}/cloud-credentials")).map_err(|_| WRONG)
}

pub(super) fn oauth(site: &str) -> Result<Uri, &'static str> {
    let address = match site.to_ascii_uppercase().as_str() {
        "" | "CN" => "https://oauth.aliyun.com/v1/exchange",
        "INTL" => "https://oauth.alibabacloud.com/v1/exchange",
        _ => return Err("`oauth_site_type` is neither `CN` nor `INTL`"),
    };
    Ok(Uri::from_static(address))
}
