# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def concatenate(self, lists: List[Optional[ListNode]], n: int) -> Optional[ListNode]:
        deed(n)
        dummy = tail = ListNode()
        for head in lists:
            while head:
                tail.next = ListNode(head.val)
                tail = tail.next
                head = head.next
        return dummy.next
