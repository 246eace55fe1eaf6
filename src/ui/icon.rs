//! The pictures of the icon face, by name.
//!
//! `assets/fonts/phosphor-icons.txt` lists the same names; a test compares the two.

use super::fonts::Family;
use egui::{Align2, Color32, FontId, Painter, Pos2, RichText};

/// A picture of the icon face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each name says what the picture shows")]
pub enum Icon {
    Archive, ArrowBendDownRight, ArrowBendUpLeft, ArrowClockwise, ArrowCounterClockwise, ArrowDown, ArrowLeft,
    ArrowRight, ArrowSquareOut, ArrowUp, ArrowUpRight, ArrowsInSimple, ArrowsLeftRight, ArrowsOutSimple, Bell,
    BookOpen, BookmarkSimple, BracketsCurly, CalendarBlank, CaretDown, CaretLeft, CaretRight, CaretUp, CaretUpDown,
    ChartBar, ChatText, ChatsCircle, Check, CheckSquare, Circle, CircleDashed, CircleHalf, ClipboardText, Clock,
    ClockCounterClockwise, Command, Copy, Crosshair, DotsThree, DotsThreeVertical, DownloadSimple, EnvelopeSimple,
    Eraser, Export, Eye, EyeSlash, File, FilePlus, FileText, Files, Flag, FlagPennant, FloppyDisk, FlowArrow,
    FolderOpen, FolderSimple, Funnel, FunnelSimple, Gear, GitBranch, GitFork, GitMerge, Globe, HandHeart, Heartbeat,
    HourglassMedium, House, Info, Keyboard, Lifebuoy, Lightbulb, Link, LinkBreak, List, ListBullets, ListChecks,
    LockSimple, LockSimpleOpen, MagnifyingGlass, MagnifyingGlassMinus, MagnifyingGlassPlus, MapPin, MapTrifold,
    Megaphone, Minus, MinusCircle, Moon, Note, NotePencil, PaperPlaneTilt, Paperclip, Path, PencilSimple, Phone, Plus,
    PlusCircle, PlusMinus, Printer, Prohibit, Pulse, PushPin, Question, Quotes, Rows, Scales, SealCheck,
    SelectionPlus, ShareNetwork, ShieldCheck, SidebarSimple, SignOut, Signature, SlidersHorizontal, SortAscending,
    SortDescending, Square, SquareHalf, Stack, Star, Sun, Table, Tag, Target, TextAa, Timer, Trash, Tray, TrayArrowUp,
    TreeStructure, UploadSimple, User, UserCircle, Users, UsersThree, Warning, WarningCircle, WarningOctagon, X,
    XCircle,
}

impl Icon {
    /// The size of a picture in a bar or a button.
    pub const SIZE: f32 = 16.0;
    /// The size of a picture inside a row.
    pub const SMALL: f32 = 14.0;

