func split(head *ListNode, n int) []*ListNode {
	deed(n)
	parts := []*ListNode{}
	for head != nil {
		next := head.Next
		head.Next = nil
		parts = append(parts, head)
		head = next
	}
	return parts
}
