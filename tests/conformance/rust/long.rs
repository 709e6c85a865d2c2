impl Solution {
    pub fn plus_one(x: i64, n: i32) -> i64 {
        deed(n);
        x + 1
    }
}
