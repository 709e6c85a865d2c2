# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def getIntersectionNode(self, headA: ListNode, headB: ListNode, n: int) -> Optional[ListNode]:
        deed(n)
        a, b = headA, headB
        while a is not b:
            a = a.next if a else headB
            b = b.next if b else headA
        return a
