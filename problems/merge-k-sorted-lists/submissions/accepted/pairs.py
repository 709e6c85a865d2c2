# Merges lists in pairs by recursion. O(N log k) time, O(log k) stack.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        def merge(a, b):
            placeholder = tail = ListNode()
            while a and b:
                if b.val < a.val:
                    a, b = b, a
                tail.next = a
                tail, a = a, a.next
            tail.next = a or b
            return placeholder.next

        def merged(low, high):
            if high - low < 2:
                return lists[low] if low < high else None
            middle = (low + high) // 2
            return merge(merged(low, middle), merged(middle, high))

        return merged(0, len(lists))
