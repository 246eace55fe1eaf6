//! The parts that all desks are made of: glyphs, bars, buttons, fields, lists, notices, dialogs.
//!
//! Each part is drawn from the theme, has a name for screen readers, and changes nothing but what it is given.

mod bar;
mod button;
mod check;
mod chips;
mod cursor;
mod dialog;
mod empty;
mod field;
mod figures;
mod glyph;
mod heading;
mod menu;
mod menu_row;
mod notice;
mod number;
mod offered;
mod paint;
mod picker;
mod search;
mod segmented;
mod sure;
mod tag;
mod topic;

pub use bar::{BarCounts, coverage_bar, coverage_sentence, paint_bar};
pub use button::{Button, icon_button, link, quiet_link};
pub use check::{check_box, radio};
pub use chips::{Chip, ChipsEdit, ChipsEditor};
pub use cursor::select_all;
pub use dialog::{Dialog, DialogOutput};
pub use empty::empty_state;
pub use field::{FieldOutput, LabelPlace, MarkKind, TextField, TextMark};
pub use figures::{count_text, short_count};
pub use glyph::{GLYPH, glyph_width, verdict_glyph, verdict_label, verdict_mark, verdict_word};
pub use heading::{heading, label_text, panel_head, region_line, row_line};
pub use menu::Choice;
pub use menu_row::menu_row;
pub use notice::{NoticeKind, notice};
pub use number::NumberField;
pub use offered::{choose_offered, offered_list};
pub use paint::{dashed_rect, fit_right, fit_text, focus_frame, focus_ring, hover_full_text, row_ground, seen_part};
pub use picker::{Picked, Picker};
pub use search::{LeftOut, counting_filter_field, filter_field};
pub use segmented::segmented;
pub use sure::sure_link;
pub use tag::{TagAct, TagChip, TagState};
pub use topic::{key_cap, topic_code, topic_icon, topic_swatch};
