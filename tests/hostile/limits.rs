//! What a file may cost at most: five seconds of one processor, and 512 MB of memory.

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The most time of a processor that reading one file may take.
pub const TIME: Duration = Duration::from_secs(5);
/// The most memory that a process that reads such files may have, in kilobytes.
pub const MEMORY: usize = 512 * 1024;

/// How long this thread has had a processor; on a busy machine that is less than what the clock on the wall says.
pub fn spent() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos = told.split_whitespace().next().and_then(|first| first.parse().ok());
    nanos.map_or_else(since_start, Duration::from_nanos)
}

fn since_start() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// Does something and says how long it had a processor.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let before = spent();
    let done = work();
    (done, spent().saturating_sub(before))
}

/// Runs one test of this binary in a process of its own that may not have more memory than [`MEMORY`].
///
/// Only where the system can limit it; elsewhere it runs without.
pub fn alone(test: &str, settings: &[(&str, String)]) -> Output {
    let own = std::env::current_exe().unwrap();
    let mut command = match cfg!(target_os = "linux") {
        true => {
            let mut shell = Command::new("sh");
            shell.args(["-c", &format!("ulimit -d {MEMORY}; exec \"$0\" \"$@\"")]).arg(own);
            shell
        }
        false => Command::new(own),
    };
    command.args(["--exact", test, "--include-ignored", "--nocapture", "--test-threads=1"]);
    command.envs(settings.iter().map(|(name, value)| (*name, value.as_str())));
    command.stdin(Stdio::null()).output().expect("this binary starts once more")
}
