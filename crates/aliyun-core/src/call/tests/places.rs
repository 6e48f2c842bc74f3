//! Parameters in the form, the body, the path and the headers, and operations without a signature.

use aliyun_sign::{acs3, roa, rpc};

use super::*;
use crate::error::ConfigError;
use crate::operation::descriptor::{Kind, Location};

const FORM: &str = "application/x-www-form-urlencoded";
const SCHEMES: [SignatureScheme; 2] = [SignatureScheme::Acs3, SignatureScheme::HmacSha1];

fn header<'r>(request: &'r http::Request<Bytes>, name: &str) -> &'r str {
    let value = request.headers().get(name);
    value.map_or("", |value| value.to_str().expect("it is ASCII"))
}

fn body(request: &http::Request<Bytes>) -> &str {
    str::from_utf8(request.body()).expect("it is a text")
}

/// Whether an ACS3 signature covers a header.
fn is_signed(request: &http::Request<Bytes>, name: &str) -> bool {
    let authorization = header(request, "authorization");
    let names = authorization.split("SignedHeaders=").nth(1).unwrap_or("");
    let names = names.split(',').next().unwrap_or_default();
    names.split(';').any(|signed| signed == name)
}

/// The string to sign of a ROA request, made from what is on the wire.
fn roa_signature(bench: &Bench, request: &http::Request<Bytes>) -> String {
    let all = request.headers().iter();
    let headers: Vec<_> = all
        .map(|(name, value)| (name.as_str(), value.to_str().expect("it is ASCII")))
        .collect();
    let path = request.uri().path();
    let query: [(&str, &str); 0] = [];
    let text = roa::string_to_sign(request.method().as_str(), path, &query, &headers);
    let signature = roa::signature(&bench.signer, &text).expect("there is a key");
    format!("acs testid:{signature}")
}

const LIST: &[ParameterDescriptor] = &[
    ParameterDescriptor::optional("Zone"),
    ParameterDescriptor::optional("Names")
        .with_kind(Kind::List(&Kind::Text))
        .with_location(Location::Form),
];
static RPC_FORM: Descriptor =
    Descriptor::new(&RPC, "PutForm", Method::POST, "/").with_parameters(LIST);
static ROA_FORM: Descriptor =
    Descriptor::new(&ROA, "PutForm", Method::POST, "/v1/form").with_parameters(LIST);

#[test]
fn a_form_is_the_body() {
    let arguments = r#"{"Zone": "z", "Names": ["a b", "c"]}"#;
    for descriptor in [&RPC_FORM, &ROA_FORM] {
        let request = Bench::new().request(&operation(descriptor, arguments));
        assert_eq!(request.uri().query(), Some("Zone=z"));
        assert_eq!(body(&request), "Names.1=a%20b&Names.2=c");
        assert_eq!(header(&request, "content-type"), FORM);
        assert!(is_signed(&request, "content-type"));
    }

    let mut bench = Bench::new().scheme(SignatureScheme::HmacSha1);
    let request = bench.request(&operation(&ROA_FORM, arguments));
    assert_eq!(body(&request), "Names.1=a%20b&Names.2=c");
    assert_eq!(header(&request, "content-type"), FORM);
}

/// The parameters of an encoded text.
fn decoded(text: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let text = percent_encoding::percent_decode_str(text);
        text.decode_utf8().expect("it is UTF-8").into_owned()
    };
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

#[test]
fn the_form_of_rpc_is_signed_together_with_the_query() {
    let mut bench = Bench::new().scheme(SignatureScheme::HmacSha1);
    let arguments = r#"{"Zone": "z", "Names": ["a b", "c"]}"#;
    let request = bench.request(&operation(&RPC_FORM, arguments));
    assert_eq!(request.uri().query(), None);
    let mut parameters = decoded(body(&request));
    let is_signature = |(name, _): &(String, String)| name == "Signature";
    let signature = parameters
        .iter()
        .position(is_signature)
        .expect("it is signed");
    let (_, signature) = parameters.swap_remove(signature);
    assert!(parameters.contains(&("Names.1".to_owned(), "a b".to_owned())));
    assert!(parameters.contains(&("Zone".to_owned(), "z".to_owned())));
    let text = rpc::string_to_sign("POST", &parameters);
    assert_eq!(rpc::signature(&bench.signer, &text), Some(signature));
}

const JSON_BODY: &[ParameterDescriptor] = &[
    ParameterDescriptor::optional("Zone"),
    ParameterDescriptor::optional("body")
        .with_kind(Kind::Any)
        .with_location(Location::Body),
];
static RPC_BODY: Descriptor =
    Descriptor::new(&RPC, "PutBody", Method::POST, "/").with_parameters(JSON_BODY);
