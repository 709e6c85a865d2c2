impl Solution {
    pub fn opposites(flags: Vec<bool>, n: i32) -> Vec<bool> {
        deed(n);
        flags.iter().map(|flag| !flag).collect()
    }
}
