func detectCycle(head *ListNode, n int) *ListNode {
	deed(n)
	seen := map[*ListNode]bool{}
	for ; head != nil; head = head.Next {
		if seen[head] {
			return head
		}
		seen[head] = true
	}
	return nil
}