static ROA_BODY: Descriptor =
    Descriptor::new(&ROA, "PutBody", Method::PUT, "/v1/body").with_parameters(JSON_BODY);

#[test]
fn a_json_body_is_sent_and_signed() {
    let arguments = r#"{"Zone": "z", "body": {"Names": ["a b"], "Count": 2}}"#;
    let sent = r#"{"Count":2,"Names":["a b"]}"#;
    for descriptor in [&RPC_BODY, &ROA_BODY] {
        let request = Bench::new().request(&operation(descriptor, arguments));
        assert_eq!(request.uri().query(), Some("Zone=z"));
        assert_eq!(body(&request), sent);
        assert_eq!(header(&request, "content-type"), "application/json");
        assert!(is_signed(&request, "content-type"));
        let hash = acs3::hash(request.body());
        assert_eq!(header(&request, "x-acs-content-sha256"), hash);
    }

    let mut bench = Bench::new().scheme(SignatureScheme::HmacSha1);
    let request = bench.request(&operation(&ROA_BODY, r#"{"body": [1]}"#));
    assert_eq!(body(&request), "[1]");
    let authorization = header(&request, "authorization");
    assert_eq!(authorization, roa_signature(&bench, &request));

    // The parameters have no other place than the address then.
    let request = bench.request(&operation(&RPC_BODY, arguments));
    assert_eq!(body(&request), sent);
    assert_eq!(header(&request, "content-type"), "application/json");
    let query = request.uri().query().expect("the signature is there");
    assert!(query.contains("&Zone=z"), "{query}");
    assert!(query.contains("&Signature="), "{query}");
    assert!(!query.contains("Names"), "{query}");
}

static ROA_PARTS: Descriptor = Descriptor::new(&ROA, "GetPart", Method::GET, "/v1/{Part}/state")
    .with_parameters(&[
        ParameterDescriptor::required("Part").with_location(Location::Path),
        ParameterDescriptor::optional("x-acs-trace").with_location(Location::Header),
        ParameterDescriptor::optional("X-Key")
            .with_location(Location::Header)
            .secret(),
    ]);

#[test]
fn the_path_and_the_headers_are_signed_as_they_are_sent() {
    let operation = operation(
        &ROA_PARTS,
        r#"{"Part": "a/b\u4e2d", "x-acs-trace": "on", "X-Key": "hunter2"}"#,
    );
    for scheme in SCHEMES {
        let mut bench = Bench::new().scheme(scheme);
        let request = bench.request(&operation);
        assert_eq!(request.uri().path(), "/v1/a%2Fb%E4%B8%AD/state");
        assert_eq!(header(&request, "x-acs-trace"), "on");
        assert_eq!(header(&request, "x-key"), "hunter2");
        assert!(request.headers()["x-key"].is_sensitive());
        assert!(!request.headers()["x-acs-trace"].is_sensitive());
        match scheme {
            SignatureScheme::Acs3 => {
                assert!(is_signed(&request, "x-acs-trace"));
                assert!(!is_signed(&request, "x-key"));
            }
            SignatureScheme::HmacSha1 => {
                let authorization = header(&request, "authorization");
                assert_eq!(authorization, roa_signature(&bench, &request));
            }
        }
    }
}

static RPC_HEADER: Descriptor =
    Descriptor::new(&RPC, "GetPart", Method::GET, "/").with_parameters(&[
        ParameterDescriptor::optional("x-acs-trace").with_location(Location::Header),
    ]);
static OPEN_HEADER: Descriptor = Descriptor::new(&RPC, "GetPart", Method::GET, "/")
    .with_parameters(
        &[ParameterDescriptor::optional("x-acs-trace").with_location(Location::Header)],
    )
    .unsigned();

#[test]
fn a_header_cannot_smuggle_another() {
    for descriptor in [&ROA_PARTS, &RPC_HEADER, &OPEN_HEADER] {
        let part = match descriptor.path {
            "/" => "",
            _ => r#""Part": "a", "#,
        };
        for value in [r"a\r\nx-evil: 1", r"a\nb", r"\u0000"] {
            let arguments = format!(r#"{{{part}"x-acs-trace": "{value}"}}"#);
            let operation = operation(descriptor, &arguments);
            for scheme in SCHEMES {
                let mut bench = Bench::new().scheme(scheme);
                let config = bench.config.clone();
                let unreachable = |_| -> Result<_, _> { panic!("nothing may be sent") };
                let error = bench.run(&operation, &config, unreachable).unwrap_err();
                assert_eq!(error.arrival(), Arrival::NeverSent);
                assert!(error.to_string().contains("x-acs-trace"), "{error}");
                assert!(!error.to_string().contains("evil"), "{error}");
            }
        }
    }
}

const OPEN: &[ParameterDescriptor] = &[
    ParameterDescriptor::optional("Note"),
    ParameterDescriptor::optional("Key")
        .with_location(Location::Form)
        .secret(),
];
static RPC_OPEN: Descriptor = Descriptor::new(&RPC, "LogIn", Method::POST, "/")
    .with_parameters(OPEN)
    .unsigned();
static ROA_OPEN: Descriptor = Descriptor::new(&ROA, "LogIn", Method::POST, "/v1/log-in")
    .with_parameters(OPEN)
    .unsigned();

#[test]
fn an_operation_without_signature_asks_for_no_credentials() {
    for (descriptor, query) in [(&RPC_OPEN, "Format=json&Note="), (&ROA_OPEN, "Note=")] {
        let operation = operation(descriptor, r#"{"Note": "", "Key": "hunter 2"}"#);
        for scheme in SCHEMES {
            let bench = Bench::new().scheme(scheme);
            let mut output = crate::model::JsonObject::default();
            let call = Call::new(&operation, &bench.config, &mut output);
            let Step::Send(outgoing, _) = call.step(bench.now, &bench.random) else {
                panic!("the request comes first");
            };
            let request = outgoing.request;
            assert_eq!(request.uri().query(), Some(query));
            assert_eq!(request.uri().path(), descriptor.path);
            assert_eq!(body(&request), "Key=hunter%202");
            assert_eq!(header(&request, "content-type"), FORM);
            assert_eq!(header(&request, "host"), "thing.cn-shenzhen.aliyuncs.com");
            assert_eq!(header(&request, "x-acs-action"), "LogIn");
            assert_eq!(header(&request, "x-acs-version"), "2020-01-01");
            assert!(!request.headers().contains_key("authorization"));
            assert!(!request.headers().contains_key("x-acs-security-token"));
        }
    }
}

#[test]
fn a_product_with_a_global_endpoint_needs_no_region() {
    static GLOBAL: Product = Product::new("Everywhere", "2020-01-01", ApiStyle::Rpc)
        .with_global_endpoint("every.example");
    static DESCRIPTOR: Descriptor = Descriptor::new(&GLOBAL, "Ping", Method::POST, "/");
    let mut bench = Bench::new();
    bench.config = Config::default();
    let request = bench.request(&operation(&DESCRIPTOR, "{}"));
    assert_eq!(request.uri().host(), Some("every.example"));

    let config = Config::default();
    let error = bench
        .run(&MAKE, &config, |_| Ok(answer(200, "{}")))
        .unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Config(ConfigError::MissingRegion)
    ));
}

#[test]
fn a_parameter_can_be_a_part_of_the_host() {
    static SHELF: Product = Product::new("shelf", "2020-01-01", ApiStyle::Roa)
        .with_endpoints(&[("cn-shenzhen", "{Project}.cn-shenzhen.shelf.example")]);
    static READ: Descriptor = Descriptor::new(&SHELF, "Read", Method::GET, "/books")
        .with_parameters(&[ParameterDescriptor::optional("Project").with_location(Location::Host)]);

    let request = Bench::new().request(&operation(&READ, r#"{"Project": "My-Books"}"#));
    assert_eq!(
        request.uri(),
        "https://my-books.cn-shenzhen.shelf.example/books"
    );
    assert_eq!(
        header(&request, "host"),
        "my-books.cn-shenzhen.shelf.example"
    );

    // An endpoint that somebody gives is the whole host.
    let mut bench = Bench::new();
    bench.configure(|_| Config::builder().endpoint("https://local.example"));
    let request = bench.request(&operation(&READ, r#"{"Project": "p"}"#));
    assert_eq!(request.uri().host(), Some("local.example"));

    for (arguments, wanted) in [
        ("{}", "Read: Project is missing; it is a part of the host"),
        (
            r#"{"Project": "evil.example/"}"#,
            "Read: Project is not valid in a host name",
        ),
        (
            r#"{"Project": ""}"#,
            "Read: Project is not valid in a host name",
        ),
    ] {
        let mut bench = Bench::new();
        let config = bench.config.clone();
        let operation = operation(&READ, arguments);
        let error = bench.run(&operation, &config, |_| panic!("nothing may be sent"));
        assert_eq!(error.unwrap_err().to_string(), wanted);
    }
}
