// A max-heap. O(n log n) time, O(n) space.
impl Solution {
    pub fn last_stone_weight(stones: Vec<i32>) -> i32 {
        let mut heap = BinaryHeap::from(stones);
        while heap.len() > 1 {
            let heaviest = heap.pop().unwrap();
            let second = heap.pop().unwrap();
            heap.push(heaviest - second);
        }
        heap.pop().unwrap()
    }
}
