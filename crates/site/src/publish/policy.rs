//! What every host sends with the site: one list, from which the files for the hosts are written.

use crate::inline::Inline;

/// The security policy of pages with nothing inside.
///
/// It has no `frame-ancestors`: its widest value, `*`, still shuts out pages that are in a sandbox themselves.
/// Everything comes from the site's own host, and of `eval` only WebAssembly may be compiled.
pub const PAGE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// The policy with what stands inside pages, named by digest. Hosts send it, and these pages carry it in their heads for hosts
/// that send nothing.
pub fn with(inline: &Inline) -> String {
    ["script", "style"].into_iter().zip([".js", ".css"]).fold(PAGE.to_owned(), |policy, (kind, ending)| {
        let open = [kind, "-src 'self'"].concat();
        policy.replace(&open, &[&open, inline.digests(ending).as_str()].concat())
    })
}

/// Nothing that a sensor, a camera or a purse could give is ever asked for.
const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// Files whose name changes with their content.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// All other files: kept, but asked for again each time; the answer is mostly "304 Not Modified".
pub const ASK: &str = "no-cache";

/// The header fields of every answer, without Cache-Control and the policy.
const HEADERS: [(&str, &str); 6] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", PERMISSIONS),
    // A frame with sandbox="allow-scripts" has no origin: its module scripts and programs are foreign reads.
    ("Access-Control-Allow-Origin", "*"),
    // Hosts that isolate themselves (Cross-Origin-Embedder-Policy) frame only what says both of these.
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
];

/// The header fields of every answer with this policy, without Cache-Control.
pub fn headers(policy: &str) -> impl Iterator<Item = (&'static str, &str)> {
    std::iter::once(("Content-Security-Policy", policy)).chain(HEADERS)
}

/// The types of the site's files, by their endings.
pub const KINDS: [(&str, &str); 15] = [
    ("html", "text/html"),
    ("css", "text/css"),
    ("js mjs", "text/javascript"),
    ("wasm", "application/wasm"),
    ("json map", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("webp", "image/webp"),
    ("csv", "text/csv"),
    ("txt md", "text/plain"),
    ("xml", "application/xml"),
    ("zip", "application/zip"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

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
