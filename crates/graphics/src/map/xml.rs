//! Building markup as text: escaped, without a float in sight.
//!
//! Invariant: whatever comes from data or texts passes through [`esc`].

/// Appends text with the five characters of markup replaced.
pub fn esc(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
}

/// Appends ` name="value"`.
pub fn attr(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    esc(out, value);
    out.push('"');
}

/// Appends ` name="value"` for a whole number.
pub fn attr_int(out: &mut String, name: &str, value: i32) {
    attr(out, name, &value.to_string());
}

/// Appends ` name="value"` for a length in tenths: 125 is `12.5`.
pub fn attr_tenths(out: &mut String, name: &str, value: i32) {
    attr(out, name, &tenths(value));
}

/// A number given in tenths: 125 is `12.5`, 120 is `12`.
pub fn tenths(value: i32) -> String {
    fraction(value, 10)
}

/// A number given in thousandths, cut to what is needed.
pub fn thousandths(value: i32) -> String {
    fraction(value, 1000)
}

/// The path from one point to another.
pub fn line(from: (i32, i32), to: (i32, i32)) -> String {
    let [x, y, u, v] = [from.0, from.1, to.0, to.1].map(|n| n.to_string());
    ["M", &x, " ", &y, "L", &u, " ", &v].concat()
}

/// The transform that moves a group to a point.
pub fn translate((x, y): (i32, i32)) -> String {
    ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat()
}

/// The same for a point in tenths.
pub fn translate_tenths((x, y): (i32, i32)) -> String {
    ["translate(", &tenths(x), " ", &tenths(y), ")"].concat()
}

fn fraction(value: i32, unit: i32) -> String {
    let size = value.unsigned_abs();
    let unit = unit.unsigned_abs().max(1);
    let mut out = String::from(if value < 0 { "-" } else { "" });
    out.push_str(&(size / unit).to_string());
    let (mut rest, mut step) = (size % unit, unit / 10);
    if rest > 0 {
        out.push('.');
    }
    while rest > 0 && step > 0 {
        out.push_str(&(rest / step).to_string());
        rest %= step;
        step /= 10;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_everything_that_could_end_an_attribute_or_open_a_tag() {
        let mut out = String::new();
        attr(&mut out, "aria-label", "<a href='x'>\"&\"</a>");
        assert_eq!(out, " aria-label=\"&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;\"");
    }

    #[test]
    fn writes_fractions_without_floats() {
        assert_eq!([125, 120, -5, 0, 7].map(tenths), ["12.5", "12", "-0.5", "0", "0.7"]);
        assert_eq!([4808, 5000, 12_195, 10].map(thousandths), ["4.808", "5", "12.195", "0.01"]);
    }
}
