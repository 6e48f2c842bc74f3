//! The parts of the `Authorization` header of ACS3.

/// The parts of the header after the algorithm.
pub(crate) struct Authorization<'a> {
    pub(super) credential: &'a str,
    pub(super) signed_headers: &'a str,
    pub(super) signature: &'a str,
}

/// Parses the three parts, each exactly once, in any order.
pub(super) fn parse(text: &str) -> Option<Authorization<'_>> {
    let (mut credential, mut signed_headers, mut signature) = (None, None, None);
    for part in text.split(',') {
        let (name, value) = part.trim().split_once('=')?;
        let slot = match name {
            "Credential" => &mut credential,
            "SignedHeaders" => &mut signed_headers,
            "Signature" => &mut signature,
            _ => return None,
        };
        if value.is_empty() || slot.replace(value).is_some() {
            return None;
        }
    }
    Some(Authorization {
        credential: credential?,
        signed_headers: signed_headers?,
        signature: signature?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_three_parts_are_accepted() {
        let parsed = parse("Credential=id,SignedHeaders=a;b,Signature=0f").unwrap();
        assert_eq!(
            (parsed.credential, parsed.signed_headers, parsed.signature),
            ("id", "a;b", "0f")
        );
        assert!(parse("Signature=0f, SignedHeaders=a, Credential=id").is_some());
        for text in [
            "",
            "Credential=id",
            "Credential=id,SignedHeaders=a,Signature=",
            "Credential=id,SignedHeaders=a,Signature=0,Signature=1",
            "Credential=id,SignedHeaders=a,Signature=0,Extra=1",
            "Credential=id,SignedHeaders=a,Signature=0,",
        ] {
            assert!(parse(text).is_none(), "{text}");
        }
    }
}
