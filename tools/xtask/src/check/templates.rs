//! Pages carry no inline script or style: the content security policy refuses them, and a page that needs them breaks.

/// One sentence for each line of a template that holds inline script or style.
pub fn judge(file: &str, text: &str) -> Vec<String> {
    let mut broken = Vec::new();
    let lower = text.to_ascii_lowercase();
    for (start, tag) in tags(&lower) {
        let line = lower[..start].matches('\n').count() + 1;
        if let Some(found) = inline(tag) {
            broken.push(format!(
                "{file}:{line}: {found} in a template; move it to a file in assets, pages carry none inline."
            ));
        }
    }
    broken
}

/// Each opening tag with the place where it starts. Quotes are not followed: a `>` in an attribute ends the tag early,
/// which only hides what stands behind it in that same tag, and askama escapes values.
fn tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('<').filter_map(|(start, _)| {
        let rest = &text[start..];
        let opens = rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic());
        opens.then(|| (start, rest.find('>').map_or(rest, |end| &rest[..end])))
    })
}

fn inline(tag: &str) -> Option<String> {
    let name = tag[1..].split(|letter: char| !letter.is_ascii_alphanumeric()).next()?;
    let attributes = || tag.split_ascii_whitespace().skip(1);
    let named = |wanted: &str| attributes().any(|one| one.split('=').next() == Some(wanted));
    if name == "style" {
        return Some("a <style> element".into());
    }
    if name == "script" && !named("src") {
        return Some("an inline <script>".into());
    }
    if named("style") {
        return Some("a style attribute".into());
    }
    if tag.contains("javascript:") {
        return Some("a javascript: address".into());
    }
    let handler = attributes().find(|one| one.starts_with("on") && one.contains('='))?;
    Some(format!("the handler {}", handler.split('=').next()?))
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn inline_script_and_style_are_named_with_their_line() {
        let page = "<p>\n<p class=\"a\" style=\"color:red\">x</p>\n<script>go()</script>\n<style>p{}</style>\n\
                    <button type=\"button\"\n  onclick=\"go()\">x</button>\n<a href=\"javascript:go()\">x</a>\n";
        let said = judge("templates/page.html", page);
        let expected = [
            (2, "a style attribute"),
            (3, "an inline <script>"),
            (4, "a <style> element"),
            (5, "the handler onclick"),
            (7, "a javascript: address"),
        ];
        assert_eq!(said.len(), expected.len(), "{said:?}");
        for (sentence, (line, what)) in said.iter().zip(expected) {
            assert!(sentence.starts_with(&format!("templates/page.html:{line}: {what} in")), "{sentence}");
        }
    }

    #[test]
    fn files_by_address_and_plain_words_are_fine() {
        let page = "<link rel=\"stylesheet\" href=\"/assets/a.css\"><script src=\"/assets/a.js\" defer></script>\n\
                    <p>on = style=\"x\"</p>{% if a < b %}<input name=\"online\" data-style=\"a\">{% endif %}";
        assert!(judge("templates/page.html", page).is_empty(), "{:?}", judge("templates/page.html", page));
    }
}
