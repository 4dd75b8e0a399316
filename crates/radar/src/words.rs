//! Every word of the index once, with its sound and how often it occurs.

use std::collections::HashMap;

use crate::company::{CIRCLES, Circles};
use crate::postings::grow;
use crate::slots::Slots;
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
    /// Eighths of a bit by which it is more common in each circle of names, as a first name and as a surname.
    pub leaning: [[i8; CIRCLES]; 2],
}

impl Word {
    pub fn new(text: &str) -> Self {
        Self {
            text: text.into(),
            sound: hash(skeleton(text).as_bytes()) as u32,
            count: [0; 3],
            leaning: [[0; CIRCLES]; 2],
        }
    }
}

/// The number of a word; 0 is none. From [`LOCAL`] on, words that only the question knows.
pub(crate) type WordId = u32;

/// Where the numbers of a question's own words begin.
pub(crate) const LOCAL: WordId = 1 << 31;

/// All words of an index.
pub(crate) struct Words {
    ids: Slots,
    all: Vec<Word>,
    free: Vec<WordId>,
    /// How often a sound occurs per [`Use`]: the words that sound alike together.
    sounds: HashMap<u32, [u32; 2]>,
    /// Sum of the counts per [`Use`].
    pub total: [u32; 3],
    /// How large the circles of names are.
    pub shares: Circles,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            ids: Slots::default(),
            all: Vec::new(),
            free: Vec::new(),
            sounds: HashMap::new(),
            total: [0; 3],
            shares: [1.0 / CIRCLES as f32; CIRCLES],
        }
    }
}

impl Words {
    pub fn find(&self, text: &str) -> Option<WordId> {
        let at = self.ids.find(hash(text.as_bytes()), |at| *self.all[at as usize].text == *text);
        at.map(|at| at + 1)
    }

    pub fn get(&self, id: WordId) -> &Word {
        &self.all[id as usize - 1]
    }

    /// How many numbers were given out.
    pub fn slots(&self) -> usize {
        self.all.len()
    }

    /// Takes over the circles that were learned.
    pub fn set_leanings(&mut self, shares: Circles, lean: impl Fn(WordId, Use) -> Circles) {
        self.shares = shares;
        for (id, word) in (1..).zip(&mut self.all) {
            word.leaning = [Use::Given, Use::Surname].map(|of| lean(id, of).map(|bits| (bits * 8.0).round() as i8));
        }
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
                grow(&mut self.all);
                self.all.push(word);
                self.all.len() as WordId
            }
        };
        self.ids.insert(id - 1, |at| hash(self.all[at as usize].text.as_bytes()));
        id
    }

    pub fn count(&mut self, id: WordId, of: Use) {
        if id != 0 {
            let word = &mut self.all[id as usize - 1];
            word.count[of as usize] += 1;
            self.total[of as usize] += 1;
            if of != Use::Other {
                self.sounds.entry(word.sound).or_default()[of as usize] += 1;
            }
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
        if of != Use::Other
            && let Some(counts) = self.sounds.get_mut(&word.sound)
        {
            counts[of as usize] -= 1;
            if *counts == [0; 2] {
                self.sounds.remove(&word.sound);
            }
        }
        if word.count == [0; 3] {
            self.ids.remove(id - 1, |at| hash(self.all[at as usize].text.as_bytes()));
            let word = &mut self.all[id as usize - 1];
            word.text = Box::default();
            word.sound = 0;
            self.free.push(id);
        }
    }

    /// About how many bytes this takes.
    pub fn bytes(&self) -> usize {
        // A text of a few bytes takes at least 24 of what gives out memory.
        let texts: usize = self.all.iter().map(|word| (word.text.len() + 8).next_multiple_of(16).max(24)).sum();
        self.all.capacity() * size_of::<Word>() + self.ids.bytes() + texts + self.sounds.capacity() * 13
    }
}

/// The words of an index and those that only the question has.
#[derive(Clone, Copy)]
pub(crate) struct Lexicon<'a> {
    pub words: &'a Words,
    pub own: &'a [Word],
    /// The circles of the two reports that are compared.
    pub company: Circles,
}

impl Lexicon<'_> {
    pub fn get(&self, id: WordId) -> &Word {
        if id >= LOCAL { &self.own[(id - LOCAL) as usize] } else { self.words.get(id) }
    }

    /// Negative log2 of how often a word occurs in a field: what it is worth that two strangers do not share it. A word
    /// that was never seen counts as half an occurrence; the field starts with a few hundred unseen words.
    pub fn rarity(&self, id: WordId, of: Use) -> f32 {
        self.seldom(self.get(id).count[of as usize], of) - self.among(id, of)
    }

    /// The same of all words that sound like it.
    pub fn sound_rarity(&self, id: WordId, of: Use) -> f32 {
        let counts = self.words.sounds.get(&self.get(id).sound);
        self.seldom(counts.map_or(0, |counts| counts[of as usize]), of) - self.among(id, of)
    }

    /// Log2 of how much more common a name is among the names around it.
    fn among(&self, id: WordId, of: Use) -> f32 {
        if of == Use::Other {
            return 0.0;
        }
        let leaning = self.get(id).leaning[of as usize];
        let more = self.company.iter().zip(leaning).map(|(share, bits)| share * (f32::from(bits) / 8.0).exp2());
        more.sum::<f32>().log2()
    }

    fn seldom(&self, count: u32, of: Use) -> f32 {
        const UNSEEN: f32 = 300.0;
        -((count as f32 + 0.5) / (self.words.total[of as usize] as f32 + UNSEEN)).log2()
    }
}
