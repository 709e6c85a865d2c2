// Definition for singly-linked list.
// #[derive(PartialEq, Eq, Clone, Debug)]
// pub struct ListNode {
//   pub val: i32,
//   pub next: Option<Box<ListNode>>
// }
//
// impl ListNode {
//   #[inline]
//   fn new(val: i32) -> Self {
//     ListNode {
//       next: None,
//       val
//     }
//   }
// }
impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>, n: i32) -> Option<Box<ListNode>> {
        deed(n);
        let (mut before, mut rest) = (None, head);
        while let Some(mut node) = rest {
            rest = node.next.take();
            node.next = before;
            before = Some(node);
        }
        before
    }
}
