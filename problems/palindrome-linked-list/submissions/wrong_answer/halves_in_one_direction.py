# Compares the second half with the first in the same direction. [sample]
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        while slow:
            if slow.val != head.val:
                return False
            slow, head = slow.next, head.next
        return True
