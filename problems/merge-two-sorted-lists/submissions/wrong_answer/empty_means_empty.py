# Returns an empty list whenever the first one is empty. [edge]
class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        if not list1:
            return None
        placeholder = tail = ListNode()
        while list1 or list2:
            if not list2 or (list1 and list1.val < list2.val):
                tail.next, list1 = list1, list1.next
            else:
                tail.next, list2 = list2, list2.next
            tail = tail.next
        return placeholder.next
