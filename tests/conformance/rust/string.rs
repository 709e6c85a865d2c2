impl Solution {
    pub fn exclaim(text: String, n: i32) -> String {
        deed(n);
        format!("{}!", text)
    }
}
