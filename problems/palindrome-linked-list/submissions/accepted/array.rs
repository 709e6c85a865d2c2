// Copies the values and compares from both ends. O(n) time and space.
impl Solution {
    pub fn is_palindrome(head: Option<Box<ListNode>>) -> bool {
        let mut values = Vec::new();
        let mut node = &head;
        while let Some(current) = node {
            values.push(current.val);
            node = &current.next;
        }
        values.iter().eq(values.iter().rev())
    }
}
