//! Addresses that others cannot open: of this computer, of a local network, of a file.

/// Names that are given inside networks only: RFC 6761, RFC 6762, RFC 8375, and what routers and companies use.
const INSIDE: [&str; 8] =
    ["localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "arpa"];

/// The host of an address that nobody else can open, or its scheme where it has no host; `None` for a public one.
pub fn host(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once(':').unwrap_or(("", address));
    if !matches!(scheme, "http" | "https") {
        return Some(scheme).filter(|scheme| !scheme.is_empty());
    }
    let place = rest.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    let place = place.rsplit('@').next().unwrap_or_default();
    let end = if place.starts_with('[') { place.find(']').map(|at| at + 1) } else { place.find(':') };
    let host = place.get(..end.unwrap_or(place.len())).unwrap_or_default();
    is_inside(&host.trim_end_matches('.').to_ascii_lowercase()).then_some(host)
}

fn is_inside(host: &str) -> bool {
    if let Some(six) = host.strip_prefix('[') {
        // The machine itself, link-local and unique local addresses.
        return ["::1]", "::]", "fe8", "fe9", "fea", "feb", "fc", "fd"]
            .iter()
            .any(|start| six.starts_with(start));
    }
    let parts: Vec<&str> = host.split('.').collect();
    let numbers: Vec<u8> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    match (numbers.as_slice(), parts.as_slice()) {
        ([0 | 10 | 127, _, _, _] | [192, 168, _, _] | [172, 16..=31, _, _] | [169, 254, _, _], _) => true,
        ([_, _, _, _], _) => false,
        // A name without a dot is one of a network.
        (_, [_]) => true,
        (_, parts) => parts.last().is_some_and(|last| INSIDE.contains(last)),
    }
}
