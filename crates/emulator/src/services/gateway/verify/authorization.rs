//! The `Authorization` header of V3, taken apart.

/// The parts of the `Authorization` header.
pub(crate) struct Authorization<'a> {
    pub(super) credential: &'a str,
    pub(super) signed_headers: &'a str,
    pub(super) signature: &'a str,
}

/// Reads the three parts, each once, in any order.
pub(super) fn parse(text: &str) -> Option<Authorization<'_>> {
    let (mut credential, mut signed_headers, mut signature) = (None, None, None);
    for part in text.split(',') {
        let (name, value) = part.trim().split_once('=')?;
        let place = match name {
            "Credential" => &mut credential,
            "SignedHeaders" => &mut signed_headers,
            "Signature" => &mut signature,
            _ => return None,
        };
        if value.is_empty() || place.replace(value).is_some() {
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
    fn reads_three_parts_and_no_others() {
        let read = parse("Credential=id,SignedHeaders=a;b,Signature=0f").unwrap();
        assert_eq!(
            (read.credential, read.signed_headers, read.signature),
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
