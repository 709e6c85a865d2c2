// Takes the list apart into a queue, and its nodes from both ends by turns. O(n) time and space.
impl Solution {
    pub fn reorder_list(head: &mut Option<Box<ListNode>>) {
        let mut nodes = VecDeque::new();
        let mut rest = head.take();
        while let Some(mut node) = rest {
            rest = node.next.take();
            nodes.push_back(node);
        }
        let mut tail = head;
        let mut front = true;
        while let Some(node) = if front { nodes.pop_front() } else { nodes.pop_back() } {
            tail = &mut tail.insert(node).next;
            front = !front;
        }
    }
}
