//! One connection: its HTTP requests, and the raw responses of faults in between.

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

/// The longest request body that is read, in bytes.
const BODY_LIMIT: usize = 1024 * 1024;

/// Serves a connection until it is closed or `is_stopping` becomes true.
///
/// hyper serves the HTTP of the connection and cannot send malformed responses. So a fault makes the service
/// return a [`RawResponse`] as its error, hyper gives the connection back, the bytes are written here, and
/// hyper takes the connection again if it stays open.
pub(crate) async fn serve(
    mut stream: TcpStream,
    shared: Arc<Shared>,
    mut is_stopping: watch::Receiver<bool>,
) {
    // An I/O error means that the client has closed the connection.
    while let (open, Some(raw)) = serve_http(stream, &shared, &mut is_stopping).await {
        stream = open;
        if send_raw(&mut stream, &raw).await.is_err() || raw.then != ConnectionAction::KeepAlive {
            return;
        }
    }
}

type ServiceResult = Result<http::Response<Full<Bytes>>, RawResponse>;

/// Serves HTTP until the connection is closed or a raw response is to be sent. Returns the connection and the
/// raw response, if there is one.
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
    let mut is_shutting_down = false;
    let served = poll_fn(|context| {
        if !is_shutting_down && stop.as_mut().poll(context).is_ready() {
            is_shutting_down = true;
            Pin::new(&mut http).graceful_shutdown();
        }
        http.poll_without_shutdown(context)
    });
    let served = served.await;
    let parts = http.into_parts();
    let mut stream = parts.io.into_inner();
    let error = served.err();
    let raw = error.as_ref().and_then(|error| error.source());
    let mut raw = raw.and_then(|source| source.downcast_ref::<RawResponse>().cloned());
    match &mut raw {
        None => {
            let _ = stream.shutdown().await;
        }
        // hyper has read a part of the next request, which a new hyper connection would not see. So the
        // connection cannot be kept alive.
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
    let (delivery, recorded) = {
        let mut state = shared.state();
        let delivery = if is_too_long {
            router::reject_body(&mut state, now, &request, BODY_LIMIT)
        } else {
            router::handle(&mut state, now, &request)
        };
        let is_observed = shared.on_request.is_some();
        let recorded = state.requests.back().filter(|_| is_observed);
        (delivery, recorded.cloned())
    };
    if let (Some(on_request), Some(recorded)) = (&shared.on_request, recorded) {
        on_request(&recorded);
    }
    match delivery {
        Delivery::Http(response, delay) => {
            if !delay.is_zero() {
                sleep(delay).await;
            }
            Ok(response.map(Full::new))
        }
        Delivery::Raw(raw) => Err(raw),
    }
}
