//! The release: a fingerprint of the data, so that a citation names exactly what was read.

use sha2::{Digest, Sha256};

use crate::read::files::{Files, is_document};

/// First ten hexadecimal digits of SHA-256 over the names and contents of `data/`, in the order of names.
/// Documents are about the data and do not count.
pub fn release(files: &Files) -> String {
    let mut hash = Sha256::new();
    for (name, contents) in files.iter().filter(|(name, _)| name.starts_with("data/") && !is_document(name)) {
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update((contents.len() as u64).to_le_bytes());
        hash.update(contents);
    }
    let digest = hash.finalize();
    digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}
