//! One connection, from its first request to its end.

use std::error::Error as _;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Collected, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::sleep;

use super::delivery::Delivery;
use super::raw_response::{ConnectionAction, RawResponse};
use super::router;
use super::send_raw::send_raw;
use super::shared::Shared;

/// The longest body that is read.
const BODY_LIMIT: usize = 1024 * 1024;

/// Answers the requests of a connection until it has ended or `is_stopping` says that it should.
pub(crate) async fn serve(
    mut stream: TcpStream,
    shared: Arc<Shared>,
    mut is_stopping: watch::Receiver<bool>,
) {
    // An end that does not succeed is one as well: the client has gone.
    while let (open, Some(raw)) = serve_http(stream, &shared, &mut is_stopping).await {
        stream = open;
        if send_raw(&mut stream, &raw).await.is_err() || raw.then != ConnectionAction::KeepAlive {
            return;
        }
    }
}

type ServiceResult = Result<http::Response<Full<Bytes>>, RawResponse>;

/// Speaks HTTP until the client or the emulator ends the conversation, which closes the connection, or until
/// there is something to play.
async fn serve_http(
    stream: TcpStream,
    shared: &Arc<Shared>,
    is_stopping: &mut watch::Receiver<bool>,
) -> (TcpStream, Option<RawResponse>) {
    let service = service_fn(
        |request| -> Pin<Box<dyn Future<Output = ServiceResult> + Send>> {
            Box::pin(respond(Arc::clone(shared), request))
        },
    );
    let mut http = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let mut stop = pin!(is_stopping.wait_for(|is_stopping| *is_stopping));
    let mut is_told = false;
    let ended = poll_fn(|context| {
        if !is_told && stop.as_mut().poll(context).is_ready() {
            is_told = true;
            Pin::new(&mut http).graceful_shutdown();
        }
        http.poll_without_shutdown(context)
    });
    let ended = ended.await;
    let parts = http.into_parts();
    let mut stream = parts.io.into_inner();
    let error = ended.err();
    let raw = error.as_ref().and_then(|error| error.source());
    let mut raw = raw.and_then(|source| source.downcast_ref::<RawResponse>().cloned());
    match &mut raw {
        None => {
            let _ = stream.shutdown().await;
        }
        // What the client has sent already would be lost on the server that comes next.
        Some(raw) if !parts.read_buf.is_empty() && raw.then == ConnectionAction::KeepAlive => {
            raw.then = ConnectionAction::Close;
        }
        Some(_) => {}
    }
    (stream, raw)
}

async fn respond(shared: Arc<Shared>, request: http::Request<Incoming>) -> ServiceResult {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, BODY_LIMIT).collect().await;
    let is_too_long = body.is_err();
    let body = body.map(Collected::to_bytes).unwrap_or_default();
    let request = http::Request::from_parts(head, body);
    let now = shared.now();
    let reply = {
        let mut state = shared.state();
        if is_too_long {
            router::reject_body(&mut state, now, &request, BODY_LIMIT)
        } else {
            router::handle(&mut state, now, &request)
        }
    };
    match reply {
        Delivery::Http(response, delay) => {
            if !delay.is_zero() {
                sleep(delay).await;
            }
            Ok(response.map(Full::new))
        }
        Delivery::Raw(raw) => Err(raw),
    }
}
