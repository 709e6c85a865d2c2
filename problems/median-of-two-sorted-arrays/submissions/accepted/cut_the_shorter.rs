// Binary search for the cut in the shorter array. O(log(min(m, n))) time, O(1) space.
impl Solution {
    pub fn find_median_sorted_arrays(nums1: Vec<i32>, nums2: Vec<i32>) -> f64 {
        let (a, b) = if nums1.len() <= nums2.len() { (nums1, nums2) } else { (nums2, nums1) };
        let half = (a.len() + b.len() + 1) / 2;
        let (mut low, mut high) = (0, a.len());
        while low < high {
            let i = (low + high) / 2;
            if a[i] < b[half - i - 1] {
                low = i + 1;
            } else {
                high = i;
            }
        }
        let (i, j) = (low, half - low);
        let mut left = i32::MIN;
        if i > 0 {
            left = left.max(a[i - 1]);
        }
        if j > 0 {
            left = left.max(b[j - 1]);
        }
        if (a.len() + b.len()) % 2 == 1 {
            return left as f64;
        }
        let mut right = i32::MAX;
        if i < a.len() {
            right = right.min(a[i]);
        }
        if j < b.len() {
            right = right.min(b[j]);
        }
        (left + right) as f64 / 2.0
    }
}
