//! Providers of credentials and their cache.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::SeededRandom;
use aliyun_credentials::{
    AssumeRoleProvider, Cache, Credentials, CredentialsError, CredentialsUriProvider, ObtainStep,
    ProcessProvider, Provider, StaticProvider,
};

use super::{MARK, assert_no_secret};

#[test]
fn providers_and_the_cache_show_no_secret() {
    let role = AssumeRoleProvider::new(Credentials::sts("testid", MARK, MARK)).role_arn("role");
    let uri = CredentialsUriProvider::new().uri(format!("https://host/{MARK}?token={MARK}"));
    let program = ProcessProvider::new(format!("/opt/creds --password {MARK}"));
    assert_no_secret(&role);
    assert_no_secret(&uri);
    assert_no_secret(&program);
    assert_no_secret(&StaticProvider::new(Credentials::bearer(MARK)));
    let providers: [Provider; 5] = [
        Credentials::bearer(MARK).into(),
        Credentials::access_key("testid", MARK).into(),
        role.into(),
        uri.into(),
        program.into(),
    ];
    for provider in providers {
        assert_no_secret(&provider);
        let random = Arc::new(SeededRandom::from_seed([1; 24]));
        assert_no_secret(&provider.resolve(Arc::clone(&random)));
        let cache = Cache::new(provider, random);
        let obtain = cache.obtain(None, Duration::ZERO);
        assert_no_secret(&obtain);
        let step = obtain.step();
        assert_no_secret(&step);
        if let ObtainStep::Refresh(refresh, pending) = step {
            assert_no_secret(&refresh);
            assert_no_secret(&refresh.step);
            assert_no_secret(&pending);
            assert_no_secret(&pending.started());
            let error = CredentialsError::failed("test", "no request is sent here");
            refresh.handle.finish(Err(error));
        }
        assert_no_secret(&cache);
        assert_no_secret(&cache.obtain(None, Duration::ZERO).step());
    }
}
