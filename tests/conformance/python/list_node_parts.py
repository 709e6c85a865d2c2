# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def split(self, head: Optional[ListNode], n: int) -> List[Optional[ListNode]]:
        deed(n)
        parts = []
        while head:
            parts.append(head)
            head.next, head = None, head.next
        return parts
