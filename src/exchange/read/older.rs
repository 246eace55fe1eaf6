//! The outer form of older office files: finds the stream of a workbook, looks at what it asks for, and wraps
//! it anew, so that whoever reads it meets no chain without end and no sheet of a billion cells.

use super::{Kind, ReadFault};

/// What such a file begins with.
pub(super) const SIGNATURE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The most cells that the used part of one sheet may span.
const AREA: u64 = 5_000_000;
/// The most sheets that are looked at.
const SHEETS: usize = 1_000;
/// From here on, numbers of sectors mean something else.
const RESERVED: u32 = 0xffff_fffa;
const END: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;
const FAT: u32 = 0xffff_fffd;
/// The bytes of a sector of the file that is written.
const SECTOR: usize = 4_096;

/// The names of the streams in such a file; empty where it cannot be walked.
pub(super) fn streams(bytes: &[u8]) -> Vec<String> {
    let file = Compound::open(bytes);
    file.map(|file| file.entries.into_iter().map(|entry| entry.name).collect()).unwrap_or_default()
}

/// The workbook in such a file, checked and alone in a new one.
pub(super) fn wrapped_anew(bytes: &[u8]) -> Result<Vec<u8>, ReadFault> {
    let broken = || ReadFault::Broken { kind: Kind::Xls, detail: crate::words::say("import-fault-chain") };
    let stream = Compound::open(bytes).and_then(|file| file.stream("Workbook").or_else(|| file.stream("Book")));
    let stream = stream.ok_or_else(broken)?;
    check(&stream)?;
    wrap(stream).ok_or(ReadFault::TooBig)
}

struct Entry {
    name: String,
    start: u32,
    len: usize,
}

struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    fat: Vec<u32>,
    entries: Vec<Entry>,
    mini: Vec<u8>,
    mini_fat: Vec<u32>,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).filter_map(|four| four.try_into().ok().map(u32::from_le_bytes))
}

impl<'a> Compound<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        bytes.starts_with(&SIGNATURE).then_some(())?;
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4_096,
            _ => return None,
        };
        let mut file =
            Self { bytes, sector, fat: Vec::new(), entries: Vec::new(), mini: Vec::new(), mini_fat: Vec::new() };
        let mut listed: Vec<u32> = numbers(bytes.get(76..512)?).collect();
        let mut next = u32_at(bytes, 68)?;
        let mut steps = 0;
        while next < RESERVED {
            steps += 1;
            (steps <= bytes.len() / sector).then_some(())?;
            let more: Vec<u32> = numbers(file.sector(next)?).collect();
            let (last, more) = more.split_last()?;
            listed.extend(more);
            next = *last;
        }
        for id in listed.into_iter().filter(|id| *id < RESERVED) {
            file.fat.extend(numbers(file.sector(id)?));
            (file.fat.len() <= bytes.len()).then_some(())?;
        }
        let folder = file.chain(u32_at(bytes, 48)?, usize::MAX)?;
        file.entries = folder.chunks_exact(128).filter_map(entry).collect();
        let root = file.entries.first().map(|root| (root.start, root.len));
        if let Some((start, len)) = root.filter(|(start, _)| *start < RESERVED) {
            file.mini = file.chain(start, len)?;
            let table = file.chain(u32_at(bytes, 60)?, usize::MAX)?;
            file.mini_fat = numbers(&table).collect();
        }
        Some(file)
    }

    fn sector(&self, id: u32) -> Option<&'a [u8]> {
        let start = usize::try_from(id).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(start..)?;
        // The last sector of a file may be short.
        rest.get(..self.sector.min(rest.len())).filter(|sector| !sector.is_empty())
    }

    /// The bytes of a chain of sectors, at most so many; a chain that is longer than the file runs in a circle.
    fn chain(&self, start: u32, len: usize) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let mut next = start;
        while next < RESERVED && out.len() < len {
            out.extend_from_slice(self.sector(next)?);
            (out.len() <= self.bytes.len()).then_some(())?;
            next = self.fat.get(usize::try_from(next).ok()?).copied()?;
        }
        out.truncate(len);
        Some(out)
    }

    fn mini_chain(&self, start: u32, len: usize) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let mut next = start;
        while next < RESERVED && out.len() < len {
            let from = usize::try_from(next).ok()?.checked_mul(64)?;
            out.extend_from_slice(self.mini.get(from..from.checked_add(64)?)?);
            (out.len() <= self.mini.len()).then_some(())?;
            next = self.mini_fat.get(usize::try_from(next).ok()?).copied()?;
        }
        out.truncate(len);
        Some(out)
    }

    fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))?;
        if entry.len < 4_096 { self.mini_chain(entry.start, entry.len) } else { self.chain(entry.start, entry.len) }
    }
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let letters = bytes.get(..64)?.chunks_exact(2).filter_map(|two| two.try_into().ok().map(u16::from_le_bytes));
    let letters: Vec<u16> = letters.take_while(|letter| *letter != 0).collect();
    let (start, len) = (u32_at(bytes, 116)?, usize::try_from(u32_at(bytes, 120)?).ok()?);
    Some(Entry { name: String::from_utf16_lossy(&letters), start, len })
}

