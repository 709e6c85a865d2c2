// A queue of candidates with falling values. O(n) time, O(k) space.
impl Solution {
    pub fn max_sliding_window(nums: Vec<i32>, k: i32) -> Vec<i32> {
        let k = k as usize;
        let mut candidates: VecDeque<usize> = VecDeque::new();
        let mut maxima = vec![];
        for i in 0..nums.len() {
            while candidates.back().map_or(false, |&last| nums[last] <= nums[i]) {
                candidates.pop_back();
            }
            candidates.push_back(i);
            if candidates[0] + k == i {
                candidates.pop_front();
            }
            if i + 1 >= k {
                maxima.push(nums[candidates[0]]);
            }
        }
        maxima
    }
}
