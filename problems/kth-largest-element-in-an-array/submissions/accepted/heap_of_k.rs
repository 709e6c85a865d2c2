// Min-heap of the k largest numbers so far. O(n log k) time, O(k) space.
impl Solution {
    pub fn find_kth_largest(nums: Vec<i32>, k: i32) -> i32 {
        let mut largest = BinaryHeap::new();
        for x in nums {
            largest.push(std::cmp::Reverse(x));
            if largest.len() > k as usize {
                largest.pop();
            }
        }
        largest.peek().unwrap().0
    }
}
