//! Where pages are set: in a child process, or inside this one where a test wants no second program.
//!
//! Messages between both are frames: one letter, the length as four bytes, the content.

use crate::briefing::Pack;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

/// The hidden argument with which the program becomes a typesetter.
pub const WORKER: &str = "typeset-worker";
/// No message is longer; a longer one means that the other side is something else.
const LONGEST: u32 = 1 << 30;

/// Where pages are set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Engine {
    /// In a child process: this program, with the hidden argument.
    Child(PathBuf),
    /// In this process.
    Inside,
}

impl Engine {
    /// The usual one: a child where the program knows where it is itself.
    pub fn usual() -> Self {
        std::env::current_exe().map_or(Self::Inside, Self::Child)
    }
}

/// A page as pixels: red, green, blue and opacity, row by row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageImage {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// The pixels.
    pub rgba: Vec<u8>,
}

/// What the typesetter says when the pages are set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    /// How many pages.
    pub pages: usize,
    /// The first page of each part, by the name of the part.
    pub parts: Vec<(String, usize)>,
    /// Texts that were changed to be printable, with the letters that no face has.
    pub changed: Vec<(String, String)>,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoPages {
    /// Somebody cancelled it.
    Cancelled,
    /// It cannot be set: what, why, what to do.
    Fault(String),
    /// The typesetter went away or was never there.
    Gone(String),
}

/// The way to stop a child from another thread.
#[derive(Debug, Default)]
pub struct Stop {
    child: Option<Child>,
    asked: bool,
}

impl Stop {
    /// Stops the child that runs, and whatever is about to start.
    pub fn now(&mut self) {
        self.asked = true;
        self.end();
    }
    fn end(&mut self) {
        if let Some(mut child) = self.child.take() {
            // A child that is gone already needs no end.
            child.kill().unwrap_or_default();
            child.wait().map(drop).unwrap_or_default();
        }
    }
    /// Forgets an earlier wish to stop.
    pub fn begin(&mut self) {
        self.asked = false;
    }
    /// Whether somebody asked to stop.
    pub fn is_asked(&self) -> bool {
        self.asked
    }
}

/// A typesetter that holds one pack.
pub enum Typesetter {
    /// In a child.
    Child(Pipes),
    /// In this process.
    #[cfg(feature = "pdf")]
    Inside(Box<crate::briefing::typeset::Pages>),
}

/// The two ends of a conversation with a child.
pub struct Pipes {
    to: ChildStdin,
    from: ChildStdout,
    stop: Arc<Mutex<Stop>>,
}

impl Drop for Pipes {
    fn drop(&mut self) {
        self.stop.lock().unwrap_or_else(PoisonError::into_inner).end();
    }
}

impl Typesetter {
    /// Sets a pack; the typesetter keeps the pages for what is asked next.
    pub fn set(
        engine: &Engine,
        pack: &Pack,
        look: &BTreeMap<String, Vec<u8>>,
        stop: &Arc<Mutex<Stop>>,
    ) -> Result<(Self, Ready), NoPages> {
        match engine {
            Engine::Child(program) => {
                let mut pipes = Pipes::open(program, stop)?;
                let ready = pipes.set(pack, look)?;
                Ok((Self::Child(pipes), ready))
            }
            Engine::Inside => inside::set(pack, look),
        }
    }

    /// Draws a page.
    pub fn page(&mut self, index: usize, scale: f32) -> Result<PageImage, NoPages> {
        match self {
            Self::Child(pipes) => {
                let mut asked = u32::try_from(index).unwrap_or(u32::MAX).to_le_bytes().to_vec();
                asked.extend(scale.to_le_bytes());
                pipes.ask(b'P', &asked, b'P').and_then(|answer| image(&answer).ok_or_else(|| gone("page")))
            }
            #[cfg(feature = "pdf")]
            Self::Inside(pages) => inside::page(pages, index, scale),
        }
    }

    /// The pages as PDF.
    pub fn pdf(&mut self) -> Result<Vec<u8>, NoPages> {
        match self {
            Self::Child(pipes) => pipes.ask(b'W', &[], b'W'),
            #[cfg(feature = "pdf")]
            Self::Inside(pages) => pages.pdf().map_err(|fault| NoPages::Fault(fault.message)),
        }
    }
}

fn gone(what: &str) -> NoPages {
    NoPages::Gone(what.to_owned())
}

