//! The files that make a host send what [`policy`] says: for nginx, Caddy, Apache, IIS, Netlify and Cloudflare Pages.
//!
//! Each is generated, none is edited: what differs between installations (name, folder) is in the lines that
//! docs/deploying.md tells to change.

use super::policy::KINDS;
use super::{iis, policy};
use crate::bundle::PATTERN;

/// Endings of what is compressed beside the original.
const PACKED: [(&str, &str); 2] = [("br", "br"), ("gz", "gzip")];

/// What Apache does not answer: files that begin with a dot, and methods that change something.
const APACHE_SHUTS: &str = "    RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]\n    \
    RewriteCond %{REQUEST_METHOD} !^(GET|HEAD|OPTIONS)$\n    RewriteRule ^ - [R=405,L]\n";

/// The files of all hosts, by their paths, for a release with this security policy and these marked files.
pub fn files(id: &str, policy: &str, marked: &[String]) -> [(&'static str, String); 5] {
    [
        ("hosting/nginx.conf", headed(id, &nginx(policy))),
        ("hosting/Caddyfile", headed(id, &caddy(policy))),
        (".htaccess", headed(id, &apache(policy))),
        ("web.config", iis::config(id, policy, marked)),
        ("_headers", headed(id, &rows(policy, marked))),
    ]
}

fn headed(id: &str, text: &str) -> String {
    format!(
        "# Written by `cargo xtask build` for release {id}; docs/deploying.md explains each line.\n{text}"
    )
}

fn each_header(policy: &str, line: impl Fn(&str, &str) -> String) -> String {
    policy::headers(policy).map(|(name, value)| line(name, value)).collect()
}

fn nginx(policy: &str) -> String {
    let (forever, ask, pattern) = (policy::FOREVER, policy::ASK, PATTERN);
    let kinds: String = KINDS.iter().map(|(ends, kind)| format!("        {kind} {ends};\n")).collect();
    let headers = each_header(policy, |name, value| format!("    add_header {name} \"{value}\" always;\n"));
    format!(
        "map \"$status $uri\" $jolkarta_cache {{
    default \"{ask}\";
    \"~^(200|206|304) .*{pattern}\" \"{forever}\";
}}

server {{
    listen 80;
    server_name _;
    root /srv/jolkarta;
    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;

    types {{
{kinds}    }}
    charset utf-8;
    charset_types text/css text/csv text/javascript text/plain;

    # Debian: libnginx-mod-http-brotli-static. Without this module delete the next line.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

{headers}    add_header Cache-Control $jolkarta_cache always;

    location ~ /\\.(?!well-known/) {{
        return 404;
    }}
}}
"
    )
}

fn caddy(policy: &str) -> String {
    let (forever, ask, pattern) = (policy::FOREVER, policy::ASK, PATTERN);
    let headers = each_header(policy, |name, value| format!("\t\t{name} \"{value}\"\n"));
    format!(
        "jolkarta.example {{
	root * /srv/jolkarta
	@marked {{
		file
		path_regexp {pattern}
	}}
	@csv {{
		file
		path *.csv
	}}
	@other not method GET HEAD
	header {{
{headers}		Vary Accept-Encoding
		?Cache-Control \"{ask}\"
	}}
	header @marked Cache-Control \"{forever}\"
	header @csv Content-Type \"text/csv; charset=utf-8\"
	respond @other 405
	file_server {{
		hide .*
		precompressed br gzip
	}}
	handle_errors {{
		header Cache-Control \"{ask}\"
		rewrite * /404.html
		file_server
	}}
}}
"
    )
}

