# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def detectCycle(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        deed(n)
        met = set()
        while head and head not in met:
            met.add(head)
            head = head.next
        return head
