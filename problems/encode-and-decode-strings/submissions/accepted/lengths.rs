// Each string after its length and a mark. O(n) time, O(n) space.
struct Codec {}

impl Codec {
    fn new() -> Self {
        Codec {}
    }

    fn encode(&self, strs: Vec<String>) -> String {
        strs.iter().map(|text| format!("{}#{}", text.len(), text)).collect()
    }

    fn decode(&self, s: String) -> Vec<String> {
        let mut strs = Vec::new();
        let mut rest = s.as_str();
        while let Some((length, behind)) = rest.split_once('#') {
            let (text, next) = behind.split_at(length.parse().unwrap());
            strs.push(text.to_string());
            rest = next;
        }
        strs
    }
}
