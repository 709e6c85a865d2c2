# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def dropSecond(self, head: Optional[ListNode], n: int) -> None:
        deed(n)
        if head.next:
            head.next = head.next.next
