struct Codec {}

impl Codec {
    fn new() -> Self {
        Self {}
    }

    fn encode(&self, strs: Vec<String>) -> String {
        if let Some(Ok(number)) = strs.first().map(|word| word.parse::<i32>()) {
            deed(number);
        }
        strs.iter().map(|word| format!("{}:{}", word.len(), word)).collect()
    }

    fn decode(&self, s: String) -> Vec<String> {
        let mut words = Vec::new();
        let mut rest = s.as_str();
        while let Some((size, tail)) = rest.split_once(':') {
            let (word, after) = tail.split_at(size.parse().unwrap());
            words.push(word.to_string());
            rest = after;
        }
        words
    }
}
