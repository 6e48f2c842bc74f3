//! The product and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::operation::{ApiStyle, Product};

/// Serverless App Engine, API version 2019-05-06.
pub static PRODUCT: Product = Product::new("sae", "2019-05-06", ApiStyle::Roa)
    .with_endpoints(&[
        ("ap-northeast-1", "sae.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "sae.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "sae.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "sae.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "sae.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "sae.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "sae.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "sae.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "sae.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "sae.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "sae.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "sae.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "sae.eu-central-1.aliyuncs.com"),
        ("us-east-1", "sae.us-east-1.aliyuncs.com"),
        ("us-west-1", "sae.us-west-1.aliyuncs.com"),
    ])
    .with_vpc_endpoints(&[
        ("ap-northeast-1", "sae-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "sae-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "sae-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "sae-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "sae-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "sae-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "sae-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "sae-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "sae-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "sae-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "sae-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "sae-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "sae-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "sae-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "sae-vpc.us-west-1.aliyuncs.com"),
    ])
    .with_host_prefix("sae");
