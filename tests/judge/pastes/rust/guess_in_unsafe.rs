// api_function: the API as a free function, in an unsafe block, under Rust's name for it
impl Solution {
    unsafe fn firstBadVersion(n: i32) -> i32 {
        let (mut low, mut high) = (1i64, n as i64);
        while low < high {
            let middle = (low + high) >> 1;
            if unsafe { is_bad_version(middle as i32) } { high = middle } else { low = middle + 1 }
        }
        low as i32
    }
}
