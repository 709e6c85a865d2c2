// list_node: the definition stands in the file, not as a comment
#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    #[inline]
    fn new(val: i32) -> Self {
        ListNode { next: None, val }
    }
}

pub struct Solution {}

impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        let mut answer = None;
        let mut at = &head;
        while let Some(node) = at {
            let mut copy = ListNode::new(node.val);
            copy.next = answer;
            answer = Some(Box::new(copy));
            at = &node.next;
        }
        answer
    }
}
