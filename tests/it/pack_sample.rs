//! A pack made by hand with every block kind and hard texts, for the tests of all writers.

use crosscut::briefing::block::{Bar, Card, Cell, Chart, Lane, LaneMark, Mark, Table, Tone};
use crosscut::briefing::pack::Labels;
use crosscut::briefing::{Block, Edition, Marking, Pack, Part, Picture, Section};
use std::io::Cursor;

/// A pack with every kind of block, in English, with Cyrillic, Arabic and long words in it.
pub fn every_block() -> Pack {
    Pack {
        edition: Edition::Excon,
        language: "en".into(),
        title: "Copper Lantern 27".into(),
        subtitle: "Exercise control".into(),
        made_on: "22 November 2026".into(),
        fingerprint: "9f2c 41d0 77ab 03e5".into(),
        marking: Marking {
            classification: "NATO UNCLASSIFIED".into(),
            releasability: "Releasable to EU and partners".into(),
            exercise: "EXERCISE EXERCISE EXERCISE".into(),
        },
        claim: "Coverage shows which lines have evidence. It does not say that the exercise complies with policy."
            .into(),
        handling: "For exercise control only. It holds expected actions and control notes.".into(),
        cover: vec![
            ("Kind".into(), "Command post exercise".into()),
            ("STARTEX".into(), "010600ZMAR27".into()),
            ("Series".into(), "Copper Lantern, third of four".into()),
        ],
        sections: vec![words(), tables(), charts(), cards()],
        logo: Some(picture()),
        accent: "#2b54a3".into(),
        letter_paper: false,
        labels: labels(),
    }
}

/// The words around the blocks.
pub fn labels() -> Labels {
    Labels {
        contents: "Contents".into(),
        part: "Part".into(),
        page: "Page".into(),
        of: "of".into(),
        draft: "Draft".into(),
        fingerprint: "Fingerprint".into(),
        renew_contents: "Press F9 in the contents to set page numbers.".into(),
        content_note: "Content note".into(),
    }
}

