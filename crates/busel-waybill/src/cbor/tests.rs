//! CBOR against the examples of RFC 8949, and against every other way to write the same.

use super::*;

fn written(write: impl FnOnce(&mut Writer)) -> Vec<u8> {
    let mut writer = Writer::default();
    write(&mut writer);
    writer.bytes
}

/// What the reader makes of some bytes that should be one whole item.
fn read(bytes: &[u8]) -> Result<(), Refused> {
    let mut reader = Reader::new(bytes);
    assert_eq!(reader.whole_item()?.len(), reader.at());
    reader.end()
}

/// RFC 8949, appendix A: what is on both sides of each change of length.
const NUMBERS: [(u64, &[u8]); 13] = [
    (0, &[0x00]),
    (23, &[0x17]),
    (24, &[0x18, 0x18]),
    (25, &[0x18, 0x19]),
    (100, &[0x18, 0x64]),
    (255, &[0x18, 0xff]),
    (256, &[0x19, 0x01, 0x00]),
    (1_000, &[0x19, 0x03, 0xe8]),
    (65_535, &[0x19, 0xff, 0xff]),
    (65_536, &[0x1a, 0x00, 0x01, 0x00, 0x00]),
    (4_294_967_295, &[0x1a, 0xff, 0xff, 0xff, 0xff]),
    (4_294_967_296, &[0x1b, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00]),
    (u64::MAX, &[0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
];

#[test]
fn numbers_are_written_and_read_as_the_standard_says() {
    for (number, bytes) in NUMBERS {
        assert_eq!(written(|writer| writer.unsigned(number)), bytes, "{number}");
        assert_eq!(Reader::new(bytes).unsigned(), Ok(number), "{number}");
    }
}

#[test]
fn a_number_in_more_bytes_than_it_needs_is_refused() {
    for (number, shortest) in NUMBERS {
        for (short, length) in [(0x18, 1), (0x19, 2), (0x1a, 4), (0x1b, 8)] {
            if length + 1 > shortest.len() {
                let mut longer = vec![short];
                longer.extend(&number.to_be_bytes()[8 - length..]);
                assert_eq!(read(&longer), Err(Refused::NotShortest { at: 0 }), "{longer:02x?}");
            }
        }
    }
}

#[test]
fn a_length_in_more_bytes_than_it_needs_is_refused() {
    for long in [&b"\x58\x01a"[..], b"\x78\x01a", b"\x98\x01\x00", b"\xb8\x01\x00\x00", b"\x38\x00"]
    {
        assert_eq!(read(long), Err(Refused::NotShortest { at: 0 }), "{long:02x?}");
    }
}

#[test]
fn what_waybills_have_no_use_for_is_refused() {
    let tag = b"\xc1\x00";
    let indefinite =
        [&b"\x5f\x41a\xff"[..], b"\x7f\x61a\xff", b"\x9f\x00\xff", b"\xbf\x00\x00\xff"];
    let floats = [&b"\xf9\x00\x00"[..], b"\xfa\x00\x00\x00\x00", b"\xfb\x3f\xf0\0\0\0\0\0\0"];
    let others = [&b"\xf7"[..], b"\xe0", b"\xf8\xff", b"\xf8\x16", b"\xff", b"\x1c", b"\x1f"];
    for bytes in [&tag[..]].into_iter().chain(indefinite).chain(floats).chain(others) {
        assert_eq!(read(bytes), Err(Refused::Unsupported { at: 0 }), "{bytes:02x?}");
    }
}

#[test]
fn what_waybills_use_is_read() {
    let nested = b"\xa2\x18\x40\x83\x20\xf4\xf5\x18\x41\xa0";
    for bytes in [&nested[..], b"\xf6", b"\x40", b"\x60", b"\x62\xc3\xbc", b"\x80", b"\x38\x63"] {
        assert_eq!(read(bytes), Ok(()), "{bytes:02x?}");
    }
}

#[test]
fn keys_are_unsigned_and_rise() {
    assert_eq!(read(b"\xa2\x02\x00\x01\x00"), Err(Refused::Unsorted { at: 3 }));
    assert_eq!(read(b"\xa2\x02\x00\x02\x00"), Err(Refused::Duplicate { at: 3 }));
    assert_eq!(read(b"\xa1\x61a\x00"), Err(Refused::WrongType { at: 1 }));
    assert_eq!(read(b"\xa1\x20\x00"), Err(Refused::WrongType { at: 1 }));
}

#[test]
fn a_length_beyond_the_end_is_not_believed() {
    for bytes in [
        &b""[..],
        b"\x18",
        b"\x61",
        b"\x81",
        b"\xa1\x00",
        b"\x5b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff\x00",
        b"\xbb\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00",
    ] {
        assert_eq!(read(bytes), Err(Refused::Truncated), "{bytes:02x?}");
    }
}

#[test]
fn a_text_is_utf_8() {
    for bytes in [&b"\x61\xff"[..], b"\x61\xc3", b"\x62\xc0\x80", b"\x63\xed\xa0\x80"] {
        assert_eq!(read(bytes), Err(Refused::NotUtf8 { at: 0 }), "{bytes:02x?}");
    }
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| [vec![0x81; depth], vec![0x00]].concat();
    let deepest = usize::from(DEPTH_MAX);
    assert_eq!(read(&nested(deepest)), Ok(()));
    assert_eq!(read(&nested(deepest + 1)), Err(Refused::TooDeep { at: deepest }));
    assert_eq!(read(&nested(1 << 20)), Err(Refused::TooDeep { at: deepest }));
    // An added field already stands inside the body.
    assert!(Reader::new(&nested(deepest - 1)).added_item().is_ok());
    assert!(Reader::new(&nested(deepest)).added_item().is_err());
}

#[test]
fn null_is_none_and_nothing_else_is() {
    let number = |bytes| Reader::new(bytes).nullable(Reader::unsigned);
    assert_eq!(number(b"\xf6"), Ok(None));
    assert_eq!(number(b"\x05"), Ok(Some(5)));
    assert_eq!(number(b"\xf4"), Err(Refused::WrongType { at: 0 }));
}
