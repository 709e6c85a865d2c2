# Compares the first and the last value only. [edge]
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        last = head
        while last.next:
            last = last.next
        return head.val == last.val
