//! What of the window is remembered between two runs: its size, its panels, the table, the size of letters.

use super::Shell;
use crate::app::{Memory, Message, WindowLook};
use egui::Context;

impl Shell {
    /// Remembers how everything stands, as soon as nobody drags anything any more.
    pub(super) fn keep_look(&mut self, ctx: &Context) {
        let is_entered = self.shown == Some(self.session.opened_count());
        if !is_entered || ctx.input(|input| input.pointer.any_down()) {
            return;
        }
        let memory = &self.session.memory;
        let size = (ctx.zoom_factor() * 100.0).round() as u32;
        let (table, window) = (self.plan.table.look(), self.window_look(ctx, &memory.window));
        if (&table, &window, size) != (&memory.table, &memory.window, memory.size) {
            let memory = Memory { table, window, size, ..memory.clone() };
            self.session.update(Message::Settings(Box::new(memory)));
        }
    }

    fn window_look(&self, ctx: &Context, before: &WindowLook) -> WindowLook {
        let (rect, maximized) =
            ctx.input(|input| (input.viewport().inner_rect, input.viewport().maximized.unwrap_or(before.maximized)));
        // A window that fills the screen keeps the size that it had before.
        let size = rect.filter(|_| !maximized).map(|rect| rect.size() * ctx.zoom_factor());
        let whole = |points: f32| points.round().clamp(0.0, 16_000.0) as u16;
        let (width, height) = size.map_or((before.width, before.height), |size| (whole(size.x), whole(size.y)));
        let (left_folded, right_folded, panels) = self.plan.panels_kept();
        let desk = self.desk.id().to_owned();
        WindowLook { width, height, maximized, left_folded, right_folded, panels, desk }
    }
}
