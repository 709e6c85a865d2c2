// A heap of values and the lists that they come from. O(N log k) time, O(k) space.
use std::cmp::Reverse;

impl Solution {
    pub fn merge_k_lists(lists: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
        let mut lists = lists;
        let mut heads: BinaryHeap<Reverse<(i32, usize)>> = BinaryHeap::new();
        for (i, list) in lists.iter().enumerate() {
            if let Some(node) = list {
                heads.push(Reverse((node.val, i)));
            }
        }
        let mut head = None;
        let mut tail = &mut head;
        while let Some(Reverse((_, i))) = heads.pop() {
            let mut node = lists[i].take().unwrap();
            lists[i] = node.next.take();
            if let Some(following) = &lists[i] {
                heads.push(Reverse((following.val, i)));
            }
            tail = &mut tail.insert(node).next;
        }
        head
    }
}
