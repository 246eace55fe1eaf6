//! Scratch of one worker; deleted at the end of its task.
#[path = "it/cpu_renderer.rs"]
mod cpu_renderer;
#[path = "it/plan_host.rs"]
mod plan_host;
#[path = "it/ui_plan.rs"]
mod ui_plan;
