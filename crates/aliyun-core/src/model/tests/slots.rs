//! The scalars that each type of slot accepts, and the type that it expects.

use super::kind::Kind;
use super::*;

/// Sets a default slot to a scalar and returns it, or `None` if the scalar means an absent value.
fn set<T: Slot + Default>(scalar: Scalar<'_>) -> Result<Option<T>, TypeMismatch> {
    let mut slot = T::default();
    let present = slot.set(scalar)?;
    Ok(present.then_some(slot))
}

#[track_caller]
fn assert_accepts<T: Slot + Default + PartialEq>(cases: &[(Scalar<'_>, Option<T>)]) {
    for (scalar, expected) in cases {
        let actual = set::<T>(*scalar).expect("the scalar is accepted");
        assert!(actual == *expected, "{scalar:?}");
    }
}

#[track_caller]
fn assert_rejects<T: Slot + Default>(scalars: &[Scalar<'_>]) {
    for scalar in scalars {
        assert!(set::<T>(*scalar).is_err(), "{scalar:?}");
    }
}

#[test]
fn a_boolean_accepts_numbers_and_its_names() {
    assert_accepts(&[
        (Scalar::Boolean(true), Some(true)),
        (Scalar::Boolean(false), Some(false)),
        (Scalar::Number(0.0), Some(false)),
        (Scalar::Number(0.5), Some(true)),
        (Scalar::Null, None),
        (Scalar::Digits("1e400"), Some(true)),
        (Scalar::Integer(-1), Some(true)),
        (Scalar::Integer(0), Some(false)),
        (Scalar::Unsigned(1), Some(true)),
        (Scalar::Unsigned(0), Some(false)),
        (Scalar::Text(" True "), Some(true)),
        (Scalar::Text("FALSE"), Some(false)),
        (Scalar::Text(" "), None),
    ]);
    assert_rejects::<bool>(&[Scalar::Text("yes"), Scalar::Text("1")]);
}

#[test]
fn an_integer_accepts_whole_numbers() {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    assert_accepts(&[
        (Scalar::Boolean(true), Some(1_i64)),
        (Scalar::Number(-LIMIT), Some(i64::MIN)),
        (Scalar::Null, None),
        (Scalar::Integer(-1), Some(-1)),
        (Scalar::Text(" 7 "), Some(7)),
        (Scalar::Text(""), None),
        (Scalar::Unsigned(7), Some(7)),
    ]);
    assert_rejects::<i64>(&[
        Scalar::Number(0.5),
        Scalar::Number(LIMIT),
        Scalar::Digits("1"),
        Scalar::Text("a"),
        Scalar::Unsigned(u64::MAX),
    ]);
    assert_accepts(&[
        (Scalar::Integer(i32::MIN.into()), Some(i32::MIN)),
        (Scalar::Text("7"), Some(7)),
        (Scalar::Null, None),
    ]);
    assert_rejects::<i32>(&[Scalar::Unsigned(1 << 31), Scalar::Text("a")]);
}

#[test]
fn a_number_accepts_finite_numbers() {
    assert_accepts(&[
        (Scalar::Number(0.5), Some(0.5)),
        (Scalar::Null, None),
        (Scalar::Digits("0.25"), Some(0.25)),
        (Scalar::Integer(-1), Some(-1.0)),
        (Scalar::Text(" 1e3 "), Some(1000.0)),
        (Scalar::Text(" "), None),
        (Scalar::Unsigned(7), Some(7.0)),
    ]);
    assert_rejects::<f64>(&[
        Scalar::Boolean(true),
        Scalar::Digits("1e400"),
        Scalar::Text("NaN"),
    ]);
}

#[test]
fn a_string_accepts_every_scalar() {
    fn all<T: From<&'static str>>() -> [(Scalar<'static>, Option<T>); 7] {
        [
            (Scalar::Boolean(true), Some("true".into())),
            (Scalar::Number(0.5), Some("0.5".into())),
            (Scalar::Null, None),
            (Scalar::Digits("1e400"), Some("1e400".into())),
            (Scalar::Integer(-1), Some("-1".into())),
            (Scalar::Text(" a"), Some(" a".into())),
            (Scalar::Unsigned(7), Some("7".into())),
        ]
    }
    assert_accepts::<String>(&all());
    assert_accepts::<SecretString>(&all());
    assert_accepts::<Kind>(&all());
}

#[test]
fn bytes_accept_strings_only() {
    assert_accepts(&[
        (Scalar::Text("a"), Some(Bytes::from_static(b"a"))),
        (Scalar::Null, None),
    ]);
    assert_rejects::<Bytes>(&[Scalar::Boolean(true), Scalar::Unsigned(7)]);
}

#[test]
fn lists_and_objects_accept_null_only() {
    assert_accepts::<Vec<i64>>(&[(Scalar::Null, None)]);
    assert_accepts::<JsonObject>(&[(Scalar::Null, None)]);
    assert_rejects::<Vec<i64>>(&[Scalar::Text(""), Scalar::Unsigned(7)]);
    assert_rejects::<JsonObject>(&[Scalar::Text(""), Scalar::Unsigned(7)]);
}

#[test]
fn json_accepts_every_scalar() {
    let json = |text: &str| Some(text.parse::<Json>().expect("the text is JSON"));
    assert_accepts(&[
        (Scalar::Boolean(true), json("true")),
        (Scalar::Number(0.5), json("0.5")),
        (Scalar::Null, None),
        (Scalar::Digits("0.5"), json("0.5")),
        (Scalar::Integer(-1), json("-1")),
        (Scalar::Text("a"), json(r#""a""#)),
        (Scalar::Unsigned(7), json("7")),
        (Scalar::Unsigned(u64::MAX), json("18446744073709551615")),
    ]);
    assert_rejects::<Json>(&[Scalar::Digits("-")]);
}

#[test]
fn a_slot_names_the_expected_type() {
    assert_eq!(false.expects(), "a boolean");
    assert_eq!(0_i64.expects(), "an integer");
    assert_eq!(0_i32.expects(), "a 32-bit integer");
    assert_eq!(0.5_f64.expects(), "a number");
    assert_eq!(String::new().expects(), "a string");
    assert_eq!(SecretString::default().expects(), "a string");
    assert_eq!(Kind::default().expects(), "a string");
    assert_eq!(Bytes::new().expects(), "bytes, which JSON cannot represent");
    assert_eq!(Vec::<i64>::new().expects(), "a list");
    assert_eq!(JsonObject::default().expects(), "an object");
    assert_eq!(Json::default().expects(), "any value");
    assert_eq!(None::<i64>.expects(), "an integer");
}

#[test]
fn an_optional_slot_is_filled_like_the_slot_in_it() {
    let mut list = None::<Vec<i64>>;
    let items = list.list_mut().expect("the slot is a list");
    assert!(items.is_empty());
    items.push().set(Scalar::Unsigned(7)).unwrap();
    assert_eq!((items.len(), items.is_empty()), (1, false));
    assert_eq!(list, Some(vec![7]));
    assert!(None::<i64>.list_mut().is_none() && None::<i64>.object_mut().is_none());
    assert!(None::<JsonObject>.object_mut().is_some());
    assert!(None::<String>.keeps_digits() && !None::<i64>.keeps_digits());
}
