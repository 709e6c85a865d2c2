# Looks at all heads for each node. O(N * k) time. [large]
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        placeholder = tail = ListNode()
        while True:
            smallest = None
            for i, head in enumerate(lists):
                if head and (smallest is None or head.val < lists[smallest].val):
                    smallest = i
            if smallest is None:
                return placeholder.next
            tail.next = lists[smallest]
            tail = tail.next
            lists[smallest] = tail.next