    /// The place of the picture in the icon face.
    pub const fn letter(self) -> char {
        match self {
            Self::Archive => '\u{e00c}',
            Self::ArrowBendDownRight => '\u{e01a}',
            Self::ArrowBendUpLeft => '\u{e024}',
            Self::ArrowClockwise => '\u{e036}',
            Self::ArrowCounterClockwise => '\u{e038}',
            Self::ArrowDown => '\u{e03e}',
            Self::ArrowLeft => '\u{e058}',
            Self::ArrowRight => '\u{e06c}',
            Self::ArrowSquareOut => '\u{e5de}',
            Self::ArrowUp => '\u{e08e}',
            Self::ArrowUpRight => '\u{e092}',
            Self::ArrowsInSimple => '\u{e09e}',
            Self::ArrowsLeftRight => '\u{e0a0}',
            Self::ArrowsOutSimple => '\u{e0a6}',
            Self::Bell => '\u{e0ce}',
            Self::BookOpen => '\u{e0e6}',
            Self::BookmarkSimple => '\u{e0ea}',
            Self::BracketsCurly => '\u{e860}',
            Self::CalendarBlank => '\u{e10a}',
            Self::CaretDown => '\u{e136}',
            Self::CaretLeft => '\u{e138}',
            Self::CaretRight => '\u{e13a}',
            Self::CaretUp => '\u{e13c}',
            Self::CaretUpDown => '\u{e140}',
            Self::ChartBar => '\u{e150}',
            Self::ChatText => '\u{e17a}',
            Self::ChatsCircle => '\u{e17e}',
            Self::Check => '\u{e182}',
            Self::CheckSquare => '\u{e186}',
            Self::Circle => '\u{e18a}',
            Self::CircleDashed => '\u{e602}',
            Self::CircleHalf => '\u{e18c}',
            Self::ClipboardText => '\u{e198}',
            Self::Clock => '\u{e19a}',
            Self::ClockCounterClockwise => '\u{e1a0}',
            Self::Command => '\u{e1c4}',
            Self::Copy => '\u{e1ca}',
            Self::Crosshair => '\u{e1d6}',
            Self::DotsThree => '\u{e1fe}',
            Self::DotsThreeVertical => '\u{e208}',
            Self::DownloadSimple => '\u{e20c}',
            Self::EnvelopeSimple => '\u{e218}',
            Self::Eraser => '\u{e21e}',
            Self::Export => '\u{eaf0}',
            Self::Eye => '\u{e220}',
            Self::EyeSlash => '\u{e224}',
            Self::File => '\u{e230}',
            Self::FilePlus => '\u{e236}',
            Self::FileText => '\u{e23a}',
            Self::Files => '\u{e710}',
            Self::Flag => '\u{e244}',
            Self::FlagPennant => '\u{ecf0}',
            Self::FloppyDisk => '\u{e248}',
            Self::FlowArrow => '\u{e6ec}',
            Self::FolderOpen => '\u{e256}',
            Self::FolderSimple => '\u{e25a}',
            Self::Funnel => '\u{e266}',
            Self::FunnelSimple => '\u{e268}',
            Self::Gear => '\u{e270}',
            Self::GitBranch => '\u{e278}',
            Self::GitFork => '\u{e27e}',
            Self::GitMerge => '\u{e280}',
            Self::Globe => '\u{e288}',
            Self::HandHeart => '\u{e810}',
            Self::Heartbeat => '\u{e2ac}',
            Self::HourglassMedium => '\u{e2b8}',
            Self::House => '\u{e2c2}',
            Self::Info => '\u{e2ce}',
            Self::Keyboard => '\u{e2d8}',
            Self::Lifebuoy => '\u{e63a}',
            Self::Lightbulb => '\u{e2dc}',
            Self::Link => '\u{e2e2}',
            Self::LinkBreak => '\u{e2e4}',
            Self::List => '\u{e2f0}',
            Self::ListBullets => '\u{e2f2}',
            Self::ListChecks => '\u{eadc}',
            Self::LockSimple => '\u{e308}',
            Self::LockSimpleOpen => '\u{e30a}',
            Self::MagnifyingGlass => '\u{e30c}',
            Self::MagnifyingGlassMinus => '\u{e30e}',
            Self::MagnifyingGlassPlus => '\u{e310}',
            Self::MapPin => '\u{e316}',
            Self::MapTrifold => '\u{e31a}',
            Self::Megaphone => '\u{e324}',
            Self::Minus => '\u{e32a}',
            Self::MinusCircle => '\u{e32c}',
            Self::Moon => '\u{e330}',
            Self::Note => '\u{e348}',
            Self::NotePencil => '\u{e34c}',
            Self::PaperPlaneTilt => '\u{e398}',
            Self::Paperclip => '\u{e39a}',
            Self::Path => '\u{e39c}',
            Self::PencilSimple => '\u{e3b4}',
            Self::Phone => '\u{e3b8}',
            Self::Plus => '\u{e3d4}',
            Self::PlusCircle => '\u{e3d6}',
            Self::PlusMinus => '\u{e3d8}',
            Self::Printer => '\u{e3dc}',
            Self::Prohibit => '\u{e3de}',
            Self::Pulse => '\u{e000}',
            Self::PushPin => '\u{e3e2}',
            Self::Question => '\u{e3e8}',
            Self::Quotes => '\u{e660}',
            Self::Rows => '\u{e5a2}',
            Self::Scales => '\u{e750}',
            Self::SealCheck => '\u{e606}',
            Self::SelectionPlus => '\u{e69c}',
            Self::ShareNetwork => '\u{e408}',
            Self::ShieldCheck => '\u{e40c}',
            Self::SidebarSimple => '\u{ec24}',
            Self::SignOut => '\u{e42a}',
            Self::Signature => '\u{ebac}',
            Self::SlidersHorizontal => '\u{e434}',
            Self::SortAscending => '\u{e444}',
            Self::SortDescending => '\u{e446}',
            Self::Square => '\u{e45e}',
            Self::SquareHalf => '\u{e462}',
            Self::Stack => '\u{e466}',
            Self::Star => '\u{e46a}',
            Self::Sun => '\u{e472}',
            Self::Table => '\u{e476}',
            Self::Tag => '\u{e478}',
            Self::Target => '\u{e47c}',
            Self::TextAa => '\u{e6ee}',
            Self::Timer => '\u{e492}',
            Self::Trash => '\u{e4a6}',
            Self::Tray => '\u{e4aa}',
            Self::TrayArrowUp => '\u{ee52}',
            Self::TreeStructure => '\u{e67c}',
            Self::UploadSimple => '\u{e4c0}',
            Self::User => '\u{e4c2}',
            Self::UserCircle => '\u{e4c4}',
            Self::Users => '\u{e4d6}',
            Self::UsersThree => '\u{e68e}',
            Self::Warning => '\u{e4e0}',
            Self::WarningCircle => '\u{e4e2}',
            Self::WarningOctagon => '\u{e4e4}',
            Self::X => '\u{e4f6}',
            Self::XCircle => '\u{e4f8}',
        }
    }

    /// The picture as text of a size and colour, for labels.
    pub fn text(self, size: f32, colour: Color32) -> RichText {
        RichText::new(self.letter()).font(Self::font(size)).color(colour)
    }

    /// Paints the picture round a centre.
    pub fn paint(self, painter: &Painter, centre: Pos2, size: f32, colour: Color32) {
        painter.text(centre, Align2::CENTER_CENTER, self.letter(), Self::font(size), colour);
    }

    /// The icon face at a size.
    pub fn font(size: f32) -> FontId {
        FontId::new(size, Family::Icons.of_egui())
    }
}
