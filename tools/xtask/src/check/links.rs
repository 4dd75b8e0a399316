//! Links between documents: a page that points at a file that is not there misleads its reader.

use std::path::{Component, Path, PathBuf};

/// One sentence for each relative link in a Markdown file whose target does not exist.
pub fn judge(file: &str, text: &str, exists: impl Fn(&Path) -> bool) -> Vec<String> {
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    let mut broken = Vec::new();
    let mut in_code = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        for link in links(line) {
            let target = link.split(['#', ' ']).next().unwrap_or_default();
            let elsewhere = target.is_empty() || target.contains(':') || target.starts_with('/');
            if !elsewhere && !tidy(&folder.join(target)).is_some_and(|path| exists(&path)) {
                broken.push(format!("{file}:{}: the link to {target} leads nowhere.", index + 1));
            }
        }
    }
    broken
}

/// What stands between `](` and `)`.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// The path without `..`; `None` when it leaves the checkout.
fn tidy(path: &Path) -> Option<PathBuf> {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => tidy.push(name),
            Component::ParentDir => {
                if !tidy.pop() {
                    return None;
                }
            }
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    Some(tidy)
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn a_link_to_a_missing_file_is_named_with_its_line() {
        let text = "[a](b.md) and\n![p](../picture.png) [q](missing.md#part) [out](../../x)\n```\n[code](nothing)\n```\n[w](https://example.org) [h](#here)";
        let said = judge("docs/a.md", text, |path| ["docs/b.md", "picture.png"].iter().any(|one| path.ends_with(one)));
        assert_eq!(
            said,
            ["docs/a.md:2: the link to missing.md leads nowhere.", "docs/a.md:2: the link to ../../x leads nowhere."]
        );
    }
}
