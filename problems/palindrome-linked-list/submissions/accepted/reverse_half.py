# Reverses the first half on the way to the middle, and compares it with the second. O(n) time, O(1) space.
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        before = None
        slow = fast = head
        while fast and fast.next:
            fast = fast.next.next
            slow.next, before, slow = before, slow, slow.next
        if fast:
            slow = slow.next
        while slow and slow.val == before.val:
            slow, before = slow.next, before.next
        return slow is None
