//! What every host sends with the site: one list, from which the files for the hosts and the preview server's
//! answers are written, and with which the pages' own policy is compared.
//!
//! Invariant: a header that a host file names has the value that stands here.

/// The security policy as the sources carry it. Hosts send it, and every page carries it in its head for hosts that
/// send nothing. Nothing is inline.
///
/// It has no `frame-ancestors`: its widest value, `*`, still shuts out pages that stand in a sandbox themselves.
/// Everything comes from the site's own host, nothing unnamed is inline, and of `eval` only WebAssembly may be compiled.
pub const PAGE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// Nothing that a sensor, a camera or a purse could give is ever asked for.
const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// Files whose name changes with their content.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// All other files: kept, but asked for again each time; the answer is mostly "304 Not Modified".
pub const ASK: &str = "no-cache";

/// The header fields of every answer, without Cache-Control, on a site whose pages carry this policy.
pub fn headers(policy: &str) -> [(&'static str, &str); 7] {
    [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", PERMISSIONS),
        // A frame with sandbox="allow-scripts" has no origin: its module scripts and programs are foreign reads.
        ("Access-Control-Allow-Origin", "*"),
        // Hosts that isolate themselves (Cross-Origin-Embedder-Policy) frame only what says both of these.
        ("Cross-Origin-Resource-Policy", "cross-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
    ]
}

/// The policy that a page's head carries, or `None` when it carries none.
pub fn of_page(html: &str) -> Option<&str> {
    let tag = html.split('<').find(|tag| tag.contains("Content-Security-Policy"))?;
    let (_, rest) = tag.split_once("content=\"")?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn the_page_carries_the_policy_that_hosts_send() {
        let page = std::fs::read_to_string(Project::here().root.join("index.html")).unwrap();
        assert_eq!(
            of_page(&page),
            Some(PAGE),
            "write the policy of xtask/src/publish/policy.rs into index.html"
        );
        assert!(headers(PAGE).contains(&("Content-Security-Policy", PAGE)));
    }

    #[test]
    fn the_other_pages_carry_it_too() {
        for name in ["404.html", "moved.html"] {
            let page = std::fs::read_to_string(Project::here().root.join(name)).unwrap();
            assert_eq!(of_page(&page), Some(PAGE), "{name}");
        }
    }

    #[test]
    fn nothing_inline_and_no_eval_is_allowed() {
        assert!(!PAGE.contains("unsafe-inline") && !PAGE.contains("'unsafe-eval'") && !PAGE.contains("http"));
        let scripts = PAGE.split("; ").find(|rule| rule.starts_with("script-src")).unwrap();
        assert_eq!(scripts, "script-src 'self' 'wasm-unsafe-eval'");
    }

    #[test]
    fn values_fit_every_host_file() {
        for (name, value) in headers(PAGE) {
            assert!(!value.contains(['"', '\\', '\n', '$', '{', '%']), "{name}: {value}");
        }
    }
}
