//! Requests and responses of the generated types.

use aliyun_core::model::{Bytes, Json};
use aliyun_core::Operation;
use aliyun_core::model::decode;
use aliyun_core::operation::{Pages, Parameters};
use every_thing_api::types::{Root, Tree};
use every_thing_api::use_everything::{Flat, UseEverythingKind};
use every_thing_api::{CATALOG, DropThings, ListThings, OPERATIONS, Submit, Upload, UseEverything};

fn query(parameters: &Parameters<'_>) -> Vec<(String, String)> {
    let pairs = parameters.query().iter();
    pairs.map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

#[test]
#[allow(deprecated)]
fn every_location_and_serialization() {
    let leaf = Tree::new("l");
    let tree = Tree::new("t").left(leaf.clone()).twigs([leaf.clone()]);
    let root = Root::new(tree.clone()).depth(1.5);
    let operation = UseEverything::new("a/b", 7, root)
        .x_acs_mood("glad")
        .plain("ab")
        .small(99_999)
        .ratio(0.5)
        .flag(false)
        .kind("zh-cn")
        .repeated(["x", "y"])
        .flat([Flat::new("k").numbers([1, 2])])
        .joined([1, 2])
        .as_json(leaf)
        .map([("m", "n")])
        .free("[1,null]".parse::<Json>().unwrap())
        .alias(["z"])
        .self_("s")
        .user_id("1")
        .user_id_2("2")
        ._2fa("3");
    operation.validate().unwrap();
    let parameters = Parameters::from_request(operation.descriptor(), &operation).unwrap();
    assert_eq!(parameters.path(), "/use/a%2Fb/7");
    assert_eq!(parameters.headers(), [("x-acs-mood".into(), "glad".into())]);
    let wanted = [
        ("Plain", "ab"),
        ("Small", "99999"),
        ("Ratio", "0.5"),
        ("Flag", "false"),
        ("Kind", "zh-cn"),
        ("Repeated.1", "x"),
        ("Repeated.2", "y"),
        ("Flat.1.Key", "k"),
        ("Flat.1.Numbers.1", "1"),
        ("Flat.1.Numbers.2", "2"),
        ("Joined", "1,2"),
        ("AsJson", r#"{"Name":"l"}"#),
        ("Map", r#"{"m":"n"}"#),
        ("Free", "[1,null]"),
        ("Alias", r#"["z"]"#),
        ("self", "s"),
        ("UserId", "1"),
        ("UserID", "2"),
        ("2fa", "3"),
    ];
    let wanted = wanted.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(query(&parameters), wanted);
    assert_eq!(
        str::from_utf8(parameters.body().unwrap()).unwrap(),
        r#"{"Depth":1.5,"Tree":{"Left":{"Name":"l"},"Name":"t","Twigs":[{"Name":"l"}]}}"#
    );
}

#[test]
#[allow(deprecated)]
fn every_limit() {
    let fine = || UseEverything::new("1", 1, Root::new(Tree::new("t")));
    for (operation, wanted) in [
        (fine().small(100_000), "Small must be at most 99999"),
        (fine().small(0), "Small must be at least 1"),
        (fine().ratio(2.5), "Ratio must be at most 2"),
        (fine().plain("a"), "Plain must have at least 2 characters"),
        (fine().repeated(["", "", "", ""]), "Repeated must have at most 3 items"),
        (fine().flat([Flat::default()]), "Flat[0].Key is missing"),
        (fine().as_json(Tree::new("long")), "AsJson.Name must have at most 3 characters"),
        (
            fine().as_json(Tree::new("t").roots([("r", Root::default())])),
            "AsJson.Roots.r.Tree is missing",
        ),
        (
            UseEverything::new("1", 1, Root::new(Tree::new("t")).depth(0.5)),
            "body.Depth must be greater than 0.5",
        ),
    ] {
        let message = operation.validate().unwrap_err().to_string();
        assert_eq!(message, format!("Use-Everything: {wanted}"));
    }
}

#[test]
fn other_bodies() {
    let upload = Upload::new(Bytes::from_static(b"\xff\x00"));
    let parameters = Parameters::from_request(upload.descriptor(), &upload).unwrap();
    assert_eq!(parameters.body(), Some(&b"\xff\x00"[..]));
    assert_eq!(parameters.content_type(), Some("application/octet-stream"));
    assert!(!upload.descriptor().signed);

    let submit = Submit::new("shelf", "a").b([true, false]);
    let parameters = Parameters::from_request(submit.descriptor(), &submit).unwrap();
    assert_eq!(parameters.host(), [("Project".into(), "shelf".into())]);
    let form: Vec<_> = parameters.form().iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(form, ["A=a", "B.1=true", "B.2=false"]);

    let drop = DropThings::new();
    let parameters = Parameters::from_request(drop.descriptor(), &drop).unwrap();
    assert_eq!(parameters.content_type(), None);
}

#[test]
fn responses() {
    let body = br#"{
        "Code": "200", "requestId": 1, "Kind": "other", "Kinds": ["x", "new"],
        "Maps": {"m": {"A": [1, {}]}}, "Lists": [[1, "2.5"], []],
        "Data": {"Data": {"Result": [{"Option": "o"}]}, "String": {"Vec": "v"}, "Tree": {"Left": {"Name": "n"}}}
    }"#;
    let response: every_thing_api::UseEverythingResponse = decode::object(body).unwrap();
    assert_eq!(response.code, Some(200));
    assert_eq!(response.request_id.as_deref(), Some("1"));
    assert_eq!(response.kind, Some(UseEverythingKind::Other2));
    assert_eq!(response.lists, [vec![1.0, 2.5], vec![]]);
    assert_eq!(response.maps["m"].a.as_ref().unwrap().to_string(), "[1,{}]");
    let data = response.data.unwrap();
    assert_eq!(data.tree.unwrap().left.unwrap().name.as_deref(), Some("n"));
    assert_eq!(data.data.unwrap().result[0].option.as_deref(), Some("o"));
}

#[test]
fn a_response_that_is_not_described_is_kept() {
    let response: every_thing_api::SubmitResponse =
        decode::object(br#"{"Id": 7, "Parts": [{"Name": "p"}]}"#).unwrap();
    let name = response.get("Parts").and_then(|parts| parts.item(0)?.get("Name")?.as_str());
    assert_eq!(name, Some("p"));
    assert_eq!(response.to_string(), r#"{"Id":7,"Parts":[{"Name":"p"}]}"#);
    let nothing: every_thing_api::DropThingsResponse = decode::object(b"{}").unwrap();
    assert_eq!(nothing.to_string(), "{}");
}

#[test]
fn requests_and_responses_are_serialized() {
    fn is_serialize<T: aliyun_core::model::Serialize>(_: &T) {}
    is_serialize(&UseEverythingKind::from("zh-cn"));
    is_serialize(&every_thing_api::UseEverythingResponse::default());
    is_serialize(&Root::new(Tree::new("t")));
    let json = Json::new(&ListThings::new().page_size(1)).unwrap();
    assert_eq!(json.to_string(), r#"{"PageSize":1}"#);
    let body = br#"{"Things": [{"Name": "a"}], "TotalCount": 2}"#;
    let page: every_thing_api::ListThingsResponse = decode::object(body).unwrap();
    let json = Json::new(&page).unwrap().to_string();
    assert_eq!(json, r#"{"Things":[{"Name":"a"}],"TotalCount":2}"#);
}

#[test]
fn pages_and_tables() {
    let mut pages = Pages::new(ListThings::new().page_size(1));
    let page = decode::object(br#"{"Things": [{"Name": "a"}], "TotalCount": 2}"#).unwrap();
    assert!(pages.advance(&page));
    let next = pages.next_request().unwrap();
    let parameters = Parameters::from_request(next.descriptor(), next).unwrap();
    let second = ("PageNumber".to_owned(), "2".to_owned());
    assert!(query(&parameters).contains(&second));

    assert_eq!(OPERATIONS.len(), 5);
    for entry in CATALOG {
        let mut model = entry.response();
        decode::object_into(b"{}", &mut *model).unwrap();
    }
}