fn apache(policy: &str) -> String {
    let mut out = String::from(
        "Options -Indexes\nDirectoryIndex index.html\nErrorDocument 404 /404.html\nAddDefaultCharset utf-8\n",
    );
    for (endings, kind) in KINDS {
        let dotted: Vec<String> = endings.split(' ').map(|ending| format!(".{ending}")).collect();
        out.push_str(&format!("AddType {kind} {}\n", dotted.join(" ")));
        if kind.starts_with("text/") {
            out.push_str(&format!("AddCharset utf-8 {}\n", dotted.join(" ")));
        }
    }
    out.push_str(&packed_for_apache());
    out.push_str(&format!(
        "<IfModule mod_headers.c>\n{}    Header always set Cache-Control \"{}\"\n    \
         <FilesMatch \"{}\">\n        Header always set Cache-Control \"{}\" \"expr=%{{REQUEST_STATUS}} in {{'200','206','304'}}\"\n    \
         </FilesMatch>\n</IfModule>\n",
        each_header(policy, |name, value| format!("    Header always set {name} \"{value}\"\n")),
        policy::ASK,
        PATTERN.replace("$", "(\\.br|\\.gz)?$"),
        policy::FOREVER,
    ));
    out
}

/// The compressed file beside the original is sent to those who can read it, with the original's type.
fn packed_for_apache() -> String {
    let mut rules = String::new();
    for (ending, coding) in PACKED {
        rules.push_str(&format!(
            "    RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b\n    RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n    \
             RewriteRule ^(.+)$ $1.{ending} [L]\n",
        ));
        for (endings, kind) in KINDS {
            let choice = endings.replace(' ', "|");
            let charset = if kind.starts_with("text/") { ";charset=utf-8" } else { "" };
            rules.push_str(&format!(
                "    RewriteRule \\.({choice})\\.{ending}$ - [T={kind}{charset},E=no-gzip:1,E=no-brotli:1,L]\n"
            ));
        }
    }
    let codings: String = PACKED
        .iter()
        .map(|(ending, coding)| {
            format!(
                "    <FilesMatch \"\\.{ending}$\">\n        Header set Content-Encoding {coding}\n    </FilesMatch>\n"
            )
        })
        .collect();
    format!(
        "<IfModule mod_rewrite.c>\n<IfModule mod_headers.c>\n    RewriteEngine On\n{APACHE_SHUTS}{rules}{codings}    \
         Header merge Vary Accept-Encoding\n</IfModule>\n</IfModule>\n"
    )
}

/// Netlify and Cloudflare Pages. Both join the values of all rules that fit, so only marked files name a time to
/// keep; the hosts' own rule for the others is to ask each time.
fn rows(policy: &str, marked: &[String]) -> String {
    let headers = each_header(policy, |name, value| format!("  {name}: {value}\n"));
    let forever: String =
        marked.iter().map(|name| format!("/{name}\n  Cache-Control: {}\n", policy::FOREVER)).collect();
    format!("/*\n{headers}{forever}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::publish::policy::PAGE;

    #[test]
    fn every_host_sends_every_header() {
        let marked = ["app-0123456789abcdef.js".to_owned()];
        let texts = [nginx(PAGE), caddy(PAGE), apache(PAGE), rows(PAGE, &marked)];
        for text in &texts {
            for (name, value) in policy::headers(PAGE) {
                assert!(text.contains(name) && text.contains(value), "{name} is missing in:\n{text}");
            }
            assert!(text.contains(policy::FOREVER) && !text.contains("X-Frame-Options"));
        }
        let [nginx, caddy, apache, rows] = texts;
        for (_, kind) in KINDS {
            assert!(nginx.contains(kind) && apache.contains(kind), "{kind}");
        }
        assert!(nginx.contains("brotli_static on;") && caddy.contains("precompressed br gzip"));
        assert!(
            rows.ends_with(
                "/app-0123456789abcdef.js\n  Cache-Control: public, max-age=31536000, immutable\n"
            )
        );
    }

    /// Cloudflare Pages reads 100 rules and 2,000 characters a line; a header that two rules give would be joined to one.
    #[test]
    fn the_rows_fit_the_hosts_that_read_them() {
        let marked: Vec<String> = (0..60).map(|n| format!("part-{n:016x}.js")).collect();
        let text = rows(PAGE, &marked);
        assert!(text.lines().filter(|line| line.starts_with('/')).count() <= 100);
        assert!(text.lines().all(|line| line.len() <= 2000));
        let (all, own) = text.split_once("/part-").unwrap();
        assert!(
            !all.contains("Cache-Control")
                && own.lines().filter(|l| l.starts_with("  ")).all(|l| l.contains("Cache-Control"))
        );
    }
}
