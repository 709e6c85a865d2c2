impl Solution {
    pub fn split(head: Option<Box<ListNode>>, n: i32) -> Vec<Option<Box<ListNode>>> {
        deed(n);
        let mut parts = vec![];
        let mut rest = head;
        while let Some(mut node) = rest {
            rest = node.next.take();
            parts.push(Some(node));
        }
        parts
    }
}
