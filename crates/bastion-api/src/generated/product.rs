//! The product and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::operation::{ApiStyle, Product};

/// Bastionhost, API version 2019-12-09.
pub static PRODUCT: Product = Product::new("Yundun-bastionhost", "2019-12-09", ApiStyle::Rpc)
    .with_endpoints(&[
        ("ap-northeast-1", "bastionhost.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "bastionhost.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "yundun-bastionhost.aliyuncs.com"),
        ("ap-south-1", "bastionhost.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "bastionhost.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "bastionhost.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "bastionhost.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "bastionhost.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "bastionhost.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "bastionhost.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-finance-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-finance-pop", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-gov-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-chengdu", "yundun-bastionhost.aliyuncs.com"),
        ("cn-edge-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-fujian", "yundun-bastionhost.aliyuncs.com"),
        ("cn-guangzhou", "yundun-bastionhost.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hangzhou-finance", "yundun-bastionhost.aliyuncs.com"),
        (
            "cn-hangzhou-internal-prod-1",
            "yundun-bastionhost.aliyuncs.com",
        ),
        (
            "cn-hangzhou-internal-test-1",
            "yundun-bastionhost.aliyuncs.com",
        ),
        (
            "cn-hangzhou-internal-test-2",
            "yundun-bastionhost.aliyuncs.com",
        ),
        (
            "cn-hangzhou-internal-test-3",
            "yundun-bastionhost.aliyuncs.com",
        ),
        ("cn-hangzhou-test-306", "yundun-bastionhost.aliyuncs.com"),
        ("cn-heyuan", "yundun-bastionhost.aliyuncs.com"),
        ("cn-hongkong", "bastionhost.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "yundun-bastionhost.aliyuncs.com"),
        ("cn-huhehaote", "bastionhost.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-north-2-gov-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-qingdao", "yundun-bastionhost.aliyuncs.com"),
        ("cn-qingdao-nebula", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-finance-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shanghai-inner", "yundun-bastionhost.aliyuncs.com"),
        (
            "cn-shanghai-internal-test-1",
            "yundun-bastionhost.aliyuncs.com",
        ),
        ("cn-shenzhen", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-inner", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-wuhan", "yundun-bastionhost.aliyuncs.com"),
        ("cn-wulanchabu", "yundun-bastionhost.aliyuncs.com"),
        ("cn-yushanfang", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhangbei", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhangjiakou", "bastionhost.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhengzhou-jva", "yundun-bastionhost.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "yundun-bastionhost.aliyuncs.com"),
        ("eu-central-1", "bastionhost.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "bastionhost.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "yundun-bastionhost.aliyuncs.com"),
        ("me-east-1", "yundun-bastionhost.aliyuncs.com"),
        ("na-south-1", "bastionhost.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "yundun-bastionhost.aliyuncs.com"),
        ("us-east-1", "bastionhost.us-east-1.aliyuncs.com"),
        ("us-west-1", "bastionhost.us-west-1.aliyuncs.com"),
    ])
    .with_vpc_endpoints(&[
        (
            "ap-northeast-1",
            "bastionhost-vpc.ap-northeast-1.aliyuncs.com",
        ),
        (
            "ap-northeast-2",
            "bastionhost-vpc.ap-northeast-2.aliyuncs.com",
        ),
        ("ap-south-1", "bastionhost-vpc.ap-south-1.aliyuncs.com"),
        (
            "ap-southeast-1",
            "bastionhost-vpc.ap-southeast-1.aliyuncs.com",
        ),
        (
            "ap-southeast-2",
            "bastionhost-vpc.ap-southeast-2.aliyuncs.com",
        ),
        (
            "ap-southeast-3",
            "bastionhost-vpc.ap-southeast-3.aliyuncs.com",
        ),
        (
            "ap-southeast-5",
            "bastionhost-vpc.ap-southeast-5.aliyuncs.com",
        ),
        (
            "ap-southeast-6",
            "bastionhost-vpc.ap-southeast-6.aliyuncs.com",
        ),
        ("cn-hongkong", "bastionhost-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "bastionhost-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "bastionhost-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "bastionhost-vpc.cn-shanghai.aliyuncs.com"),
        (
            "cn-zhangjiakou",
            "bastionhost-vpc.cn-zhangjiakou.aliyuncs.com",
        ),
        ("eu-central-1", "bastionhost-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "bastionhost-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "bastionhost-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "bastionhost-vpc.us-west-1.aliyuncs.com"),
    ])
    .with_host_prefix("bastionhost");
