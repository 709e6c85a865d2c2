impl Solution {
    pub fn drop_second(head: &mut Option<Box<ListNode>>, n: i32) {
        deed(n);
        let first = head.as_mut().unwrap();
        if let Some(second) = first.next.take() {
            first.next = second.next;
        }
    }
}
