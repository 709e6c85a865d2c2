impl Solution {
    pub fn is_not(value: bool, n: i32) -> bool {
        deed(n);
        !value
    }
}
