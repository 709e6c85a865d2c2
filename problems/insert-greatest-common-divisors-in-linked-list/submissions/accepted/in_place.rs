// Inserts while walking, and steps over what was inserted. O(n log m) time, O(1) space.
impl Solution {
    pub fn insert_greatest_common_divisors(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        fn gcd(a: i32, b: i32) -> i32 {
            if b == 0 { a } else { gcd(b, a % b) }
        }
        let mut head = head;
        let mut node = head.as_mut().unwrap();
        while let Some(following) = node.next.take() {
            let common = gcd(node.val, following.val);
            node.next = Some(Box::new(ListNode { val: common, next: Some(following) }));
            node = node.next.as_mut().unwrap().next.as_mut().unwrap();
        }
        head
    }
}
