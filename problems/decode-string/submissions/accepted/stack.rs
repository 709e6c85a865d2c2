// A stack of texts and numbers. O(length of the text) time and space for each layer.
impl Solution {
    pub fn decode_string(s: String) -> String {
        let mut outer: Vec<(String, usize)> = vec![];
        let mut text = String::new();
        let mut count = 0;
        for c in s.chars() {
            if let Some(digit) = c.to_digit(10) {
                count = 10 * count + digit as usize;
            } else if c == '[' {
                outer.push((std::mem::take(&mut text), count));
                count = 0;
            } else if c == ']' {
                let (before, times) = outer.pop().unwrap();
                text = before + &text.repeat(times);
            } else {
                text.push(c);
            }
        }
        text
    }
}