/// A small picture.
pub fn picture() -> Picture {
    let mut drawn = image::RgbaImage::from_pixel(96, 32, image::Rgba([255, 255, 255, 255]));
    for (x, y, dot) in drawn.enumerate_pixels_mut() {
        if (x + y) % 16 < 6 {
            *dot = image::Rgba([27, 30, 34, 255]);
        }
    }
    let mut png = Vec::new();
    drawn.write_to(&mut Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    Picture { png, alt: "Sign of the training centre".into(), width: 96, height: 32 }
}

/// Headings, paragraphs, notices of each tone, points, facts, lines to write on.
fn words() -> Section {
    let tones = [Tone::Plain, Tone::Good, Tone::Part, Tone::Bad, Tone::Waits, Tone::Quiet];
    let mut blocks = vec![
        Block::Heading { level: 2, text: "What it confronts the audience with".into(), anchor: "h-what".into() },
        Block::Text {
            text: "Evidence is present for the lines counted here.\nThe second line of the same paragraph.".into(),
            small: false,
        },
        Block::Text { text: "Small words that explain how the counts came about.".into(), small: true },
        Block::Heading { level: 3, text: "Whom to call".into(), anchor: String::new() },
        Block::Facts {
            facts: vec![
                ("Gender adviser".into(), "Lt Col Amsel, cell 3, ext. 4410".into()),
                ("Legal adviser".into(), "Олександр Коваль, cell 1, ext. 4402".into()),
                ("Real emergency".into(), "Say the emergency word, stop play.\nEverybody stops.".into()),
            ],
        },
        Block::Points {
            points: vec!["First point".into(), "عند الحاجز أوقفوا الحافلة وسألوا عن الأسماء".into(), "Third".into()],
        },
    ];
    blocks.extend(tones.into_iter().map(|tone| Block::Notice {
        tone,
        title: format!("{tone:?}: for control only"),
        text: "Holds expected actions and control notes.\nChoose “Training audience” for players.".into(),
    }));
    blocks.push(Block::WritingSpace { label: "What was seen".into(), lines: 4 });
    Section { part: Part::Overview, title: "Exercise on a page".into(), blocks }
}

/// A plain table, one with row heads, tones and links, a long one, and a heat map.
fn tables() -> Section {
    let row = |id: &str, text: &str, tone: Tone, verdict: &str, link: &str| {
        vec![Cell::code(id).to(link), Cell::text(text), Cell::text(verdict).toned(tone)]
    };
    let lines = Table {
        caption: "Lines with their verdicts".into(),
        head: vec!["Line".into(), "What it asks".into(), "Verdict".into()],
        widths: vec![1.5, 5.0, 1.5],
        rows: vec![
            row(
                "CAAC-ABD-04",
                "A report of abduction of children reaches the audience.",
                Tone::Good,
                "C covered",
                "card-dh-022",
            ),
            row("CTHB-DEF-02", "A purpose is named: what the people are kept for.", Tone::Bad, "M missing", ""),
            row("CRSV-EWI-01", "Early warning signs.", Tone::Part, "P partly", "card-dh-021"),
            row("WPS-ENG-01", "Somebody asks women of the town.", Tone::Waits, "A waits", ""),
            row("CPP-OCC-01", "Control of territory.", Tone::Quiet, "W waived", ""),
            row("PoC-01", "Plain.", Tone::Plain, "–", ""),
        ],
        row_heads: true,
        heat: false,
    };
    let long = Table {
        caption: "A long table whose head repeats".into(),
        head: vec!["No.".into(), "Time".into(), "Title".into()],
        widths: vec![1.0, 1.5, 6.0],
        rows: (1..=60)
            .map(|n| {
                vec![
                    Cell::code(format!("DH-{n:03}")),
                    Cell::code(format!("04{:02}00ZMAR27", n % 24)),
                    Cell::text("A convoy is late"),
                ]
            })
            .collect(),
        row_heads: false,
        heat: false,
    };
    Section {
        part: Part::Coverage,
        title: "Coverage".into(),
        blocks: vec![Block::Table(lines), Block::Table(heat()), Block::Table(long), Block::Table(Table::default())],
    }
}

fn heat() -> Table {
    let tones = [Tone::Good, Tone::Part, Tone::Bad, Tone::Waits, Tone::Quiet, Tone::Plain];
    Table {
        caption: "Topic by phase".into(),
        head: vec![
            "Topic".into(),
            "Before".into(),
            "Crisis".into(),
            "Defence".into(),
            "Transition".into(),
            "After".into(),
            "All".into(),
        ],
        widths: vec![2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
        rows: ["PoC", "CAAC", "CRSV", "CTHB"]
            .iter()
            .enumerate()
            .map(|(at, topic)| {
                let mut cells = vec![Cell::code(*topic)];
                cells.extend((0..6).map(|n| Cell::code(format!("{} of 7", (at + n) % 8)).toned(tones[(at + n) % 6])));
                cells
            })
            .collect(),
        row_heads: true,
        heat: true,
    }
}

/// The sign of a topic.
pub fn mark(code: &str) -> Mark {
    let colour = match code {
        "PoC" => "#00478b",
        "CAAC" => "#a77322",
        "CRSV" => "#841c47",
        "CTHB" => "#349377",
        _ => "#616775",
    };
    Mark { code: code.into(), colour: colour.into() }
}

/// All three charts.
fn charts() -> Section {
    let bar = |code: &str, name: &str, counts: [u32; 6], essential_open| Bar {
        topic: mark(code),
        name: name.into(),
        counts: counts.into(),
        essential_open,
    };
    let bars = Chart::Bars {
        caption: "Coverage by topic".into(),
        legend: ["covered", "partly", "missing", "waits", "not applicable", "waived"].map(Into::into).into(),
        bars: vec![
            bar("PoC", "Protection of civilians", [27, 8, 4, 3, 2, 1], 2),
            bar("CAAC", "Children and armed conflict", [22, 8, 9, 6, 0, 0], 4),
            bar("CRSV", "Conflict-related sexual violence", [9, 3, 10, 1, 0, 0], 3),
            bar("HS", "Human security umbrella", [0, 0, 0, 0, 0, 0], 0),
        ],
    };
    Section {
        part: Part::Storylines,
        title: "Storylines".into(),
        blocks: vec![Block::Chart(bars), Block::Chart(timeline()), Block::Chart(density())],
    }
}

fn timeline() -> Chart {
    let at = |number: &str, at: f32, key: bool, code: &str| LaneMark {
        number: number.into(),
        at,
        key,
        topic: Some(mark(code)),
    };
    let mut crowded: Vec<LaneMark> =
        (0..14).map(|n| at(&format!("DH-1{n:02}"), 0.4 + 0.01 * n as f32, n == 5, "PoC")).collect();
    crowded.push(LaneMark { number: "DH-190".into(), at: 1.0, key: false, topic: None });
    Chart::Timeline {
        caption: "Storylines over the exercise".into(),
        alt: "Three storylines over four days; most happens on the second day.".into(),
        days: vec![("D+0".into(), 0.0), ("D+1".into(), 0.25), ("D+2".into(), 0.5), ("D+3".into(), 0.75)],
        phases: vec![("Crisis".into(), 0.0, 0.4), ("Collective defence".into(), 0.4, 1.0)],
        lanes: vec![
            Lane {
                name: "The road to Dunhollow".into(),
                marks: vec![
                    at("DH-011", 0.1, true, "PoC"),
                    at("DH-021", 0.3, false, "CAAC"),
                    at("DH-022", 0.62, true, "CTHB"),
                ],
            },
            Lane { name: "A market that empties over many days and has a long name".into(), marks: crowded },
            Lane { name: "Empty".into(), marks: vec![] },
        ],
    }
}

fn density() -> Chart {
    Chart::Density {
        caption: "Injects by half day".into(),
        alt: "From 2 to 14 injects in a half day; the most on D+1.".into(),
        columns: [
            ("D+0 am", 2),
            ("D+0 pm", 6),
            ("D+1 am", 14),
            ("D+1 pm", 9),
            ("D+2 am", 0),
            ("D+2 pm", 5),
            ("D+3 am", 3),
            ("D+3 pm", 1),
        ]
        .map(|(name, n)| (name.into(), n))
        .into(),
    }
}

/// Cards: a full one with all parts, a bare one, one right to left with a page of its own.
fn cards() -> Section {
    let full = Card {
        anchor: "card-dh-021".into(),
        number: "DH-021".into(),
        title: "Two buses without plates".into(),
        time: "041430ZMAR27".into(),
        day: "D+3".into(),
        marks: vec!["Draft".into(), "Key".into()],
        route: "Host-nation police → JOC, by phone".into(),
        text: vec![
            "Two buses left Dunhollow for the border. The patrol was told not to stop them.".into(),
            "The driver of the second one waved.".into(),
        ],
        content_note: "Harm to children is told, not shown.".into(),
        facts: vec![
            ("Expected".into(), vec!["Report up".into(), "Ask for the list; warn the checkpoint".into()]),
            ("Objective".into(), vec!["TO-04".into()]),
        ],
        topics: vec![mark("CAAC"), mark("CTHB")],
        links: vec![
            ("leads to DH-022".into(), "card-dh-022".into()),
            ("an anchor that is not here".into(), "nowhere".into()),
        ],
        whole_page: false,
    };
    let bare = Card {
        anchor: "card-dh-022".into(),
        number: "DH-022".into(),
        title: "Taken “for their safety”".into(),
        ..Card::default()
    };
    let hard = Card {
        anchor: "card-dh-023".into(),
        number: "DH-023".into(),
        title: "تقرير من الحاجز".into(),
        time: "041515ZMAR27".into(),
        text: vec![
            "أوقفت الشرطة حافلتين عند الحاجز.".into(),
            "Звіт із блокпоста: два автобуси.".into(),
            "W".repeat(300),
        ],
        topics: vec![mark("PoC")],
        whole_page: true,
        ..Card::default()
    };
    Section {
        part: Part::Cards,
        title: "Inject cards".into(),
        blocks: vec![
            Block::Heading { level: 2, text: "D+3, 4 March 2027".into(), anchor: "day-3".into() },
            Block::Card(Box::new(full)),
            Block::Card(Box::new(bare)),
            Block::PageBreak,
            Block::Card(Box::new(hard)),
        ],
    }
}

/// Texts that break writers that are not careful.
pub const HOSTILE: &[&str] = &[
    "</w:t><w:p>]]><![CDATA[ & <b onmouseover=alert(1)>bold</b>",
    "<script>alert(1)</script></style><img src=x onerror=alert(1)>",
    "\" onclick=\"alert(1)\" x=\"",
    "javascript:alert(1)",
    "#panic(\"x\") #import \"/etc/passwd\" $x$ *a* _b_ @label <label>",
    "\u{0}\u{1}\u{b}\u{1f}\u{7f}\u{85}\u{202e}drawkcab\u{feff}\u{fffe}\u{ffff}\r\nnext\ttab",
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "\\\"} body { display: none } @page { margin: 0 } /*",
    "Звіт із блокпоста",
    "تقرير من الحاجز",
    "דוח מהמחסום",
    "日本語の文章",
    "🧭 e\u{301}",
    "",
    " ",
    "\n\n",
];

/// The sample with hostile texts in every place, parts without blocks, and anchors that stand twice.
pub fn hostile() -> Pack {
    let mut tree = serde_json::to_value(every_block()).unwrap();
    let mut next = 0;
    fill(&mut tree, &mut next);
    let mut pack: Pack = serde_json::from_value(tree).unwrap();
    pack.logo = Some(Picture { alt: HOSTILE[2].into(), ..picture() });
    pack.sections.push(Section { part: Part::Own, title: "X".repeat(10_000), blocks: Vec::new() });
    let twice = |anchor: &str| Block::Heading { level: 2, text: "Y".repeat(10_000), anchor: anchor.into() };
    let blocks = vec![
        twice("same place"),
        twice("same-place"),
        twice("same place"),
        twice(""),
        Block::Points { points: vec![] },
        Block::Facts { facts: vec![] },
    ];
    pack.sections.push(Section { part: Part::Own, title: String::new(), blocks });
    let odd = Table {
        caption: String::new(),
        head: vec!["a".into(), "b".into()],
        widths: vec![f32::NAN],
        rows: vec![vec![], vec![Cell::text("1"), Cell::text("2"), Cell::text("3")]],
        row_heads: true,
        heat: true,
    };
    let density = Chart::Density { caption: String::new(), alt: String::new(), columns: Vec::new() };
    let lanes = Chart::Timeline {
        caption: String::new(),
        alt: String::new(),
        days: Vec::new(),
        phases: vec![("p".into(), f32::NAN, 7.0)],
        lanes: vec![Lane { name: "Z".repeat(500), marks: vec![LaneMark { at: f32::INFINITY, ..LaneMark::default() }] }],
    };
    let bars = Chart::Bars {
        caption: String::new(),
        legend: vec!["one".into()],
        bars: vec![Bar { counts: vec![u32::MAX; 9], ..Bar::default() }],
    };
    let blocks = vec![
        Block::Table(odd),
        Block::Chart(density),
        Block::Chart(lanes),
        Block::Chart(bars),
        Block::Card(Box::default()),
    ];
    pack.sections.push(Section { part: Part::Own, title: "Odd".into(), blocks });
    pack
}

/// Puts a hostile text in place of each text that is not the name of a kind.
fn fill(tree: &mut serde_json::Value, next: &mut usize) {
    match tree {
        serde_json::Value::String(text) => {
            *text = HOSTILE[*next % HOSTILE.len()].into();
            *next += 1;
        }
        serde_json::Value::Array(all) => all.iter_mut().for_each(|one| fill(one, next)),
        serde_json::Value::Object(fields) => {
            let kinds = ["block", "chart", "tone", "part", "edition"];
            let labels = |name: &str, value: &serde_json::Value| {
                kinds.contains(&name)
                    && value.as_str().is_some_and(|text| text.chars().all(|l| l.is_ascii_lowercase() || l == '_'))
            };
            for (name, value) in fields.iter_mut() {
                if !labels(name, value) {
                    fill(value, next);
                }
            }
        }
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
    }
}
