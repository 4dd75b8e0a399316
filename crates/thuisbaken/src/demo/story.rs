//! A story is what happened around one family, scene by scene: in a dossier, at Veilig Thuis, or in both.

use super::words::{assess::Step, bericht::BerichtStep, casus::CasusStep, dienst::DienstStep, report::Report};
use kernel::Moment;
use meldcode::dossier::Command;
use veiligthuis::{
    advies::{self, AdviesOpgave},
    melding::OntvangstOpgave,
};

/// What happened around one family.
pub struct Story {
    /// What it is for; says nothing about a person.
    pub name: &'static str,
    /// The scenes, in order.
    pub scenes: Vec<Scene>,
}

/// Something that somebody did at once.
pub struct Scene {
    /// When.
    pub at: Moment,
    /// Sign-in name of who did it.
    pub who: &'static str,
    /// What.
    pub deed: Deed,
}

/// What somebody did.
pub enum Deed {
    /// Opened a dossier, with or without a scratch note.
    Open(Option<&'static str>),
    /// Wrote in it.
    Write(Vec<Command>),
    /// Reported from it.
    Report(Box<Report>),
    /// Took a report in that did not come from a dossier.
    TakeIn(Box<OntvangstOpgave>),
    /// Said that somebody in the melding is somebody of the melding before it in this story; both by their place.
    Same(usize, usize),
    /// Worked on the melding.
    Handle(Vec<Step>),
    /// Told the reporter.
    Tell(&'static str),
    /// Worked on the casus.
    Carry(Vec<CasusStep>),
    /// Started the service that was decided, for themselves.
    Start,
    /// Worked in the service.
    Serve(Vec<DienstStep>),
    /// Wrote to people, or decided to tell later or not.
    Notify(Vec<BerichtStep>),
    /// Gave advice.
    Advise(Box<AdviesOpgave>),
    /// Went on with the advice.
    GoOn(Vec<advies::Command>),
}

impl Story {
    /// An empty story.
    pub const fn new(name: &'static str) -> Self {
        Self { name, scenes: Vec::new() }
    }
    fn scene(mut self, at: Moment, who: &'static str, deed: Deed) -> Self {
        // A story never runs backwards, whatever holidays lie between its days.
        let at = self.scenes.last().map_or(at, |last| at.max(last.at));
        self.scenes.push(Scene { at, who, deed });
        self
    }
    /// Somebody opens a dossier and writes the first things down.
    pub fn begins(self, at: Moment, who: &'static str, first: Vec<Command>) -> Self {
        let story = self.scene(at, who, Deed::Open(None));
        if first.is_empty() { story } else { story.writes(at.plus_seconden(8 * 60), who, first) }
    }
    /// Somebody opens a dossier with nothing but a scratch note.
    pub fn notes(self, at: Moment, who: &'static str, note: &'static str) -> Self {
        self.scene(at, who, Deed::Open(Some(note)))
    }
    /// Somebody writes in the dossier.
    pub fn writes(self, at: Moment, who: &'static str, commands: Vec<Command>) -> Self {
        self.scene(at, who, Deed::Write(commands))
    }
    /// Somebody reports from the dossier.
    pub fn reports(self, at: Moment, who: &'static str, report: Report) -> Self {
        self.scene(at, who, Deed::Report(Box::new(report)))
    }
    /// Somebody at Veilig Thuis takes a report in.
    pub fn takes_in(self, at: Moment, who: &'static str, opgave: OntvangstOpgave) -> Self {
        self.scene(at, who, Deed::TakeIn(Box::new(opgave)))
    }
    /// Somebody at Veilig Thuis says that a person of this melding is one of the melding before it; both by their place.
    pub fn recognises(self, at: Moment, who: &'static str, here: usize, before: usize) -> Self {
        self.scene(at, who, Deed::Same(here, before))
    }
    /// Somebody at Veilig Thuis works on the melding.
    pub fn handles(self, at: Moment, who: &'static str, steps: Vec<Step>) -> Self {
        self.scene(at, who, Deed::Handle(steps))
    }
    /// Somebody at Veilig Thuis works on the casus.
    pub fn carries_on(self, at: Moment, who: &'static str, steps: Vec<CasusStep>) -> Self {
        self.scene(at, who, Deed::Carry(steps))
    }
    /// Somebody at Veilig Thuis starts the service that was decided.
    pub fn starts(self, at: Moment, who: &'static str) -> Self {
        self.scene(at, who, Deed::Start)
    }
    /// Somebody at Veilig Thuis works in the service.
    pub fn serves(self, at: Moment, who: &'static str, steps: Vec<DienstStep>) -> Self {
        self.scene(at, who, Deed::Serve(steps))
    }
    /// Somebody at Veilig Thuis writes to people, or decides to tell later or not.
    pub fn writes_to(self, at: Moment, who: &'static str, steps: Vec<BerichtStep>) -> Self {
        self.scene(at, who, Deed::Notify(steps))
    }
    /// Somebody at Veilig Thuis gives advice.
    pub fn advises(self, at: Moment, who: &'static str, opgave: AdviesOpgave) -> Self {
        self.scene(at, who, Deed::Advise(Box::new(opgave)))
    }
    /// Somebody at Veilig Thuis goes on with the advice.
    pub fn advice_goes_on(self, at: Moment, who: &'static str, commands: Vec<advies::Command>) -> Self {
        self.scene(at, who, Deed::GoOn(commands))
    }
    /// Somebody at Veilig Thuis tells the reporter.
    pub fn tells(self, at: Moment, who: &'static str, words: &'static str) -> Self {
        self.scene(at, who, Deed::Tell(words))
    }
}
