//! A form on a page, read as a browser without scripts reads it: only what stands there can be filled in.

use super::Answer;

/// What can be sent under a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Field {
    /// Text, also a hidden one.
    Text { name: String, value: String, lines: bool, hidden: bool },
    /// One of these; `chosen` is empty when none is.
    One { name: String, values: Vec<String>, chosen: Vec<String> },
    /// Any of these.
    Any { name: String, values: Vec<String>, chosen: Vec<String> },
}

impl Field {
    pub fn name(&self) -> &str {
        match self {
            Self::Text { name, .. } | Self::One { name, .. } | Self::Any { name, .. } => name,
        }
    }
}

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    pub action: String,
    pub fields: Vec<Field>,
    /// Buttons with a name, and what they send.
    pub buttons: Vec<(String, String)>,
    /// The button that is pressed, when it has a name.
    pub pressed: Option<(String, String)>,
}

impl Form {
    /// The form of a page that posts to the page itself; or the first form that posts.
    pub fn on(page: &Answer) -> Self {
        let all = Self::all(page);
        let own = page.path.split('?').next().unwrap();
        let found = all.iter().find(|form| form.action == own).or(all.first());
        found.unwrap_or_else(|| panic!("{}: there is no form in: {}", page.path, page.words())).clone()
    }
    /// The form of a page that posts to a path that ends like this.
    pub fn to(page: &Answer, end: &str) -> Self {
        let all = Self::all(page);
        let found = all.iter().find(|form| form.action.ends_with(end));
        found.unwrap_or_else(|| panic!("{}: no form leads to {end}, but to {:?}", page.path, all)).clone()
    }
    /// Every form of the content that posts, without the one that throws a kept text away.
    pub fn all(page: &Answer) -> Vec<Self> {
        let main = page.text.split_once("<main").map_or("", |(_, main)| main);
        let main = main.split_once("</main>").map_or(main, |(main, _)| main);
        let parts = main.split("<form ").skip(1).map(|part| part.split("</form>").next().unwrap());
        parts.filter_map(read).filter(|form| form.action != "/concept/weg").collect()
    }
    /// Filled in further. A name that is not on the form, or a choice that it does not offer, is a mistake of the test.
    #[track_caller]
    pub fn with(mut self, fields: &[(&str, &str)]) -> Self {
        for (name, value) in fields {
            let known: Vec<String> = self.fields.iter().map(|field| field.name().to_owned()).collect();
            let field = self.fields.iter_mut().find(|field| field.name() == *name);
            match field {
                Some(Field::Text { value: text, .. }) => (*value).clone_into(text),
                Some(Field::One { values, chosen, .. }) => {
                    assert!(
                        values.iter().any(|v| v == value),
                        "{}: {name} offers {values:?}, not {value}",
                        self.action
                    );
                    *chosen = vec![(*value).to_owned()];
                }
                Some(Field::Any { values, chosen, .. }) => {
                    assert!(
                        values.iter().any(|v| v == value),
                        "{}: {name} offers {values:?}, not {value}",
                        self.action
                    );
                    chosen.push((*value).to_owned());
                }
                None if self.buttons.iter().any(|(n, v)| n == name && v == value) => {
                    self.pressed = Some(((*name).to_owned(), (*value).to_owned()));
                }
                None => panic!("{} has no field {name}, but {known:?} and {:?}", self.action, self.buttons),
            }
        }
        self
    }
    /// The text that stands in a field.
    pub fn text(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|field| field.name() == name);
        match found {
            Some(Field::Text { value, .. }) => value,
            Some(Field::One { chosen, .. } | Field::Any { chosen, .. }) => chosen.first().map_or("", String::as_str),
            None => panic!("{} has no field {name}", self.action),
        }
    }
    /// What a browser sends.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for field in &self.fields {
            match field {
                Field::Text { name, value, .. } => pairs.push((name.clone(), value.clone())),
                Field::One { name, chosen, .. } | Field::Any { name, chosen, .. } => {
                    pairs.extend(chosen.iter().map(|value| (name.clone(), value.clone())));
                }
            }
        }
        pairs.extend(self.pressed.clone());
        pairs
    }
}

/// Entities as characters.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let named = |entity: &str| match entity {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "nbsp" => Some(' '),
            numbered => numbered.strip_prefix('#').and_then(|n| n.parse().ok()).and_then(char::from_u32),
        };
        match after.split_once(';').and_then(|(entity, tail)| named(entity).map(|c| (c, tail))) {
            Some((c, tail)) => {
                out.push(c);
                rest = tail;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// A tag: its name, its attributes and the text that follows it.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
    after: &'a str,
}

impl Tag<'_> {
    fn attribute(&self, name: &str) -> Option<String> {
        let start = format!(" {name}=\"");
        let (_, value) = self.attributes.split_once(&start)?;
        Some(plain(value.split('"').next().unwrap()))
    }
    fn has(&self, word: &str) -> bool {
        self.attributes.split_whitespace().any(|part| part == word)
    }
}

fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    html.split('<').skip(1).filter_map(|part| {
        let (inside, after) = part.split_once('>')?;
        let end = inside.find(char::is_whitespace).unwrap_or(inside.len());
        Some(Tag { name: &inside[..end], attributes: &inside[end..], after })
    })
}

fn read(part: &str) -> Option<Form> {
    let whole = format!("<form {part}");
    let first = tags(&whole).next()?;
    if first.attribute("method").as_deref() != Some("post") {
        return None;
    }
    let action = first.attribute("action")?;
    let mut form = Form { action, fields: Vec::new(), buttons: Vec::new(), pressed: None };
    let mut select = None;
    for tag in tags(&whole) {
        let name = tag.attribute("name");
        let value = tag.attribute("value");
        match (tag.name, name) {
            ("input", Some(name)) => input(&mut form, &tag, name, value),
            ("textarea", Some(name)) => {
                let value = plain(tag.after).trim_start_matches('\n').to_owned();
                form.fields.push(Field::Text { name, value, lines: true, hidden: false });
            }
            ("select", Some(name)) => {
                form.fields.push(Field::One { name: name.clone(), values: Vec::new(), chosen: Vec::new() });
                select = Some(name);
            }
            ("option", _) => {
                let (name, value) = (select.clone().expect("an option stands in a select"), value.unwrap_or_default());
                choice(&mut form, name, value, tag.has("selected"), true);
            }
            ("button", Some(name)) => form.buttons.push((name, value.unwrap_or_default())),
            _ => {}
        }
    }
    Some(form)
}

fn input(form: &mut Form, tag: &Tag<'_>, name: String, value: Option<String>) {
    match tag.attribute("type").as_deref() {
        Some("radio") => choice(form, name, value.unwrap_or_default(), tag.has("checked"), true),
        Some("checkbox") => choice(form, name, value.unwrap_or_default(), tag.has("checked"), false),
        kind => {
            let (value, hidden) = (value.unwrap_or_default(), kind == Some("hidden"));
            form.fields.push(Field::Text { name, value, lines: false, hidden });
        }
    }
}

fn choice(form: &mut Form, name: String, value: String, on: bool, one: bool) {
    let at = form.fields.iter().position(|field| field.name() == name).unwrap_or_else(|| {
        let (values, chosen, name) = (Vec::new(), Vec::new(), name.clone());
        form.fields.push(if one { Field::One { name, values, chosen } } else { Field::Any { name, values, chosen } });
        form.fields.len() - 1
    });
    if let Field::One { values, chosen, .. } | Field::Any { values, chosen, .. } = &mut form.fields[at] {
        if on {
            chosen.push(value.clone());
        }
        values.push(value);
    }
}
