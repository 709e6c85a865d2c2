//! As much of a solution's text as the glue depends on, read by a small lexer.
use std::ops::Range;

pub struct Source {
    attributes: Vec<Range<usize>>, // #![...] of the file
    words: Vec<String>,            // names, and single other characters, without comments and literals
    tops: Vec<usize>,              // positions among the words that are outside of all braces
}

fn is_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

fn is_part(byte: u8) -> bool {
    is_start(byte) || byte.is_ascii_digit()
}

struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }
    fn skip_to(&mut self, end: &[u8]) {
        while self.at < self.bytes.len() && !self.bytes[self.at..].starts_with(end) {
            self.at += 1;
        }
        self.at = (self.at + end.len()).min(self.bytes.len());
    }
    fn skip_block_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.bytes.len() {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
    }
    fn skip_string(&mut self) {
        self.at += 1;
        while self.at < self.bytes.len() && self.peek(0) != b'"' {
            self.at += if self.peek(0) == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
    }
    // At the first # or " after the r.
    fn skip_raw_string(&mut self) {
        let hashes = self.bytes[self.at..].iter().take_while(|&&byte| byte == b'#').count();
        let mut end = vec![b'"'];
        end.resize(1 + hashes, b'#');
        self.at += hashes + 1;
        self.skip_to(&end);
    }
    // 'a' and '\n' are characters, 'a is a lifetime.
    fn skip_quote(&mut self) {
        self.at += 1;
        if self.peek(0) == b'\\' {
            self.at += 2;
            return self.skip_to(b"'");
        }
        let size = match self.peek(0) {
            byte if byte < 0x80 => 1,
            byte if byte < 0xe0 => 2,
            byte if byte < 0xf0 => 3,
            _ => 4,
        };
        if self.peek(size) == b'\'' {
            self.at += size + 1;
        }
    }
    fn name(&mut self) -> String {
        let start = self.at;
        while is_part(self.peek(0)) && self.at < self.bytes.len() {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.bytes[start..self.at]).into_owned()
    }
    // The next name or other character; nothing at the end.
    fn next(&mut self) -> Option<String> {
        while self.at < self.bytes.len() {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'/') => self.skip_to(b"\n"),
                (b'/', b'*') => self.skip_block_comment(),
                (b'"', _) => self.skip_string(),
                (b'\'', _) => self.skip_quote(),
                (byte, _) if is_start(byte) => {
                    let name = self.name();
                    let raw = matches!(name.as_str(), "r" | "br" | "cr");
                    if raw && (self.peek(0) == b'"' || self.peek(0) == b'#' && matches!(self.peek(1), b'"' | b'#')) {
                        self.skip_raw_string();
                        continue;
                    }
                    return Some(name);
                }
                (byte, _) => {
                    self.at += 1;
                    if !byte.is_ascii_whitespace() {
                        return Some(char::from(byte).to_string());
                    }
                }
            }
        }
        None
    }
    // To the end of what is in these brackets; the first is behind.
    fn skip_brackets(&mut self) {
        let mut depth = 1;
        while depth != 0 {
            match self.next().as_deref() {
                Some("[") => depth += 1,
                Some("]") => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}

impl Source {
    pub fn parse(text: &str) -> Source {
        let mut lexer = Lexer { bytes: text.as_bytes(), at: 0 };
        let mut source = Source { attributes: Vec::new(), words: Vec::new(), tops: Vec::new() };
        let mut depth = 0;
        while let Some(word) = lexer.next() {
            if depth == 0 && word == "#" && lexer.peek(0) == b'!' && lexer.peek(1) == b'[' {
                let start = lexer.at - 1;
                lexer.at += 2;
                lexer.skip_brackets();
                source.attributes.push(start..lexer.at);
                continue;
            }
            match word.as_str() {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ if depth == 0 => source.tops.push(source.words.len()),
                _ => {}
            }
            source.words.push(word);
        }
        source
    }

    /// With blanks in place of attributes of the file, which must stand at the start of a crate, and with an item behind a
    /// comment that ends it: one of the kind that documents must document something.
    pub fn includable(&self, text: &str) -> String {
        let mut bytes = text.trim_start_matches('\u{feff}').as_bytes().to_vec();
        let shift = text.len() - bytes.len();
        for range in &self.attributes {
            for byte in &mut bytes[range.start - shift..range.end - shift] {
                if *byte != b'\n' {
                    *byte = b' ';
                }
            }
        }
        let mut included = String::from_utf8_lossy(&bytes).into_owned();
        let end = included.trim_end();
        let last_line = end.lines().last().unwrap_or("").trim_start();
        if end.ends_with("*/") || last_line.starts_with("///") {
            included.push_str("\nconst _: () = ();\n");
        }
        included
    }

    /// Whether it defines (or imports) a type of this name.
    pub fn defines(&self, name: &str) -> bool {
        self.tops.iter().any(|&at| {
            matches!(self.words[at].as_str(), "struct" | "enum" | "type" | "union")
                && self.words.get(at + 1).map_or(false, |word| word == name)
        })
    }

    /// Whether it speaks of it anywhere.
    pub fn mentions(&self, name: &str) -> bool {
        self.words.iter().any(|word| word == name)
    }

    fn find_function(&self, name: &str) -> Option<usize> {
        self.words.windows(2).position(|pair| pair[0] == "fn" && pair[1] == name)
    }

    pub fn has_function(&self, name: &str) -> bool {
        self.find_function(name).is_some()
    }

    /// Whether it is declared with self, &self, &'a mut self ...
    pub fn takes_self(&self, name: &str) -> bool {
        let rest = self.find_function(name).map_or(&[][..], |at| &self.words[at + 2..]);
        let open = rest.iter().position(|word| word == "(").unwrap_or(rest.len());
        let first = rest[open..].iter().skip(1).take_while(|word| !matches!(word.as_str(), "," | ")" | ":"));
        first.last().map_or(false, |word| word == "self")
    }
}
