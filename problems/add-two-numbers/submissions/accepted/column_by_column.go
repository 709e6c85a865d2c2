// Adds column by column with a carry. O(n + m) time, O(1) space beside the result.
func addTwoNumbers(l1 *ListNode, l2 *ListNode) *ListNode {
	placeholder := &ListNode{}
	tail := placeholder
	carry := 0
	for l1 != nil || l2 != nil || carry > 0 {
		if l1 != nil {
			carry += l1.Val
			l1 = l1.Next
		}
		if l2 != nil {
			carry += l2.Val
			l2 = l2.Next
		}
		tail.Next = &ListNode{Val: carry % 10}
		tail = tail.Next
		carry /= 10
	}
	return placeholder.Next
}
