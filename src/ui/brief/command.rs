//! The commands of the Brief desk.

use super::sheets::Zoom;
use super::state::{BriefState, Region};
use crate::app::Document;
use crate::app::press::{Edition, Format, PackDress, WriteAs};
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;
use egui::Context;

/// Runs a command of this desk; `false` if it is none.
pub fn run_command(
    ctx: &Context,
    command: Command,
    (document, dress): (&Document, &PackDress),
    state: &mut BriefState,
    out: &mut Outbox,
) -> bool {
    match command {
        Command::ExportLast => match state.writing.last {
            WriteAs::Other(format) => state.open_formats(ctx, document, format),
            form => state.export(document, form, out),
        },
        Command::ExportPdf => state.export(document, WriteAs::Pdf, out),
        Command::ExportWord => state.export(document, WriteAs::Word, out),
        Command::ExportWeb => state.export(document, WriteAs::WebPage, out),
        Command::ExportSheet => state.open_formats(ctx, document, Format::Workbook),
        Command::ExportOther => state.open_formats(ctx, document, Format::Csv),
        Command::PackSettings => state.open_dress(dress),
        Command::MakeAgain => {
            let key = state.key(document, dress);
            let may_stop = !state.writing.is_busy();
            state.making.make(ctx, document, key, may_stop);
        }
        Command::NextPage => state.sheets.next(),
        Command::PreviousPage => state.sheets.previous(),
        Command::PageLarger => state.sheets.zoom(true),
        Command::PageSmaller => state.sheets.zoom(false),
        Command::PageFit => state.sheets.zoom = Zoom::Fit,
        Command::FoldLeft => state.folds.toggle_left(),
        Command::FoldRight => state.folds.toggle_right(),
        Command::NextRegion => next_region(state),
        other => match edition(other) {
            Some(edition) => state.choose(edition),
            None => return false,
        },
    }
    true
}

/// The edition that a command chooses.
fn edition(command: Command) -> Option<Edition> {
    Some(match command {
        Command::EditionExcon => Edition::Excon,
        Command::EditionAudience => Edition::Audience,
        Command::EditionAdvisor => Edition::Advisor,
        Command::EditionEvaluator => Edition::Evaluator,
        Command::EditionRolePlayer => Edition::RolePlayer,
        Command::EditionCards => Edition::Cards,
        _ => return None,
    })
}

fn next_region(state: &mut BriefState) {
    let left_is_shown = state.folds.left_is_shown();
    state.region = match state.region {
        Region::Editions => Region::Pages,
        Region::Pages => Region::Export,
        Region::Export if left_is_shown => Region::Editions,
        Region::Export => Region::Pages,
    };
    if state.region == Region::Export {
        state.folds.show_right();
    }
    state.focus = Some(state.region);
}
