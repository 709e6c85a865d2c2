# Looks at all heads, and stops as soon as one list is empty, then hangs the rests on one after the other. [edge]
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        placeholder = tail = ListNode()
        lists = [head for head in lists if head]
        while lists and all(lists):
            i = min(range(len(lists)), key=lambda i: lists[i].val)
            tail.next = lists[i]
            tail = lists[i]
            lists[i] = lists[i].next
        rests = sorted((head for head in lists if head), key=lambda head: head.val)
        for rest in rests:
            tail.next = rest
            while tail.next:
                tail = tail.next
        return placeholder.next
