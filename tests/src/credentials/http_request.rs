//! Reads an HTTP request from a stream.

use std::io::{self, Read};

use bytes::Bytes;
use http::Request;

/// Reads one request. The URI has no scheme and no host; those are in the connection and in the header
/// `host`.
pub(super) fn read(stream: &mut impl Read) -> io::Result<Request<Bytes>> {
    let (head, body) = head_and_body(stream)?;
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let mut word = || words.next().unwrap_or_default();
    let mut request = Request::builder().method(word()).uri(word());
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request = request.header(name, value);
    }
    request.body(body.into()).map_err(io::Error::other)
}

fn head_and_body(stream: &mut impl Read) -> io::Result<(String, Vec<u8>)> {
    const END: &[u8] = b"\r\n\r\n";
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let end = bytes.windows(END.len()).position(|window| window == END);
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                let is_length = name.eq_ignore_ascii_case("content-length");
                is_length.then(|| value.parse::<usize>().ok())?
            });
            let begin = end + END.len();
            if bytes.len() >= begin + length.unwrap_or(0) {
                return Ok((head, bytes.split_off(begin)));
            }
        }
        match stream.read(&mut buffer)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            length => bytes.extend_from_slice(&buffer[..length]),
        }
    }
}
