//! What programs write about a picture, whatever file it is put into: EXIF with a place and a small
//! picture, XMP, IPTC, a colour profile.

use super::picture::{NAME, PHONE, PLACE};

/// Which byte of a number comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bytes {
    Little,
    Big,
}

impl Bytes {
    fn two(self, number: u16) -> [u8; 2] {
        match self {
            Self::Little => number.to_le_bytes(),
            Self::Big => number.to_be_bytes(),
        }
    }

    fn four(self, number: u32) -> [u8; 4] {
        match self {
            Self::Little => number.to_le_bytes(),
            Self::Big => number.to_be_bytes(),
        }
    }
}

/// One line of a directory.
enum Value {
    Short(u16),
    Long(u32),
    Text(&'static str),
    Fractions(Vec<(u32, u32)>),
    Opaque(Vec<u8>),
    /// Where the directory of this number begins.
    Directory(usize),
    /// Where the small picture begins.
    Thumbnail,
}

/// Where the picture was taken: 0° 7′ 42.1234″, in the sea.
pub(crate) fn latitude() -> Vec<(u32, u32)> {
    vec![(0, 1), (7, 1), (421_234, 10_000)]
}

/// The same as the bytes of a file.
pub(crate) fn latitude_bytes(bytes: Bytes) -> Vec<u8> {
    latitude().into_iter().flat_map(|(of, by)| [bytes.four(of), bytes.four(by)].concat()).collect()
}

/// A TIFF of four directories: the picture, its camera, its place, and a small picture of its own.
pub(crate) fn exif(bytes: Bytes, orientation: u16, thumbnail: &[u8]) -> Vec<u8> {
    let size = u32::try_from(thumbnail.len()).expect("a small picture");
    let directories = [
        vec![
            (0x010e, Value::Text(PLACE)),
            (0x010f, Value::Text("CanaryMake")),
            (0x0110, Value::Text("CanaryModel 7")),
            (0x0112, Value::Short(orientation)),
            (0x0132, Value::Text("2026:11:22 06:07:08")),
            (0x013b, Value::Text(NAME)),
            (0x8298, Value::Text(PHONE)),
            (0x8769, Value::Directory(1)),
            (0x8825, Value::Directory(2)),
        ],
        vec![
            (0x9003, Value::Text("2026:11:22 06:07:08")),
            (0x9286, Value::Opaque([b"ASCII\0\0\0", PLACE.as_bytes()].concat())),
            (0x927c, Value::Opaque([b"CanaryNote\0", PHONE.as_bytes()].concat())),
            (0xa430, Value::Text(NAME)),
            (0xa431, Value::Text("CanarySerial 0001")),
        ],
        vec![
            (0x0001, Value::Text("N")),
            (0x0002, Value::Fractions(latitude())),
            (0x0003, Value::Text("E")),
            (0x0004, Value::Fractions(latitude())),
            (0x001c, Value::Opaque([b"ASCII\0\0\0", PLACE.as_bytes()].concat())),
        ],
        vec![(0x0103, Value::Short(6)), (0x0201, Value::Thumbnail), (0x0202, Value::Long(size))],
    ];
    tiff(bytes, &directories, thumbnail)
}

/// Directories one behind the other, each followed by what is too long for its lines.
fn tiff(bytes: Bytes, directories: &[Vec<(u16, Value)>], thumbnail: &[u8]) -> Vec<u8> {
    let far = |value: &Value| match value {
        Value::Text(text) => [text.as_bytes(), b"\0"].concat(),
        Value::Opaque(opaque) => opaque.clone(),
        Value::Fractions(of) => {
            of.iter().flat_map(|(of, by)| [bytes.four(*of), bytes.four(*by)].concat()).collect()
        }
        Value::Short(_) | Value::Long(_) | Value::Directory(_) | Value::Thumbnail => Vec::new(),
    };
    let is_far = |long: &[u8]| long.len() > 4;
    let size = |lines: &Vec<(u16, Value)>| {
        let far: usize = lines
            .iter()
            .map(|(_, value)| far(value))
            .filter(|far| is_far(far))
            .map(|far| far.len())
            .sum();
        2 + 12 * lines.len() + 4 + far
    };
    let number = |at: usize| u32::try_from(at).expect("a small file");
    let begins: Vec<u32> = (0..=directories.len())
        .map(|count| number(8 + directories[..count].iter().map(size).sum::<usize>()))
        .collect();
    let mut file = match bytes {
        Bytes::Little => b"II*\0".to_vec(),
        Bytes::Big => b"MM\0*".to_vec(),
    };
    file.extend(bytes.four(8));
    for (at, lines) in directories.iter().enumerate() {
        file.extend(bytes.two(u16::try_from(lines.len()).expect("a few")));
        let mut behind = Vec::new();
        let behind_at = begins[at] + number(2 + 12 * lines.len() + 4);
        for (tag, value) in lines {
            let long = far(value);
            let (kind, count) = match value {
                Value::Text(text) => (2, text.len() + 1),
                Value::Short(_) => (3, 1),
                Value::Long(_) | Value::Directory(_) | Value::Thumbnail => (4, 1),
                Value::Fractions(of) => (5, of.len()),
                Value::Opaque(opaque) => (7, opaque.len()),
            };
            file.extend(bytes.two(*tag));
            file.extend(bytes.two(kind));
            file.extend(bytes.four(number(count)));
            match value {
                Value::Short(short) => file.extend([bytes.two(*short), [0; 2]].concat()),
                Value::Long(long) => file.extend(bytes.four(*long)),
                Value::Directory(which) => file.extend(bytes.four(begins[*which])),
                Value::Thumbnail => file.extend(bytes.four(begins[directories.len()])),
                Value::Text(_) | Value::Opaque(_) | Value::Fractions(_) if is_far(&long) => {
                    file.extend(bytes.four(behind_at + number(behind.len())));
                    behind.extend(long);
                }
                Value::Text(_) | Value::Opaque(_) | Value::Fractions(_) => {
                    file.extend([long.clone(), vec![0; 4 - long.len()]].concat());
                }
            }
        }
        // The first is followed by the last, which tells of the small picture.
        let next = if at == 0 { begins[directories.len() - 1] } else { 0 };
        file.extend(bytes.four(next));
        file.extend(behind);
    }
    file.extend(thumbnail);
    file
}

/// A packet of XMP.
pub(crate) fn xmp() -> Vec<u8> {
    format!(
        "<?xpacket begin='\u{feff}' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>\
         <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' \
         xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:exif='http://ns.adobe.com/exif/1.0/' \
         xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='{PLACE}' \
         exif:GPSLatitude='0,7.7020567N' exif:UserComment='{PHONE}'><dc:creator><rdf:Seq>\
         <rdf:li>{NAME}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>\
         <?xpacket end='w'?>"
    )
    .into_bytes()
}

/// IPTC as Photoshop keeps it: who, where, what.
pub(crate) fn iptc() -> Vec<u8> {
    let mut records = Vec::new();
    for (number, text) in [(80, NAME), (90, PLACE), (120, PHONE)] {
        records.extend([0x1c, 2, number]);
        records.extend(u16::try_from(text.len()).expect("a short text").to_be_bytes());
        records.extend(text.as_bytes());
    }
    let size = u32::try_from(records.len()).expect("a few records");
    if records.len() % 2 == 1 {
        records.push(0);
    }
    [b"8BIM\x04\x04\0\0", &size.to_be_bytes()[..], &records].concat()
}

/// A profile of colours that says whose screen it is for.
pub(crate) fn profile() -> Vec<u8> {
    let text = [b"text\0\0\0\0", NAME.as_bytes(), b"\0"].concat();
    let mut profile = vec![0; 128];
    profile[4..8].copy_from_slice(b"lcms");
    profile[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    profile[12..24].copy_from_slice(b"mntrRGB XYZ ");
    profile[36..40].copy_from_slice(b"acsp");
    profile[48..52].copy_from_slice(b"CnrY");
    profile.extend(1_u32.to_be_bytes());
    profile.extend(b"cprt");
    profile.extend(144_u32.to_be_bytes());
    profile.extend(u32::try_from(text.len()).expect("short").to_be_bytes());
    profile.extend(text);
    let size = u32::try_from(profile.len()).expect("short");
    profile[..4].copy_from_slice(&size.to_be_bytes());
    profile
}
