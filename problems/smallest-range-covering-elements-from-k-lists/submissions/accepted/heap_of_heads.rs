// Min-heap of one number of each list, and the greatest of them. O(n log k) time, O(k) space.
impl Solution {
    pub fn smallest_range(nums: Vec<Vec<i32>>) -> Vec<i32> {
        let mut heads = BinaryHeap::new();
        let mut greatest = i32::MIN;
        for (list, numbers) in nums.iter().enumerate() {
            heads.push(std::cmp::Reverse((numbers[0], list, 0)));
            greatest = greatest.max(numbers[0]);
        }
        let mut best = vec![-1000000, 1000000];
        while let Some(std::cmp::Reverse((least, list, place))) = heads.pop() {
            if greatest - least < best[1] - best[0] {
                best = vec![least, greatest];
            }
            if place + 1 == nums[list].len() {
                break;
            }
            let following = nums[list][place + 1];
            greatest = greatest.max(following);
            heads.push(std::cmp::Reverse((following, list, place + 1)));
        }
        best
    }
}
