//! A ZIP archive: files in the order given, all dated 1 January 1980, so that the same files give the same bytes. The build
//! script, which has a compressor, and the program, which has none, share this.

/// Signatures of the three kinds of records.
const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// Version 2.0: deflate.
const VERSION: u16 = 20;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
/// How a file is kept: as it is, or deflated.
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// 1 January 1980, the first day that a ZIP knows.
const DAY: u16 = 1 << 5 | 1;

/// Deflates a file.
pub type Pack = fn(&[u8]) -> Vec<u8>;

/// The archive of some files, deflated where there is something to deflate with.
pub fn archive<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>, pack: Option<Pack>) -> Vec<u8> {
    let (mut out, mut directory, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for (name, bytes) in files {
        let packed = pack.map_or_else(|| bytes.to_vec(), |pack| pack(bytes));
        let method = if pack.is_some() { DEFLATED } else { STORED };
        let entry = entry(name, bytes, &packed, method);
        let offset = small(out.len());
        number(&mut out, LOCAL);
        out.extend(&entry);
        out.extend(name.as_bytes());
        out.extend(&packed);
        number(&mut directory, CENTRAL);
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&entry);
        // No comment, one disk, no attributes.
        directory.extend([0; 10]);
        number(&mut directory, offset);
        directory.extend(name.as_bytes());
        count += 1;
    }
    let start = small(out.len());
    out.extend(&directory);
    number(&mut out, END);
    out.extend([0; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    number(&mut out, small(directory.len()));
    number(&mut out, start);
    out.extend([0; 2]);
    out
}

/// What the local and the central record of a file share.
fn entry(name: &str, bytes: &[u8], packed: &[u8], method: u16) -> Vec<u8> {
    let mut out = Vec::new();
    for part in [VERSION, UTF8, method, 0, DAY] {
        out.extend(part.to_le_bytes());
    }
    number(&mut out, crc(bytes));
    number(&mut out, small(packed.len()));
    number(&mut out, small(bytes.len()));
    out.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
    out.extend([0; 2]);
    out
}

fn number(out: &mut Vec<u8>, value: u32) {
    out.extend(value.to_le_bytes());
}

fn small(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

/// CRC-32 as ZIP has it.
fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}
