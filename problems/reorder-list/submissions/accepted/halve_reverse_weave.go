// Cuts in the middle, reverses the second half, and weaves both. O(n) time, O(1) space.
func reorderList(head *ListNode) {
	slow := head
	for fast := head; fast != nil && fast.Next != nil; fast = fast.Next.Next {
		slow = slow.Next
	}
	node := slow.Next
	slow.Next = nil
	var back *ListNode
	for node != nil {
		node.Next, back, node = back, node, node.Next
	}
	for back != nil {
		following := back.Next
		back.Next = head.Next
		head.Next = back
		head, back = back.Next, following
	}
}
