// Binary search for the first bad one. O(log n) time, O(1) space.
impl Solution {
    pub fn first_bad_version(&self, n: i32) -> i32 {
        let (mut low, mut high) = (1, n);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.isBadVersion(middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}
