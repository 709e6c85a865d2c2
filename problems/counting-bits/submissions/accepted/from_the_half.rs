// The count of the half, and the last bit. O(n) time, O(1) space.
impl Solution {
    pub fn count_bits(n: i32) -> Vec<i32> {
        let mut counts = vec![0; n as usize + 1];
        for i in 1..counts.len() {
            counts[i] = counts[i / 2] + (i % 2) as i32;
        }
        counts
    }
}