impl Pipes {
    fn open(program: &PathBuf, stop: &Arc<Mutex<Stop>>) -> Result<Self, NoPages> {
        let mut held = stop.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_asked() {
            return Err(NoPages::Cancelled);
        }
        held.end();
        let mut child = Command::new(program)
            .arg(WORKER)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| NoPages::Gone(error.to_string()))?;
        let (to, from) = (child.stdin.take(), child.stdout.take());
        held.child = Some(child);
        match (to, from) {
            (Some(to), Some(from)) => Ok(Self { to, from, stop: Arc::clone(stop) }),
            _ => Err(gone("pipes")),
        }
    }

    fn set(&mut self, pack: &Pack, look: &BTreeMap<String, Vec<u8>>) -> Result<Ready, NoPages> {
        for (name, bytes) in look {
            let mut content = name.as_bytes().to_vec();
            content.push(0);
            content.extend(bytes);
            self.tell(b'K', &content)?;
        }
        if let Some(logo) = &pack.logo {
            self.tell(b'L', &logo.png)?;
        }
        let data = serde_json::to_vec(pack).map_err(|error| NoPages::Gone(error.to_string()))?;
        let answer = self.ask(b'S', &data, b'R')?;
        serde_json::from_slice(&answer).map_err(|error| NoPages::Gone(error.to_string()))
    }

    fn tell(&mut self, kind: u8, content: &[u8]) -> Result<(), NoPages> {
        write_frame(&mut self.to, kind, content).map_err(|error| self.lost(&error.to_string()))
    }

    fn ask(&mut self, kind: u8, content: &[u8], wanted: u8) -> Result<Vec<u8>, NoPages> {
        self.tell(kind, content)?;
        match read_frame(&mut self.from) {
            Ok(Some((b'F', text))) => Err(NoPages::Fault(String::from_utf8_lossy(&text).into_owned())),
            Ok(Some((kind, content))) if kind == wanted => Ok(content),
            Ok(_) => Err(self.lost("")),
            Err(error) => Err(self.lost(&error.to_string())),
        }
    }

    /// The other side is gone: because somebody stopped it, or by itself.
    fn lost(&self, why: &str) -> NoPages {
        let asked = self.stop.lock().unwrap_or_else(PoisonError::into_inner).is_asked();
        if asked { NoPages::Cancelled } else { gone(why) }
    }
}

fn image(answer: &[u8]) -> Option<PageImage> {
    let (width, rest) = answer.split_first_chunk::<4>()?;
    let (height, rgba) = rest.split_first_chunk::<4>()?;
    let (width, height) =
        (usize::try_from(u32::from_le_bytes(*width)).ok()?, usize::try_from(u32::from_le_bytes(*height)).ok()?);
    let sound = width.checked_mul(height)?.checked_mul(4)? == rgba.len();
    sound.then(|| PageImage { width, height, rgba: rgba.to_vec() })
}

fn write_frame(to: &mut impl Write, kind: u8, content: &[u8]) -> std::io::Result<()> {
    let length = u32::try_from(content.len()).map_err(std::io::Error::other)?;
    to.write_all(&[kind])?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(content)?;
    to.flush()
}

/// The next message; nothing where the other side has ended the conversation.
fn read_frame(from: &mut impl Read) -> std::io::Result<Option<(u8, Vec<u8>)>> {
    let mut kind = [0_u8];
    if from.read(&mut kind)? == 0 {
        return Ok(None);
    }
    let mut length = [0_u8; 4];
    from.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    if length > LONGEST {
        return Err(std::io::Error::other("a message of impossible length"));
    }
    let mut content = vec![0; usize::try_from(length).unwrap_or_default()];
    from.read_exact(&mut content)?;
    Ok(Some((kind[0], content)))
}

/// Becomes the typesetter of another process: reads from its input and answers on its output until that ends.
///
/// # Errors
/// The other process went away in the middle of a message.
#[cfg(feature = "pdf")]
pub fn ready_made_worker() -> std::io::Result<()> {
    inside::serve(&mut std::io::stdin().lock(), &mut std::io::stdout().lock())
}

/// Without the typesetter there is nothing to become.
///
/// # Errors
/// Always.
#[cfg(not(feature = "pdf"))]
pub fn ready_made_worker() -> std::io::Result<()> {
    Err(std::io::Error::other("built without the typesetter"))
}

#[cfg(feature = "pdf")]
mod inside {
    //! The typesetter itself, on either side of the pipe.

    use super::{NoPages, PageImage, Ready, Typesetter, read_frame, write_frame};
    use crate::briefing::typeset::{Pages, Why, typeset};
    use crate::briefing::{Pack, Picture};
    use std::collections::BTreeMap;
    use std::io::{Read, Write};

