//! One connection, from its first request to its end.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::endpoint;
use crate::server::Shared;

/// The longest body that is read.
const BODY_LIMIT: usize = 1024 * 1024;

type Answered = Result<http::Response<Full<Bytes>>, Infallible>;

/// Answers the requests of a connection until the client ends it or `is_stopping` says so.
pub(crate) async fn serve(
    stream: TcpStream,
    shared: Arc<Shared>,
    mut is_stopping: watch::Receiver<bool>,
) {
    let service = service_fn(
        |request| -> Pin<Box<dyn Future<Output = Answered> + Send>> {
            Box::pin(answer(Arc::clone(&shared), request))
        },
    );
    let mut http = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let mut stop = pin!(is_stopping.wait_for(|is_stopping| *is_stopping));
    let mut is_told = false;
    let _ = poll_fn(|context| {
        if !is_told && stop.as_mut().poll(context).is_ready() {
            is_told = true;
            Pin::new(&mut http).graceful_shutdown();
        }
        http.poll_without_shutdown(context)
    })
    .await;
    let mut stream = http.into_parts().io.into_inner();
    let _ = stream.shutdown().await;
}

async fn answer(shared: Arc<Shared>, request: http::Request<Incoming>) -> Answered {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, BODY_LIMIT).collect().await;
    let is_too_long = body.is_err();
    let body = body.map(http_body_util::Collected::to_bytes);
    let request = http::Request::from_parts(head, body.unwrap_or_default());
    let now = shared.now();
    let mut state = shared.state();
    let response = if is_too_long {
        endpoint::refuse_body(&mut state, now, &request, BODY_LIMIT)
    } else {
        endpoint::handle(&mut state, now, &request)
    };
    Ok(response.map(Full::new))
}
