//! All that the typesetter can see: the template, the data of one pack, its pictures, and nothing else.

use super::OwnLook;
use super::fonts::{Faces, faces};
use crate::briefing::pack::Picture;
use std::collections::BTreeMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

const MAIN: &str = include_str!("../../../assets/briefing/main.typ");
const LOOK: &str = include_str!("../../../assets/briefing/look.typ");
const CHARTS: &str = include_str!("../../../assets/briefing/charts.typ");

/// The files of one pack.
pub struct PackWorld {
    library: LazyHash<Library>,
    faces: &'static Faces,
    main: FileId,
    files: BTreeMap<String, Bytes>,
}

impl PackWorld {
    /// The world of a pack whose data is this JSON text.
    pub fn new(data: &str, logo: Option<&Picture>, own: &OwnLook) -> Self {
        let mut files: BTreeMap<String, Bytes> = BTreeMap::new();
        files.insert("look.typ".to_owned(), Bytes::from_string(LOOK.to_owned()));
        for (name, bytes) in own {
            files.insert(name.clone(), Bytes::new(bytes.clone()));
        }
        // What carries the marking is always ours.
        files.insert("main.typ".to_owned(), Bytes::from_string(MAIN.to_owned()));
        files.insert("charts.typ".to_owned(), Bytes::from_string(CHARTS.to_owned()));
        files.insert("data.json".to_owned(), Bytes::from_string(data.to_owned()));
        if let Some(logo) = logo {
            files.insert("logo.png".to_owned(), Bytes::new(logo.png.clone()));
        }
        // Row heads of tables are marked with what is still called an extra.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let library = LazyHash::new(Library::builder().with_features(features).build());
        Self { library, faces: faces(), main: id("main.typ"), files }
    }

    fn bytes(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get();
        let own = matches!(path.root(), VirtualRoot::Project);
        let found = own.then(|| self.files.get(path.vpath().get_without_slash())).flatten();
        found.cloned().ok_or(FileError::AccessDenied)
    }
}

/// The id of a file; the same name has the same id for ever, so that their number stays small.
fn id(name: &str) -> FileId {
    let path = VirtualPath::new(format!("/{name}")).or_else(|_strange| VirtualPath::new("/strange"));
    match path {
        Ok(path) => RootedPath::new(VirtualRoot::Project, path).intern(),
        Err(_) => Source::detached("").id(),
    }
}

impl World for PackWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.faces.book
    }
    fn main(&self) -> FileId {
        self.main
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.bytes(id)?;
        let text = std::str::from_utf8(&bytes).map_err(FileError::from)?;
        Ok(Source::new(id, text.to_owned()))
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.bytes(id)
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.faces.fonts.get(index).cloned()
    }
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
