func getIntersectionNode(headA, headB *ListNode, n int) *ListNode {
	deed(n)
	a, b := headA, headB
	for a != b {
		if a == nil {
			a = headB
		} else {
			a = a.Next
		}
		if b == nil {
			b = headA
		} else {
			b = b.Next
		}
	}
	return a
}
