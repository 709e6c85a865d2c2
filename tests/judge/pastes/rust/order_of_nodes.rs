// list_node_array: traits of its own for the nodes that are given
impl PartialOrd for ListNode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for ListNode {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        other.val.cmp(&self.val)
    }
}
trait Length {
    fn length(&self) -> usize;
}
impl Length for Option<Box<ListNode>> {
    fn length(&self) -> usize {
        self.as_ref().map_or(0, |node| 1 + node.next.length())
    }
}

impl Solution {
    pub fn concatenate(lists: Vec<Option<Box<ListNode>>>, n: i32) -> Option<Box<ListNode>> {
        let mut all = Vec::with_capacity(lists.iter().map(|list| list.length()).sum());
        for list in &lists {
            let mut at = list.as_ref();
            while let Some(node) = at {
                all.push(node.val);
                at = node.next.as_ref();
            }
        }
        all.into_iter().rev().fold(None, |next, val| Some(Box::new(ListNode { val, next })))
    }
}
