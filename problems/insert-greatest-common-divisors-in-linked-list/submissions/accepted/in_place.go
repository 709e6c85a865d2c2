// Inserts while walking, and steps over what was inserted. O(n log m) time, O(1) space.
func insertGreatestCommonDivisors(head *ListNode) *ListNode {
	for node := head; node.Next != nil; node = node.Next.Next {
		a, b := node.Val, node.Next.Val
		for b != 0 {
			a, b = b, a%b
		}
		node.Next = &ListNode{Val: a, Next: node.Next}
	}
	return head
}
