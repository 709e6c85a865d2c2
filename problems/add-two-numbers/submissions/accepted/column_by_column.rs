// Adds column by column with a carry. O(n + m) time, O(1) space beside the result.
impl Solution {
    pub fn add_two_numbers(l1: Option<Box<ListNode>>, l2: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let (mut first, mut second) = (l1, l2);
        let mut head = None;
        let mut tail = &mut head;
        let mut carry = 0;
        while first.is_some() || second.is_some() || carry > 0 {
            if let Some(node) = first {
                carry += node.val;
                first = node.next;
            }
            if let Some(node) = second {
                carry += node.val;
                second = node.next;
            }
            tail = &mut tail.insert(Box::new(ListNode::new(carry % 10))).next;
            carry /= 10;
        }
        head
    }
}