    pub fn set(pack: &Pack, look: &BTreeMap<String, Vec<u8>>) -> Result<(Typesetter, Ready), NoPages> {
        let pages = typeset(pack, look).map_err(|fault| NoPages::Fault(fault.message))?;
        let ready = ready(&pages);
        Ok((Typesetter::Inside(Box::new(pages)), ready))
    }

    pub fn page(pages: &Pages, index: usize, scale: f32) -> Result<PageImage, NoPages> {
        let drawn = pages.picture(index, scale).ok_or_else(|| super::gone("page"))?;
        Ok(PageImage { width: drawn.width, height: drawn.height, rgba: drawn.rgba })
    }

    fn ready(pages: &Pages) -> Ready {
        let changed = pages.changed.iter().map(|changed| {
            let Why::NoGlyph(letters) = &changed.why;
            (changed.text.clone(), letters.clone())
        });
        Ready { pages: pages.count(), parts: pages.parts.clone(), changed: changed.collect() }
    }

    /// Answers until the other side ends the conversation.
    pub fn serve(from: &mut impl Read, to: &mut impl Write) -> std::io::Result<()> {
        let mut look: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut logo = Vec::new();
        let mut pages: Option<Pages> = None;
        while let Some((kind, content)) = read_frame(from)? {
            match kind {
                b'K' => {
                    if let Some(cut) = content.iter().position(|byte| *byte == 0) {
                        let (name, bytes) = content.split_at(cut);
                        let bytes = bytes.get(1..).unwrap_or_default().to_vec();
                        look.insert(String::from_utf8_lossy(name).into_owned(), bytes);
                    }
                }
                b'L' => logo = content,
                b'S' => match serde_json::from_slice::<Pack>(&content) {
                    Ok(mut pack) => {
                        if let Some(picture) = &mut pack.logo {
                            *picture = Picture { png: std::mem::take(&mut logo), ..picture.clone() };
                        }
                        pages = answer_set(&pack, &look, to)?;
                    }
                    Err(error) => write_frame(to, b'F', error.to_string().as_bytes())?,
                },
                b'P' => answer_page(pages.as_ref(), &content, to)?,
                _ => match pages.as_ref().map(Pages::pdf) {
                    Some(Ok(bytes)) => write_frame(to, b'W', &bytes)?,
                    Some(Err(fault)) => write_frame(to, b'F', fault.message.as_bytes())?,
                    None => write_frame(to, b'F', b"no pages")?,
                },
            }
        }
        Ok(())
    }

    fn answer_set(
        pack: &Pack,
        look: &BTreeMap<String, Vec<u8>>,
        to: &mut impl Write,
    ) -> std::io::Result<Option<Pages>> {
        match typeset(pack, look) {
            Ok(pages) => {
                let told = serde_json::to_vec(&ready(&pages)).map_err(std::io::Error::other)?;
                write_frame(to, b'R', &told)?;
                Ok(Some(pages))
            }
            Err(fault) => write_frame(to, b'F', fault.message.as_bytes()).map(|()| None),
        }
    }

    fn answer_page(pages: Option<&Pages>, asked: &[u8], to: &mut impl Write) -> std::io::Result<()> {
        let wanted = asked.split_first_chunk::<4>().and_then(|(index, rest)| {
            let (scale, _) = rest.split_first_chunk::<4>()?;
            Some((usize::try_from(u32::from_le_bytes(*index)).ok()?, f32::from_le_bytes(*scale)))
        });
        let drawn = pages.zip(wanted).and_then(|(pages, (index, scale))| pages.picture(index, scale));
        match drawn {
            Some(drawn) => {
                let side = |pixels: usize| u32::try_from(pixels).unwrap_or_default().to_le_bytes();
                let mut content = side(drawn.width).to_vec();
                content.extend(side(drawn.height));
                content.extend(drawn.rgba);
                write_frame(to, b'P', &content)
            }
            None => write_frame(to, b'F', b"no such page"),
        }
    }
}

#[cfg(not(feature = "pdf"))]
mod inside {
    //! Without the typesetter no pages can be set; Word and web page still can.

    use super::{NoPages, Ready, Typesetter};
    use crate::briefing::Pack;
    use crate::words::say;
    use std::collections::BTreeMap;

    pub fn set(_pack: &Pack, _look: &BTreeMap<String, Vec<u8>>) -> Result<(Typesetter, Ready), NoPages> {
        Err(NoPages::Fault(say("press-no-typesetter")))
    }
}
