//! What the press tells, taken up by the desk.

use super::making::Outcome;
use super::state::BriefState;
use super::writing::{Step, Told};
use crate::app::Session;
use crate::app::press::{News, Written};
use crate::words::say_with;
use egui::Context;

impl BriefState {
    /// Takes what happened since the last frame, whichever desk is shown.
    pub fn follow(&mut self, ctx: &Context, session: &mut Session) {
        for news in self.making.news() {
            self.take(ctx, session, news);
        }
        self.take_place(ctx, session);
        self.formats_follow();
    }

    fn take(&mut self, ctx: &Context, session: &mut Session, news: News) {
        let current = self.making.serial();
        match news {
            News::Stage(serial, stage) => {
                if serial == current && self.making.is_making() {
                    self.making.outcome = Outcome::Making(stage);
                }
            }
            News::Made(serial, made) => {
                if serial == current {
                    self.sheets.take(serial, made);
                    self.making.outcome = Outcome::Made;
                }
            }
            News::Page(serial, page, image) => self.sheets.picture(ctx, serial, page, &image),
            News::Failed(serial, why) => {
                if serial == current {
                    self.making.outcome = Outcome::Failed(why);
                }
            }
            News::Cancelled(serial) => self.cancelled(serial == current),
            News::Written(written) => {
                session.done = Some(written_words(&written));
                self.tell(Told::Written(written));
            }
            News::Exists(path, form, about) => self.writing.step = Step::Exists(form, path, about),
            News::NotWritten(why) => {
                self.tell(Told::NotWritten(why));
                // Pages that failed on the way to a file are not made either.
                if self.making.is_making() {
                    self.making.outcome = Outcome::Cancelled;
                }
            }
        }
    }

    fn cancelled(&mut self, is_current: bool) {
        if self.writing.is_busy() {
            self.tell(Told::Cancelled);
        }
        if is_current {
            self.making.outcome = Outcome::Cancelled;
        }
    }

    fn tell(&mut self, told: Told) {
        self.writing.step = Step::Rest;
        self.writing.told = Some(told);
    }
}

/// What was written, in words: name and pages.
pub fn written_words(written: &Written) -> String {
    let name = written.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let pages = written.pages.unwrap_or_default();
    say_with("brief-written", &[("name", name.into()), ("pages", pages.into())])
}
