//! `dist/web.config` for IIS, with what every installation of it has: neither URL Rewrite nor another module is asked for,
//! because IIS answers nothing at all where a module is named that is missing.

use super::policy::{KINDS, headers};

/// The longest that a marked file is kept, in days.
const DAYS: u32 = 365;

/// The file for a release with this security policy and these marked files.
pub fn config(id: &str, policy: &str, marked: &[String]) -> String {
    let kinds: String = KINDS
        .iter()
        .flat_map(|(endings, kind)| endings.split(' ').map(|ending| kind_of(ending, kind)))
        .collect();
    let headers: String = headers(policy)
        .map(|(name, value)| format!("        <add name=\"{name}\" value=\"{}\" />\n", escaped(value)))
        .collect();
    let kept: String = marked.iter().map(|name| forever(name)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<!-- Written by `cargo xtask build` for release {id}; docs/deploying.md explains each part. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled=\"true\">
      <files>
        <clear />
        <add value=\"index.html\" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled=\"false\" />
    <httpErrors errorMode=\"Custom\">
      <remove statusCode=\"404\" />
      <error statusCode=\"404\" path=\"404.html\" responseMode=\"File\" />
    </httpErrors>
    <urlCompression doStaticCompression=\"true\" />
    <staticContent>
{kinds}      <clientCache cacheControlMode=\"DisableCache\" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name=\"X-Powered-By\" />
{headers}      </customHeaders>
    </httpProtocol>
  </system.webServer>
{kept}</configuration>
"
    )
}

fn kind_of(ending: &str, kind: &str) -> String {
    let charset = if kind.starts_with("text/") { "; charset=utf-8" } else { "" };
    format!(
        "      <remove fileExtension=\".{ending}\" />\n      <mimeMap fileExtension=\".{ending}\" mimeType=\"{kind}{charset}\" />\n"
    )
}

/// A file whose name changes with its content.
fn forever(name: &str) -> String {
    format!(
        "  <location path=\"{}\">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"{DAYS}.00:00:00\" cacheControlCustom=\"public, immutable\" />
      </staticContent>
    </system.webServer>
  </location>
",
        escaped(name)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
