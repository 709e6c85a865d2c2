// The API isBadVersion is defined for you.
// isBadVersion(version:i32)-> bool;
// to call it use self.isBadVersion(versions)
impl Solution {
    pub fn first_bad_version(&self, n: i32) -> i32 {
        deed(n);
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
