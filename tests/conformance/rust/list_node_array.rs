impl Solution {
    pub fn concatenate(lists: Vec<Option<Box<ListNode>>>, n: i32) -> Option<Box<ListNode>> {
        deed(n);
        let mut dummy = ListNode::new(0);
        let mut tail = &mut dummy;
        for list in lists {
            tail.next = list;
            while tail.next.is_some() {
                tail = tail.next.as_mut().unwrap();
            }
        }
        dummy.next
    }
}
