//! The pictures of the icon face, by name.
//!
//! `assets/fonts/phosphor-icons.txt` lists the same names; a test compares the two.

use super::fonts::Family;
use egui::{Align2, Color32, FontId, Painter, Pos2, RichText};

/// A picture of the icon face; the number is its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each name says what the picture shows")]
#[repr(u32)]
pub enum Icon {
    Archive = 0xe00c,
    ArrowBendDownRight = 0xe01a,
    ArrowBendUpLeft = 0xe024,
    ArrowClockwise = 0xe036,
    ArrowCounterClockwise = 0xe038,
    ArrowDown = 0xe03e,
    ArrowLeft = 0xe058,
    ArrowRight = 0xe06c,
    ArrowSquareOut = 0xe5de,
    ArrowUp = 0xe08e,
    ArrowUpRight = 0xe092,
    ArrowsInSimple = 0xe09e,
    ArrowsLeftRight = 0xe0a0,
    ArrowsOutSimple = 0xe0a6,
    Bank = 0xe0b4,
    Bell = 0xe0ce,
    BookOpen = 0xe0e6,
    BookmarkSimple = 0xe0ea,
    BracketsCurly = 0xe860,
    CalendarBlank = 0xe10a,
    CaretDown = 0xe136,
    CaretLeft = 0xe138,
    CaretRight = 0xe13a,
    CaretUp = 0xe13c,
    CaretUpDown = 0xe140,
    ChartBar = 0xe150,
    ChatText = 0xe17a,
    ChatsCircle = 0xe17e,
    Check = 0xe182,
    CheckSquare = 0xe186,
    Circle = 0xe18a,
    CircleDashed = 0xe602,
    CircleHalf = 0xe18c,
    ClipboardText = 0xe198,
    Clock = 0xe19a,
    ClockCounterClockwise = 0xe1a0,
    Command = 0xe1c4,
    Copy = 0xe1ca,
    Crosshair = 0xe1d6,
    DotsThree = 0xe1fe,
    DotsThreeVertical = 0xe208,
    DownloadSimple = 0xe20c,
    EnvelopeSimple = 0xe218,
    Eraser = 0xe21e,
    Export = 0xeaf0,
    Eye = 0xe220,
    EyeSlash = 0xe224,
    File = 0xe230,
    FilePlus = 0xe236,
    FileText = 0xe23a,
    Files = 0xe710,
    Flag = 0xe244,
    FlagPennant = 0xecf0,
    FloppyDisk = 0xe248,
    FlowArrow = 0xe6ec,
    FolderOpen = 0xe256,
    FolderSimple = 0xe25a,
    Funnel = 0xe266,
    FunnelSimple = 0xe268,
    Gear = 0xe270,
    GitBranch = 0xe278,
    GitFork = 0xe27e,
    GitMerge = 0xe280,
    Globe = 0xe288,
    HandHeart = 0xe810,
    HandPalm = 0xe57e,
    Heartbeat = 0xe2ac,
    HourglassMedium = 0xe2b8,
    House = 0xe2c2,
    Info = 0xe2ce,
    Keyboard = 0xe2d8,
    Lifebuoy = 0xe63a,
    Lightbulb = 0xe2dc,
    Link = 0xe2e2,
    LinkBreak = 0xe2e4,
    List = 0xe2f0,
    ListBullets = 0xe2f2,
    ListChecks = 0xeadc,
    LockSimple = 0xe308,
    LockSimpleOpen = 0xe30a,
    MagnifyingGlass = 0xe30c,
    MagnifyingGlassMinus = 0xe30e,
    MagnifyingGlassPlus = 0xe310,
    MapPin = 0xe316,
    MapTrifold = 0xe31a,
    Megaphone = 0xe324,
    Minus = 0xe32a,
    MinusCircle = 0xe32c,
    Moon = 0xe330,
    Note = 0xe348,
    NotePencil = 0xe34c,
    PaperPlaneTilt = 0xe398,
    Paperclip = 0xe39a,
    Path = 0xe39c,
    PencilSimple = 0xe3b4,
    Phone = 0xe3b8,
    Plus = 0xe3d4,
    PlusCircle = 0xe3d6,
    PlusMinus = 0xe3d8,
    Printer = 0xe3dc,
    Prohibit = 0xe3de,
    Pulse = 0xe000,
    PushPin = 0xe3e2,
    Question = 0xe3e8,
    Quotes = 0xe660,
    Rows = 0xe5a2,
    Scales = 0xe750,
    SealCheck = 0xe606,
    SelectionPlus = 0xe69c,
    ShareNetwork = 0xe408,
    ShieldCheck = 0xe40c,
    SidebarSimple = 0xec24,
    SignOut = 0xe42a,
    Signature = 0xebac,
    SlidersHorizontal = 0xe434,
    SortAscending = 0xe444,
    SortDescending = 0xe446,
    Square = 0xe45e,
    SquareHalf = 0xe462,
    Stack = 0xe466,
    Star = 0xe46a,
    Student = 0xe73e,
    Sun = 0xe472,
    Table = 0xe476,
    Tag = 0xe478,
    Target = 0xe47c,
    TextAa = 0xe6ee,
    Timer = 0xe492,
    Trash = 0xe4a6,
    Tray = 0xe4aa,
    TrayArrowUp = 0xee52,
    TreeStructure = 0xe67c,
    Umbrella = 0xe684,
    UploadSimple = 0xe4c0,
    User = 0xe4c2,
    UserCircle = 0xe4c4,
    Users = 0xe4d6,
    UsersThree = 0xe68e,
    Warning = 0xe4e0,
    WarningCircle = 0xe4e2,
    WarningOctagon = 0xe4e4,
    X = 0xe4f6,
    XCircle = 0xe4f8,
}

impl Icon {
    /// The size of a picture in a bar or a button.
    pub const SIZE: f32 = 16.0;
    /// The size of a picture inside a row.
    pub const SMALL: f32 = 14.0;

    /// The letter that stands for the picture in the icon face.
    pub fn letter(self) -> char {
        char::from_u32(self as u32).unwrap_or(' ')
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

#[cfg(test)]
mod tests {
    #[test]
    fn the_names_are_those_of_the_list() {
        let list = include_str!("../../assets/fonts/phosphor-icons.txt");
        let source = include_str!("icon.rs");
        let icons = list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '));
        let mut count = 0;
        for (name, place) in icons {
            let camel: String = name
                .split('-')
                .map(|part| {
                    part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>()
                })
                .collect();
            assert!(source.contains(&format!("    {camel} = 0x{place},")), "{name}");
            count += 1;
        }
        assert_eq!(source.matches(" = 0xe").count(), count + 1);
    }
}
