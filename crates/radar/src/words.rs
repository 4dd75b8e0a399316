//! Every word of the index once, with its sound and how often it occurs.

use std::collections::HashMap;

use crate::text::{hash, skeleton};

/// In which field a word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// First name, call name.
    Given,
    /// Surname, also a partner's.
    Surname,
    /// Street, town, number, contact, description.
    Other,
}

/// A word.
#[derive(Clone)]
pub(crate) struct Word {
    pub text: Box<str>,
    /// Hash of the sound, for keys.
    pub sound: u32,
    /// How often per [`Use`].
    pub count: [u32; 3],
}

impl Word {
    pub fn new(text: &str) -> Self {
        Self { text: text.into(), sound: hash(skeleton(text).as_bytes()) as u32, count: [0; 3] }
    }
}

/// The number of a word; 0 is none. From [`LOCAL`] on, words that only the question knows.
pub(crate) type WordId = u32;

/// Where the numbers of a question's own words begin.
pub(crate) const LOCAL: WordId = 1 << 31;

/// All words of an index.
#[derive(Default)]
pub(crate) struct Words {
    ids: HashMap<Box<str>, WordId>,
    all: Vec<Word>,
    free: Vec<WordId>,
    /// Sum of the counts per [`Use`].
    pub total: [u32; 3],
}

impl Words {
    pub fn find(&self, text: &str) -> Option<WordId> {
        self.ids.get(text).copied()
    }

    pub fn get(&self, id: WordId) -> &Word {
        &self.all[id as usize - 1]
    }

    /// The number of a word, new when it was not there. It stays only while it is counted.
    pub fn enter(&mut self, text: &str) -> WordId {
        if let Some(id) = self.find(text) {
            return id;
        }
        let word = Word::new(text);
        let id = match self.free.pop() {
            Some(id) => {
                self.all[id as usize - 1] = word;
                id
            }
            None => {
                self.all.push(word);
                self.all.len() as WordId
            }
        };
        self.ids.insert(text.into(), id);
        id
    }

    pub fn count(&mut self, id: WordId, of: Use) {
        if id != 0 {
            self.all[id as usize - 1].count[of as usize] += 1;
            self.total[of as usize] += 1;
        }
    }

    /// Takes one occurrence away; a word that nobody has any more is wiped.
    pub fn uncount(&mut self, id: WordId, of: Use) {
        if id == 0 {
            return;
        }
        self.total[of as usize] -= 1;
        let word = &mut self.all[id as usize - 1];
        word.count[of as usize] -= 1;
        if word.count == [0; 3] {
            let text = std::mem::take(&mut word.text);
            word.sound = 0;
            self.ids.remove(&text);
            self.free.push(id);
        }
    }

    /// About how many bytes this takes.
    pub fn bytes(&self) -> usize {
        let texts: usize = self.ids.keys().map(|text| text.len()).sum();
        self.all.capacity() * size_of::<Word>()
            + self.ids.capacity() * (size_of::<(Box<str>, WordId)>() + 1)
            + 2 * texts
    }
}

/// The words of an index and those that only the question has.
#[derive(Clone, Copy)]
pub(crate) struct Lexicon<'a> {
    pub words: &'a Words,
    pub own: &'a [Word],
}

impl Lexicon<'_> {
    pub fn get(&self, id: WordId) -> &Word {
        if id >= LOCAL { &self.own[(id - LOCAL) as usize] } else { self.words.get(id) }
    }

    /// Negative log2 of how often a word occurs in a field: what it is worth that two strangers do not share it. A word
    /// that was never seen counts as half an occurrence; the field starts with a few hundred unseen words.
    pub fn rarity(&self, id: WordId, of: Use) -> f32 {
        const UNSEEN: f32 = 300.0;
        let count = self.get(id).count[of as usize] as f32;
        let total = self.words.total[of as usize] as f32;
        -((count + 0.5) / (total + UNSEEN)).log2()
    }
}
