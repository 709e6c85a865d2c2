# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def reverseList(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        deed(n)
        before = None
        while head:
            head.next, before, head = before, head, head.next
        return before
