//! The whole program in a window of a test, drawn without a graphics card.

use crate::cpu_renderer::CpuRenderer;
use crosscut::app::{Memory, Message};
use crosscut::checklist::Basis;
use crosscut::ui::shell::Shell;
use crosscut::ui::{ThemeChoice, install_fonts};
use egui_kittest::Harness;

/// The window that a test drives.
pub type Window = Harness<'static, Shell>;

/// A window with what is remembered, after a first message.
pub fn open(size: [f32; 2], theme: ThemeChoice, memory: Memory, first: Option<Message>) -> Window {
    let mut shell = Shell::new(Basis::shipped().0, Memory { was_here: true, ..memory });
    shell.set_theme(theme);
    if let Some(message) = first {
        shell.session.update(message);
    }
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(24)
        .renderer(CpuRenderer::default())
        .with_context_setup(install_fonts)
        .build_ui_state(|ui, shell: &mut Shell| shell.show(ui), shell);
    harness.run();
    harness
}

/// Saves a picture, if pictures are wanted.
pub fn picture(harness: &mut Window, name: &str) {
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        harness.render().unwrap().save(format!("{folder}/{name}.png")).unwrap();
    }
}
