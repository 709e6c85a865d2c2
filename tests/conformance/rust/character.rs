impl Solution {
    pub fn following(letter: char, n: i32) -> char {
        deed(n);
        (letter as u8 + 1) as char
    }
}
