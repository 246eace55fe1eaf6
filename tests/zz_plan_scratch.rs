//! Scratch of one worker; deleted at the end of its task.
#[path = "it/cpu_renderer.rs"]
mod cpu_renderer;
#[path = "it/plan_host.rs"]
mod plan_host;
#[path = "it/ui_plan.rs"]
mod ui_plan;

#[test]
fn how_fast() {
    use crosscut::app::{Document, Message};
    use crosscut::scenario::{Inject, InjectId};
    use std::sync::Arc;
    use std::time::Instant;
    let mut harness =
        plan_host::host([1920.0, 1080.0], crosscut::ui::ThemeChoice::Light, Message::OpenSample("copper-lantern"));
    let scenario = harness.state().scenario().clone();
    let mut big = scenario.clone();
    let mut injects = Vec::new();
    for n in 0..10_000usize {
        let of = &scenario.injects[n % scenario.injects.len()];
        injects.push(Arc::new(Inject {
            id: InjectId::new(format!("inj-{n}")),
            number: format!("X-{n}").into(),
            links: vec![],
            ..Inject::clone(of)
        }));
    }
    big.injects = Arc::new(injects);
    let program = harness.state().session.program().clone();
    let start = Instant::now();
    harness.state_mut().session.document = Some(Document::new(&program, big));
    println!("coverage {:?}", start.elapsed());
    for what in ["first", "idle", "filter", "filter2", "sort", "edit", "idle"] {
        match what {
            "filter" => harness.state_mut().plan.table.query.text = "school".into(),
            "filter2" => harness.state_mut().plan.table.query.text = "school tag:caac".into(),
            "sort" => {
                harness.state_mut().plan.table.query = crosscut::ui::plan::table::data::Query {
                    sort: crosscut::ui::plan::table::sort::Sort::By(
                        crosscut::ui::plan::table::sort::Column::Title,
                        false,
                    ),
                    ..Default::default()
                }
            }
            "edit" => {
                let id = InjectId::new("inj-77");
                let inject = harness.state().scenario().inject(&id).unwrap().clone();
                let changed = Inject { title: "Other".into(), ..Inject::clone(&inject) };
                let start = Instant::now();
                harness.state_mut().session.update(Message::Edit(
                    crosscut::edit::Edit::Change(crosscut::scenario::Record::Inject(Arc::new(changed))),
                    None,
                ));
                println!("apply {:?}", start.elapsed());
            }
            _ => {}
        }
        for _ in 0..2 {
            let start = Instant::now();
            harness.step();
            println!("{what} {:?}", start.elapsed());
        }
    }
}
