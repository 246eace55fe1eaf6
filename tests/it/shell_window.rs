//! The windows of tests, drawn without a graphics card: the whole program, or a part of it over a state of its own.

use crate::cpu_renderer::CpuRenderer;
use crosscut::app::{Effect, Memory, Message};
use crosscut::checklist::Basis;
use crosscut::ui::shell::Shell;
use crosscut::ui::{Theme, ThemeChoice, install_fonts, theme};
use egui::Ui;
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
    let mut harness = part(size, theme, |ui, shell: &mut Shell| shell.show(ui), shell);
    harness.run();
    harness
}

/// A window in which a part of the program is drawn over what it shows; it was not run yet.
pub fn part<S: 'static>(
    size: [f32; 2],
    choice: ThemeChoice,
    draw: impl FnMut(&mut Ui, &mut S) + 'static,
    state: S,
) -> Harness<'static, S> {
    Harness::builder()
        .with_size(size)
        .with_max_steps(24)
        .renderer(CpuRenderer::default())
        .with_context_setup(move |ctx| {
            install_fonts(ctx);
            theme::apply(ctx, &Theme::of(choice));
        })
        .build_ui_state(draw, state)
}

/// Saves a picture, if pictures are wanted.
pub fn picture<S>(harness: &mut Harness<'_, S>, name: &str) {
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        harness.render().unwrap().save(format!("{folder}/{name}.png")).unwrap();
    }
}

/// Runs the window until it asks for nothing outside any more; `outside` does what it asks for.
pub fn settled<T>(
    desk: &mut T,
    window: impl Fn(&mut T) -> &mut Window,
    outside: impl Fn(&mut T, &Effect) -> Option<Message>,
) {
    loop {
        window(desk).run();
        let effects = window(desk).state_mut().take_effects();
        if effects.is_empty() {
            return;
        }
        for effect in effects {
            if let Some(answer) = outside(desk, &effect) {
                window(desk).state_mut().session.update(answer);
            }
        }
    }
}