/// Walks the records of all sheets and looks at the cells that they span.
fn check(stream: &[u8]) -> Result<(), ReadFault> {
    let mut starts = vec![0];
    for (kind, data) in records(stream) {
        match kind {
            0x0085 => starts.extend(u32_at(data, 0).and_then(|start| usize::try_from(start).ok())),
            0x000a => break,
            _ => {}
        }
    }
    if starts.len() > SHEETS {
        return Err(ReadFault::Swollen);
    }
    starts.into_iter().try_for_each(|start| check_sheet(stream.get(start..).unwrap_or_default()))
}

fn check_sheet(stream: &[u8]) -> Result<(), ReadFault> {
    let mut span: Option<(u64, u64, u64, u64)> = None;
    for (kind, data) in records(stream) {
        if kind == 0x0200 && claimed(data).is_none_or(|area| area > AREA) {
            return Err(ReadFault::Swollen);
        }
        let is_cell = matches!(kind, 0x0006 | 0x0203 | 0x0204 | 0x0205 | 0x00d6 | 0x00bd | 0x00fd | 0x027e);
        let place = u16_at(data, 0).zip(u16_at(data, 2)).filter(|_| is_cell);
        let Some((row, column)) = place.map(|(row, column)| (u64::from(row), u64::from(column))) else { continue };
        // A record of several numbers goes on to the right.
        let last = column + u64::try_from(data.len()).unwrap_or_default() / 6 * u64::from(kind == 0x00bd);
        let (top, bottom, left, right) = span.unwrap_or((row, row, column, last));
        span = Some((top.min(row), bottom.max(row), left.min(column), right.max(last)));
    }
    let area = span.map_or(0, |(top, bottom, left, right)| (bottom - top + 1) * (right - left + 1));
    if area > AREA { Err(ReadFault::Swollen) } else { Ok(()) }
}

/// How many cells a sheet says that it spans.
fn claimed(data: &[u8]) -> Option<u64> {
    let (top, bottom, left, right) = if data.len() == 10 {
        (u32::from(u16_at(data, 0)?), u32::from(u16_at(data, 2)?), u16_at(data, 4)?, u16_at(data, 6)?)
    } else {
        (u32_at(data, 0)?, u32_at(data, 4)?, u16_at(data, 8)?, u16_at(data, 10)?)
    };
    let left = if left > 0xff || right < left { 0 } else { left };
    if bottom == 0 || right == 0 {
        return Some(1);
    }
    Some(u64::from(bottom.checked_sub(top)?.max(1)) * u64::from(right.checked_sub(left)?.max(1)))
}

fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let kind = u16_at(stream, at)?;
        let len = usize::from(u16_at(stream, at + 2)?);
        let data = stream.get(at + 4..at + 4 + len)?;
        at += 4 + len;
        Some((kind, data))
    })
}

/// A new file that holds nothing but this workbook.
fn wrap(mut stream: Vec<u8>) -> Option<Vec<u8>> {
    stream.resize(stream.len().next_multiple_of(SECTOR), 0);
    let len = stream.len();
    let body = len / SECTOR;
    // Each sector of the table names 1,024 others; the folder and the table itself are among them.
    let tables = (body + 1).div_ceil(1_023).max(1);
    (tables <= 109).then_some(())?;
    let number = |value: usize| u32::try_from(value).unwrap_or(END).to_le_bytes();
    let mut out = vec![0_u8; SECTOR];
    let mut put = |at: usize, bytes: &[u8]| {
        out.iter_mut().skip(at).zip(bytes).for_each(|(place, byte)| *place = *byte);
    };
    put(0, &SIGNATURE);
    // Large sectors with the older version: the reader then asks for no sector of small streams.
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 12, 0, 6, 0]);
    put(40, &number(1));
    put(44, &number(tables));
    put(48, &number(tables));
    put(56, &number(SECTOR));
    put(60, &END.to_le_bytes());
    put(68, &END.to_le_bytes());
    for place in 0..109 {
        let id = if place < tables { number(place) } else { FREE.to_le_bytes() };
        put(76 + place * 4, &id);
    }
    let first = tables + 1;
    let entries = tables * (SECTOR / 4);
    for id in 0..entries {
        let next = match id {
            id if id < tables => FAT.to_le_bytes(),
            id if id == tables || id + 1 == first + body => END.to_le_bytes(),
            id if id < first + body => number(id + 1),
            _ => FREE.to_le_bytes(),
        };
        out.extend_from_slice(&next);
    }
    out.extend(folder(first, len));
    out.append(&mut stream);
    Some(out)
}

/// The folder of the new file: its root and the workbook.
fn folder(first: usize, len: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(SECTOR);
    let len = u64::try_from(len).unwrap_or_default();
    let first = u32::try_from(first).unwrap_or(END);
    for (name, kind, child, start, len) in [("Root Entry", 5, 1, END, 0), ("Workbook", 2, FREE, first, len)] {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let used = u16::try_from(entry.len() + 2).unwrap_or_default();
        entry.resize(64, 0);
        entry.extend(used.to_le_bytes());
        entry.extend([kind, 1]);
        entry.extend([FREE, FREE, child].into_iter().flat_map(u32::to_le_bytes));
        entry.resize(116, 0);
        entry.extend(start.to_le_bytes());
        entry.extend(len.to_le_bytes());
        out.extend(entry);
    }
    out.resize(SECTOR, 0);
    out
}
