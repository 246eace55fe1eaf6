//! Runs of the program over a folder of journals, as tests of crashes and recovery have them.

use crosscut::app::keeping::{Keeping, Kept, RecoverAct, Recovering};
use crosscut::app::{Effect, Message, Session, perform_in};
use crosscut::checklist::Basis;
use crosscut::edit::Edit;
use crosscut::scenario::{Record, Scenario};
use crosscut::store::{Holder, RealDisk, format};
use std::path::{Path, PathBuf};

/// One run of the program over a folder of journals; dropping it is a crash.
pub struct Run {
    pub session: Session,
    pub keeping: Keeping,
    pub recovering: Recovering,
}

pub fn keeping(folder: &Path) -> Keeping {
    Keeping::new(Box::new(RealDisk), Some(folder.join("journal")))
}

pub fn recovering(folder: &Path) -> Recovering {
    Recovering::new(Box::new(RealDisk), Some(folder.join("journal")), holder)
}

fn holder() -> Holder {
    Holder::here("A. Vale", "14:05")
}

impl Run {
    pub fn start(folder: &Path) -> Self {
        let session = Session::new(Basis::shipped().0);
        let mut run = Self { session, keeping: keeping(folder), recovering: recovering(folder) };
        run.session.look_for_left();
        run.work();
        run
    }

    pub fn tell(&mut self, message: Message) {
        self.session.update(message);
        self.work();
    }

    pub fn work(&mut self) {
        loop {
            let effects = self.session.take_effects();
            if effects.is_empty() {
                return;
            }
            for effect in effects {
                let answer = match effect {
                    Effect::Keep(work) => {
                        self.keeping.do_work(&work).or_else(|| self.recovering.do_work(&work)).map(Message::Keep)
                    }
                    Effect::Read(..) | Effect::Write { .. } => perform_in(&effect, None),
                    _ => None,
                };
                if let Some(answer) = answer {
                    self.session.update(answer);
                }
            }
        }
    }

    pub fn name_it(&mut self, name: &str) {
        let mut exercise = (*self.scenario().exercise).clone();
        exercise.name = name.into();
        self.tell(Message::Edit(Edit::Change(Record::Exercise(exercise.into())), None));
    }

    pub fn scenario(&self) -> &Scenario {
        self.session.document.as_ref().unwrap().scenario()
    }

    pub fn name(&self) -> &str {
        &self.scenario().exercise.name
    }

    pub fn safe(&self) -> &Kept {
        &self.session.document.as_ref().unwrap().safe
    }

    pub fn recover_first(&mut self) {
        let name = self.session.left.works[0].name.clone();
        self.tell(Message::Recover(RecoverAct::Open(name)));
    }
}

/// A file with an exercise that has a name.
pub fn saved_file(folder: &Path) -> PathBuf {
    let path = folder.join("ferry.scenario.ron");
    let mut first = Scenario::default();
    std::sync::Arc::make_mut(&mut first.exercise).name = "Amber Ferry".into();
    std::fs::write(&path, format::write(&first)).unwrap();
    path
}
