// Reverses the second half and compares it with the first. O(n) time, O(1) space.
func isPalindrome(head *ListNode) bool {
	slow := head
	for fast := head; fast != nil && fast.Next != nil; fast = fast.Next.Next {
		slow = slow.Next
	}
	var tail *ListNode
	for slow != nil {
		slow.Next, tail, slow = tail, slow, slow.Next
	}
	for ; tail != nil; tail, head = tail.Next, head.Next {
		if tail.Val != head.Val {
			return false
		}
	}
	return true
}
