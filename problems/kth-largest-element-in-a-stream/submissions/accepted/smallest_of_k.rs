// A heap of the k largest numbers with the smallest on top. O(log k) per call, O(k) space.
struct KthLargest {
    k: usize,
    largest: BinaryHeap<std::cmp::Reverse<i32>>,
}

impl KthLargest {
    fn new(k: i32, nums: Vec<i32>) -> Self {
        let mut result = KthLargest { k: k as usize, largest: BinaryHeap::new() };
        for num in nums {
            result.add(num);
        }
        result
    }

    fn add(&mut self, val: i32) -> i32 {
        self.largest.push(std::cmp::Reverse(val));
        if self.largest.len() > self.k {
            self.largest.pop();
        }
        self.largest.peek().map_or(val, |smallest| smallest.0)
    }
}
