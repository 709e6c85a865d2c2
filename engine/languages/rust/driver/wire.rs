//! The wire form of values.
use std::panic::panic_any;

use crate::channel::refuse;

/// What the call returned cannot be an answer; the text says why.
pub struct BadAnswer(pub String);

pub fn bad_answer(text: &str) -> ! {
    panic_any(BadAnswer(text.to_string()))
}

pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(rest: &'a [u8]) -> Self {
        Reader { rest }
    }
    pub fn take(&mut self, size: usize) -> &'a [u8] {
        if size > self.rest.len() {
            refuse();
        }
        let (taken, rest) = self.rest.split_at(size);
        self.rest = rest;
        taken
    }
    fn array<const SIZE: usize>(&mut self) -> [u8; SIZE] {
        let mut bytes = [0; SIZE];
        bytes.copy_from_slice(self.take(SIZE));
        bytes
    }
    pub fn byte(&mut self) -> u8 {
        self.array::<1>()[0]
    }
    pub fn u16(&mut self) -> u16 {
        u16::from_le_bytes(self.array())
    }
    pub fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.array())
    }
    pub fn i32(&mut self) -> i32 {
        i32::from_le_bytes(self.array())
    }
    pub fn u64(&mut self) -> u64 {
        u64::from_le_bytes(self.array())
    }
    pub fn count(&mut self) -> usize {
        self.u32() as usize
    }
    /// As much as can be meant by a count: elements take a byte at least.
    pub fn capacity(&self, count: usize) -> usize {
        count.min(self.rest.len())
    }
}

#[derive(Default)]
pub struct Writer {
    pub bytes: Vec<u8>,
}

const MAX_TEXT: usize = 4096;

impl Writer {
    pub fn byte(&mut self, value: u8) {
        self.bytes.push(value);
    }
    pub fn u16(&mut self, value: u16) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    pub fn u32(&mut self, value: u32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    pub fn i32(&mut self, value: i32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    pub fn u64(&mut self, value: u64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    pub fn count(&mut self, value: usize) {
        self.u32(value as u32);
    }
    pub fn text(&mut self, value: &str) {
        let mut end = value.len().min(MAX_TEXT);
        while !value.is_char_boundary(end) {
            end -= 1;
        }
        self.string(&value[..end]);
    }
    pub fn string(&mut self, value: &str) {
        self.count(value.len());
        self.bytes.extend_from_slice(value.as_bytes());
    }
}

/// A type of a signature. Many at once where that is faster.
pub trait Wire: Sized {
    fn decode(from: &mut Reader) -> Self;
    fn encode(&self, to: &mut Writer);
    fn decode_many(from: &mut Reader, count: usize) -> Vec<Self> {
        let mut values = Vec::with_capacity(from.capacity(count));
        for _ in 0..count {
            values.push(Self::decode(from));
        }
        values
    }
    fn encode_many(values: &[Self], to: &mut Writer) {
        for value in values {
            value.encode(to);
        }
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Wire for $number {
            #[inline(never)]
            fn decode(from: &mut Reader) -> Self {
                <$number>::from_le_bytes(from.array())
            }
            #[inline(never)]
            fn encode(&self, to: &mut Writer) {
                to.bytes.extend_from_slice(&self.to_le_bytes());
            }
            #[inline(never)]
            fn decode_many(from: &mut Reader, count: usize) -> Vec<Self> {
                const SIZE: usize = std::mem::size_of::<$number>();
                let bytes = from.take(count.saturating_mul(SIZE));
                let mut values = Vec::with_capacity(count);
                values.extend(bytes.chunks_exact(SIZE).map(|chunk| {
                    let mut one = [0; SIZE];
                    one.copy_from_slice(chunk);
                    <$number>::from_le_bytes(one)
                }));
                values
            }
            #[inline(never)]
            fn encode_many(values: &[Self], to: &mut Writer) {
                to.bytes.reserve(std::mem::size_of_val(values));
                for value in values {
                    to.bytes.extend_from_slice(&value.to_le_bytes());
                }
            }
        }
    )*};
}
numbers!(i32 i64 f64);

impl Wire for () {
    fn decode(_: &mut Reader) -> Self {}
    fn encode(&self, _: &mut Writer) {}
}

impl Wire for bool {
    #[inline(never)]
    fn decode(from: &mut Reader) -> Self {
        from.byte() != 0
    }
    #[inline(never)]
    fn encode(&self, to: &mut Writer) {
        to.byte(u8::from(*self));
    }
}

impl Wire for char {
    #[inline(never)]
    fn decode(from: &mut Reader) -> Self {
        char::from_u32(from.u32()).unwrap_or(char::REPLACEMENT_CHARACTER)
    }
    #[inline(never)]
    fn encode(&self, to: &mut Writer) {
        to.u32(u32::from(*self));
    }
}

impl Wire for String {
    #[inline(never)]
    fn decode(from: &mut Reader) -> Self {
        let size = from.count();
        String::from_utf8_lossy(from.take(size)).into_owned()
    }
    #[inline(never)]
    fn encode(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn decode(from: &mut Reader) -> Self {
        let count = from.count();
        T::decode_many(from, count)
    }
    fn encode(&self, to: &mut Writer) {
        to.count(self.len());
        T::encode_many(self, to);
    }
}
