//! How the words of a name are written in prose.

use super::words::split;

/// Words, and pairs or triples of them, that prose writes in another way: acronyms, proper names, and
/// abbreviations, which are written out.
///
/// A word belongs here if it means the same in every product. Where a product has a meaning of its
/// own for one, its overlay describes the member.
const SPELLINGS: &[(&str, &str)] = &[
    ("accl", "acceleration"),
    ("acl", "ACL"),
    ("acr", "ACR"),
    ("acs", "ACS"),
    ("addr", "address"),
    ("ahas", "AHAS"),
    ("ai", "AI"),
    ("ak", "access key"),
    ("alb", "ALB"),
    ("api", "API"),
    ("apis", "APIs"),
    ("apm", "APM"),
    ("app", "application"),
    ("apps", "applications"),
    ("args", "arguments"),
    ("arms", "ARMS"),
    ("arn", "ARN"),
    ("arns", "ARNs"),
    ("attr", "attribute"),
    ("auth", "authentication"),
    ("avg", "average"),
    ("ca", "CA"),
    ("cdn", "CDN"),
    ("cert", "certificate"),
    ("certs", "certificates"),
    ("cidr", "CIDR"),
    ("clb", "CLB"),
    ("cms", "CMS"),
    ("config", "configuration"),
    ("config map", "ConfigMap"),
    ("config maps", "ConfigMaps"),
    ("configs", "configurations"),
    ("cookie", "cookie"),
    ("cors", "CORS"),
    ("cpu", "CPU"),
    ("cr", "CR"),
    ("cu", "CU"),
    ("db", "database"),
    ("dbs", "databases"),
    ("desc", "description"),
    ("descs", "descriptions"),
    ("dest", "destination"),
    ("dir", "directory"),
    ("dn", "DN"),
    ("dns", "DNS"),
    ("dotnet", ".NET"),
    ("dubbo", "Dubbo"),
    ("ebpf", "eBPF"),
    ("ecs", "ECS"),
    ("edas", "EDAS"),
    ("eip", "EIP"),
    ("eips", "EIPs"),
    ("eni", "ENI"),
    ("env", "environment"),
    ("envs", "environment variables"),
    ("expr", "expression"),
    ("gc", "GC"),
    ("gpu", "GPU"),
    ("gzip", "gzip"),
    ("hpa", "HPA"),
    ("hsf", "HSF"),
    ("hsm", "HSM"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("https", "HTTPS"),
    ("i ps", "IPs"),
    ("iaas", "IaaS"),
    ("id", "ID"),
    ("idaas", "IDaaS"),
    ("i daa s", "IDaaS"),
    ("idc", "IDC"),
    ("ids", "IDs"),
    ("info", "information"),
    ("io", "I/O"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("isp", "ISP"),
    ("jar", "JAR"),
    ("java", "Java"),
    ("jdk", "JDK"),
    ("json", "JSON"),
    ("jvm", "JVM"),
    ("k8s", "K8s"),
    ("kafka", "Kafka"),
    ("kms", "KMS"),
    ("kubernetes", "Kubernetes"),
    ("lang", "language"),
    ("ldap", "LDAP"),
    ("linux", "Linux"),
    ("log store", "Logstore"),
    ("logstore", "Logstore"),
    ("logtail", "Logtail"),
    ("loki", "Loki"),
    ("lvs", "LVS"),
    ("max", "maximum"),
    ("md5", "MD5"),
    ("mem", "memory"),
    ("mfa", "MFA"),
    ("min", "minimum"),
    ("mse", "MSE"),
    ("msg", "message"),
    ("my sql", "MySQL"),
    ("mysql", "MySQL"),
    ("nacos", "Nacos"),
    ("name space", "namespace"),
    ("nas", "NAS"),
    ("nat", "NAT"),
    ("nlb", "NLB"),
    ("nlbs", "NLBs"),
    ("num", "number"),
    ("oidc", "OIDC"),
    ("oom", "OOM"),
    ("os", "OS"),
    ("oss", "OSS"),
    ("ou", "OU"),
    ("param", "parameter"),
    ("params", "parameters"),
    ("php", "PHP"),
    ("polar db", "PolarDB"),
    ("postgre sql", "PostgreSQL"),
    ("postgresql", "PostgreSQL"),
    ("prometheus", "Prometheus"),
    ("proto", "protocol"),
    ("pvtz", "PrivateZone"),
    ("python", "Python"),
    ("qps", "QPS"),
    ("ram", "RAM"),
    ("rasp", "RASP"),
    ("rd", "RD"),
    ("rds", "RDS"),
    ("rdp", "RDP"),
    ("ref", "referenced"),
    ("repo", "repository"),
    ("repos", "repositories"),
    ("rpc", "RPC"),
    ("rsa", "RSA"),
    ("sae", "SAE"),
    ("saml", "SAML"),
    ("sdk", "SDK"),
    ("sftp", "SFTP"),
    ("sid", "SID"),
    ("slb", "SLB"),
    ("slbs", "SLBs"),
    ("sls", "SLS"),
    ("sms", "SMS"),
    ("spec", "specification"),
    ("specs", "specifications"),
    ("spring cloud", "Spring Cloud"),
    ("sql", "SQL"),
    ("sql server", "SQL Server"),
    ("src", "source"),
    ("ssh", "SSH"),
    ("ssl", "SSL"),
    ("sso", "SSO"),
    ("statics", "statistics"),
    ("sts", "STS"),
    ("svc", "service"),
    ("tcp", "TCP"),
    ("time stamp", "timestamp"),
    ("timezone", "time zone"),
    ("tls", "TLS"),
    ("tomcat", "Tomcat"),
    ("ttl", "TTL"),
    ("udp", "UDP"),
    ("uid", "UID"),
    ("uids", "UIDs"),
    ("uri", "URI"),
    ("url", "URL"),
    ("urls", "URLs"),
    ("uuid", "UUID"),
    ("v server", "vServer"),
    ("v switch", "vSwitch"),
    ("v switches", "vSwitches"),
    ("vm", "VM"),
    ("vpc", "VPC"),
    ("vpcs", "VPCs"),
    ("vpn", "VPN"),
    ("vswitch", "vSwitch"),
    ("vswitches", "vSwitches"),
    ("waf", "WAF"),
    ("war", "WAR"),
    ("web hook", "webhook"),
    ("web socket", "WebSocket"),
    ("white list", "whitelist"),
    ("windows", "Windows"),
    ("x forwarded for", "`X-Forwarded-For`"),
    ("xml", "XML"),
    ("yaml", "YAML"),
];

/// The most words that [`SPELLINGS`] writes as one.
const LONGEST: usize = 3;

/// The words of a name as prose has them: `VSwitchId` becomes `vSwitch`, `ID`.
pub(super) fn spoken(name: &str) -> Vec<String> {
    let words = split(name);
    let lower: Vec<_> = words.iter().map(|word| word.to_ascii_lowercase()).collect();
    let mut spoken = Vec::new();
    let mut position = 0;
    while position < words.len() {
        let longest = LONGEST.min(words.len() - position);
        let known = (1..=longest).rev().find_map(|length| {
            let wanted = lower[position..position + length].join(" ");
            let (_, spelling) = SPELLINGS.iter().find(|(words, _)| *words == wanted)?;
            Some((length, (*spelling).to_owned()))
        });
        let (length, word) = known.unwrap_or_else(|| {
            let word = &words[position];
            let is_acronym = word.len() > 1 && !word.contains(|c: char| c.is_ascii_lowercase());
            let source = if is_acronym { &words } else { &lower };
            (1, source[position].clone())
        });
        // An abbreviation may stand for several words.
        spoken.extend(word.split(' ').map(str::to_owned));
        position += length;
    }
    spoken
}

/// Whether a word has capitals of its own, which it keeps wherever it stands.
pub(super) fn is_proper(word: &str) -> bool {
    let is_spelled = |(_, spelling): &(&str, &str)| {
        spelling.split(' ').any(|part| part == word)
            && spelling.contains(|c: char| c.is_ascii_uppercase())
    };
    SPELLINGS.iter().any(is_spelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_written_as_in_prose() {
        for (name, prose) in [
            ("VSwitchId", "vSwitch ID"),
            ("ListUsersForRDMember", "list users for RD member"),
            ("GetK8sLog", "get K8s log"),
            ("OssAkId", "OSS access key ID"),
            ("PublicIPs", "public IPs"),
            ("Envs", "environment variables"),
            ("EnableXForwardedFor", "enable `X-Forwarded-For`"),
            ("ConfigMapMountDesc", "ConfigMap mount description"),
            ("IDaaSModule", "IDaaS module"),
            ("sftp_QPS", "SFTP QPS"),
            ("FTPMode", "FTP mode"),
        ] {
            assert_eq!(spoken(name).join(" "), prose);
        }
    }

    #[test]
    fn a_proper_name_is_known() {
        assert!(is_proper("Kafka"));
        assert!(is_proper("Cloud"));
        assert!(!is_proper("Name"));
        assert!(!is_proper("application"));
    }
}
